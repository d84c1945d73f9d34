package khitomer.view;

import khitomer.export.Telling;
import khitomer.model.Entry;
import khitomer.model.Statement;
import khitomer.render.report.EntryRecord;

/** Tells exports of entries in the words of all other commands. */
public final class LabelledTelling implements Telling {

    private final Labels labels;
    private final StatementText saying;
    private final EntryRecords subjects;

    public LabelledTelling(Labels labels) {
        this.labels = labels;
        this.saying = new StatementText(labels);
        this.subjects = new EntryRecords(labels);
    }

    @Override
    public String label(String id) {
        return labels.name(id);
    }

    @Override
    public String about(Statement statement) {
        return saying.about(statement);
    }

    @Override
    public EntryRecord subject(Entry entry) {
        return subjects.of(entry);
    }
}
