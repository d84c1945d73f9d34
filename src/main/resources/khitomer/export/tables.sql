-- The lore as tables, for: khitomer export sql | sqlite3 lore.db
-- Ids are those of the lore. A link or a citation may name what is not there, so their ends are not foreign keys.
PRAGMA foreign_keys = ON;
BEGIN;

CREATE TABLE world (
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    now TEXT                          -- the present inside the world
);

CREATE TABLE kinds (
    kind TEXT PRIMARY KEY,
    plural TEXT NOT NULL
);

CREATE TABLE fields (
    kind TEXT NOT NULL REFERENCES kinds (kind),
    field TEXT NOT NULL,
    position INTEGER NOT NULL,        -- the order in which readers see the fields of a kind
    shape TEXT NOT NULL,
    many INTEGER NOT NULL,            -- 0: several values are readings of one fact
    clock TEXT NOT NULL,
    means TEXT NOT NULL,              -- the temporal relation that a reference stands for
    reads TEXT NOT NULL,              -- how a reference is called from its other end
    PRIMARY KEY (kind, field)
);

CREATE TABLE sources (
    source TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    url TEXT NOT NULL,                -- {page} stands for the page
    canon TEXT NOT NULL
);

CREATE TABLE entries (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL REFERENCES kinds (kind),
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    file TEXT NOT NULL,
    line INTEGER NOT NULL
);

CREATE TABLE names (
    entry TEXT NOT NULL REFERENCES entries (id),
    position INTEGER NOT NULL,        -- 0: the name; from 1: other names
    name TEXT NOT NULL,
    folded TEXT NOT NULL,             -- as names are compared
    PRIMARY KEY (entry, position)
);

CREATE TABLE statements (
    entry TEXT NOT NULL REFERENCES entries (id),
    field TEXT NOT NULL,
    idx INTEGER NOT NULL,             -- the position of the value in its field, from 0
    value TEXT NOT NULL,              -- as written; of a reference, the id
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (entry, field, idx)
);

CREATE TABLE qualifiers (
    entry TEXT NOT NULL,
    field TEXT NOT NULL,
    idx INTEGER NOT NULL,
    qualifier TEXT NOT NULL,          -- role, rank, from, until, ...
    value TEXT NOT NULL,
    PRIMARY KEY (entry, field, idx, qualifier),
    FOREIGN KEY (entry, field, idx) REFERENCES statements (entry, field, idx)
);

CREATE TABLE links (
    entry TEXT NOT NULL,
    field TEXT NOT NULL,
    idx INTEGER NOT NULL,
    position INTEGER NOT NULL,        -- of several links in one prose; else 0
    target TEXT NOT NULL,             -- the id that is named
    prose INTEGER NOT NULL,           -- 1: a link in prose
    PRIMARY KEY (entry, field, idx, position),
    FOREIGN KEY (entry, field, idx) REFERENCES statements (entry, field, idx)
);

-- Days are YYYY-MM-DD; seconds count from 1970-01-01, 86 400 to a day. NULL: unbounded.
CREATE TABLE dates (
    entry TEXT NOT NULL,
    field TEXT NOT NULL,
    idx INTEGER NOT NULL,
    qualifier TEXT NOT NULL,          -- empty for the value itself; else from, until, in or date
    date TEXT NOT NULL,               -- as written
    clock TEXT NOT NULL,              -- story or production
    approximate INTEGER NOT NULL,
    uncertain INTEGER NOT NULL,
    earliest TEXT,
    start_latest TEXT,                -- what begins has begun by then
    end_earliest TEXT,                -- what ends has not ended before
    latest TEXT,
    earliest_second INTEGER,
    start_latest_second INTEGER,
    end_earliest_second INTEGER,
    latest_second INTEGER,
    PRIMARY KEY (entry, field, idx, qualifier),
    FOREIGN KEY (entry, field, idx) REFERENCES statements (entry, field, idx)
);

CREATE TABLE citations (
    entry TEXT NOT NULL REFERENCES entries (id),
    field TEXT NOT NULL,              -- empty for the sources of the entry as a whole
    idx INTEGER NOT NULL,
    position INTEGER NOT NULL,
    source TEXT NOT NULL,             -- a key, declared or not
    page TEXT NOT NULL,
    PRIMARY KEY (entry, field, idx, position)
);

CREATE INDEX entries_by_kind ON entries (kind);
CREATE INDEX names_by_folded ON names (folded);
CREATE INDEX statements_by_value ON statements (field, value);
CREATE INDEX links_by_target ON links (target);
CREATE INDEX dates_by_start ON dates (earliest_second);
CREATE INDEX citations_by_source ON citations (source, page);
