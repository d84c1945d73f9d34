package khitomer.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import khitomer.date.LoreDate;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Source;
import khitomer.model.World;

/** Writes a script that makes a database of SQLite in one transaction. */
public final class SqlExport implements Export {

    private final ExportScope chosen;

    /** An export of what was chosen; of entries of one id, the first. */
    public SqlExport(ExportScope chosen) {
        this.chosen = chosen;
    }

    @Override
    public void write(Appendable out) throws IOException {
        out.append(tables());
        world(chosen.world(), out);
        for (Kind kind : chosen.kinds().all()) {
            kind(kind, out);
        }
        for (Source source : chosen.world().sources().values()) {
            SqlRow.into("sources")
                    .text(source.key())
                    .text(source.title())
                    .text(source.url())
                    .text(source.canon())
                    .write(out);
        }
        for (Entry entry : chosen.firstOfEachId()) {
            new SqlEntry(entry, out).write();
        }
        out.append("COMMIT;\n");
    }

    private static String tables() throws IOException {
        try (InputStream text = SqlExport.class.getResourceAsStream("/khitomer/export/tables.sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void world(World world, Appendable out) throws IOException {
        SqlRow row = SqlRow.into("world").text(world.name()).text(world.summary());
        Optional<String> now = world.now().map(LoreDate::text);
        (now.isPresent() ? row.text(now.get()) : row.nothing()).write(out);
    }

    private static void kind(Kind kind, Appendable out) throws IOException {
        SqlRow.into("kinds").text(kind.name()).text(kind.plural()).write(out);
        int position = 0;
        for (Field field : kind.fields().values()) {
            SqlRow.into("fields")
                    .text(kind.name())
                    .text(field.name())
                    .number(position++)
                    .text(field.shape().name().toLowerCase(Locale.ROOT))
                    .truth(field.many())
                    .text(field.clock().name().toLowerCase(Locale.ROOT))
                    .text(field.temporalRelation())
                    .text(field.reads())
                    .write(out);
        }
    }
}
