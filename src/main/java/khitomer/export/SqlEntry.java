package khitomer.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import khitomer.date.Axis;
import khitomer.date.LoreDate;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Name;
import khitomer.model.ProseLink;
import khitomer.model.Qualifier;
import khitomer.model.Statement;
import khitomer.model.Value;

/** Writes the rows of one entry, those first that others refer to. */
final class SqlEntry {

    private final Entry entry;
    private final Appendable out;

    SqlEntry(Entry entry, Appendable out) {
        this.entry = entry;
        this.out = out;
    }

    void write() throws IOException {
        SqlRow.into("entries")
                .text(entry.id())
                .text(entry.kind().name())
                .text(entry.name())
                .text(entry.summary())
                .text(entry.location().file())
                .number(entry.location().line())
                .write(out);
        int position = 0;
        for (String name : entry.names().toList()) {
            SqlRow.into("names")
                    .text(entry.id())
                    .number(position++)
                    .text(name)
                    .text(Name.fold(name))
                    .write(out);
        }
        citations("", 0, entry.sources());
        for (Statement statement : entry.statements()) {
            write(statement);
        }
    }

    private void write(Statement statement) throws IOException {
        row("statements", statement)
                .text(statement.value().written())
                .text(statement.location().file())
                .number(statement.location().line())
                .write(out);
        for (Map.Entry<Qualifier, Value> said : statement.qualifiers().entrySet()) {
            row("qualifiers", statement)
                    .text(said.getKey().key())
                    .text(said.getValue().written())
                    .write(out);
        }
        links(statement);
        date(statement, "", statement.value());
        for (Map.Entry<Qualifier, Value> said : statement.qualifiers().entrySet()) {
            date(statement, said.getKey().key(), said.getValue());
        }
        citations(statement.field().name(), statement.index(), statement.sources());
    }

    private void links(Statement statement) throws IOException {
        Optional<Value.Reference> reference = statement.reference();
        if (reference.isPresent()) {
            row("links", statement)
                    .number(0)
                    .text(reference.get().id())
                    .truth(false)
                    .write(out);
        } else if (statement.field().isProse()) {
            int position = 0;
            for (ProseLink link : ProseLink.in(statement.value().written())) {
                row("links", statement)
                        .number(position++)
                        .text(link.id())
                        .truth(true)
                        .write(out);
            }
        }
    }

    private void date(Statement statement, String qualifier, Value value) throws IOException {
        if (value instanceof Value.Date dated) {
            LoreDate date = dated.date();
            long[] seconds = {
                date.bounds().earliest(),
                date.start().latest(),
                date.end().earliest(),
                date.bounds().latest()
            };
            SqlRow row = row("dates", statement)
                    .text(qualifier)
                    .text(date.text())
                    .text(statement.field().clock().name().toLowerCase(Locale.ROOT))
                    .truth(date.approximate())
                    .truth(date.uncertain());
            for (long second : seconds) {
                row = isBound(second) ? row.text(Axis.day(second)) : row.nothing();
            }
            for (long second : seconds) {
                row = isBound(second) ? row.number(second) : row.nothing();
            }
            row.write(out);
        }
    }

    private void citations(String field, int index, List<Citation> sources) throws IOException {
        int position = 0;
        for (Citation citation : sources) {
            SqlRow.into("citations")
                    .text(entry.id())
                    .text(field)
                    .number(index)
                    .number(position++)
                    .text(citation.key())
                    .text(citation.page())
                    .write(out);
        }
    }

    private SqlRow row(String table, Statement statement) {
        return SqlRow.into(table)
                .text(entry.id())
                .text(statement.field().name())
                .number(statement.index());
    }

    private static boolean isBound(long second) {
        return second != Long.MIN_VALUE && second != Long.MAX_VALUE;
    }
}
