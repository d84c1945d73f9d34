package khitomer.view;

import khitomer.model.Entry;
import khitomer.model.Statement;
import khitomer.render.report.EntryRecord;

/** Entries in the words of all answers, for exports. */
public final class EntryTexts {

    private final Labels labels;
    private final StatementText statements;
    private final EntryRecords records;

    public EntryTexts(Labels labels) {
        this.labels = labels;
        this.statements = new StatementText(labels);
        this.records = new EntryRecords(labels);
    }

    /**
     * The name of the entry with an id, followed by the id where two share the name; the id where there is no entry.
     */
    public String label(String id) {
        return labels.name(id);
    }

    /** The qualifiers of a statement, in brackets behind a blank; or the empty string. */
    public String qualifiers(Statement statement) {
        return statements.about(statement);
    }

    /** Everything that an entry says. */
    public EntryRecord record(Entry entry) {
        return records.of(entry);
    }
}
