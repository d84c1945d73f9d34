package khitomer.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.Report;
import khitomer.render.report.Row;

/** The entries that the rows of a report stand for, each once, for formats that write those instead of columns. */
final class EntryRows {

    private EntryRows() {}

    static List<EntryRecord> of(Report report) {
        List<EntryRecord> subjects = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        for (Row row : report.rows()) {
            EntryRecord subject = row.onlySubject();
            if (seen.add(new Place(subject.id(), subject.file(), subject.line()))) {
                subjects.add(subject);
            }
        }
        return subjects;
    }

    /** Two entries may have one id by mistake, but never one place. */
    private record Place(String id, String file, int line) {}
}
