package khitomer.export;

import java.util.Locale;

/** The formats in which a lore can be exported. */
public enum ExportFormat {
    /** The world, its kinds and its entries as one JSON object. */
    JSON,
    /** One JSON object a line for each entry. */
    JSONL,
    /** A file of comma-separated values for each kind. */
    CSV,
    /** A script that makes a database of SQLite. */
    SQL,
    /** A graph for Graphviz. */
    DOT,
    /** A graph, a timeline or a family tree for Mermaid. */
    MERMAID,
    /** A folder of pages in Markdown that link to each other. */
    MD,
    /** The production dates as a calendar after RFC 5545. */
    ICS;

    /** The word by which users choose it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is several files, for which a folder is wanted. */
    public boolean isOfFiles() {
        return this == CSV || this == MD;
    }

    /** Whether it draws entries and what connects them, perhaps around one of them. */
    public boolean isDrawn() {
        return this == DOT || this == MERMAID;
    }
}
