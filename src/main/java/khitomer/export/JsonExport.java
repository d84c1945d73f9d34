package khitomer.export;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.date.LoreDate;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Source;
import khitomer.model.World;
import khitomer.render.data.JsonDocument;
import khitomer.render.report.Cell;

/** Writes one JSON object: the world, its kinds, and its entries as {@code show -o json} writes each. */
public final class JsonExport implements Export {

    private final ExportScope chosen;

    /** An export of what was chosen. */
    public JsonExport(ExportScope chosen) {
        this.chosen = chosen;
    }

    @Override
    public void write(Appendable out) throws IOException {
        Map<String, Cell> told = new LinkedHashMap<>();
        told.put("world", world(chosen.world()));
        told.put(
                "kinds",
                Cell.many(chosen.kinds().all().stream().map(JsonExport::kind).toList()));
        JsonDocument.write(told, "entries", chosen.entries(), chosen.texts()::record, out);
    }

    private static Cell world(World world) {
        Map<String, Cell> told = new LinkedHashMap<>();
        told.put("name", Cell.text(world.name()));
        told.put("summary", Cell.text(world.summary()));
        told.put("now", world.now().map(JsonExport::date).orElse(Cell.NONE));
        told.put("titles", texts(world.titles()));
        told.put("eras", texts(world.reckoning().eras()));
        told.put("canon", texts(world.canon()));
        Map<String, Cell> players = new LinkedHashMap<>();
        world.players().forEach((word, who) -> players.put(word, Cell.text(who.id())));
        told.put("for", new Cell.Fields(players));
        told.put(
                "sources",
                Cell.many(world.sources().values().stream()
                        .map(JsonExport::source)
                        .toList()));
        return new Cell.Fields(told);
    }

    private static Cell date(LoreDate date) {
        Bounds bounds = date.bounds();
        return new Cell.Date(
                date.text(),
                bounds.hasEarliest() ? Axis.day(bounds.earliest()) : "",
                bounds.hasLatest() ? Axis.day(bounds.latest()) : "");
    }

    private static Cell source(Source source) {
        Map<String, Cell> told = new LinkedHashMap<>();
        told.put("key", Cell.text(source.key()));
        told.put("title", Cell.text(source.title()));
        told.put("url", Cell.text(source.url()));
        told.put("canon", Cell.text(source.canon()));
        return new Cell.Fields(told);
    }

    private static Cell kind(Kind kind) {
        Map<String, Cell> told = new LinkedHashMap<>();
        told.put("kind", Cell.text(kind.name()));
        told.put("plural", Cell.text(kind.plural()));
        told.put(
                "fields",
                Cell.many(kind.fields().values().stream().map(JsonExport::field).toList()));
        return new Cell.Fields(told);
    }

    private static Cell field(Field field) {
        Map<String, Cell> told = new LinkedHashMap<>();
        told.put("field", Cell.text(field.name()));
        told.put("shape", word(field.shape()));
        told.put("many", new Cell.Bool(field.many()));
        told.put("required", new Cell.Bool(field.required()));
        told.put("refers-to", texts(field.targets()));
        told.put("one-of", texts(field.words()));
        told.put("point", word(field.point()));
        told.put("clock", word(field.clock()));
        told.put("means", Cell.text(field.temporalRelation()));
        told.put("reads", Cell.text(field.reads()));
        return new Cell.Fields(told);
    }

    private static Cell word(Enum<?> constant) {
        return Cell.text(constant.name().toLowerCase(Locale.ROOT));
    }

    private static Cell texts(Collection<String> texts) {
        return Cell.many(texts.stream().map(Cell::text).toList());
    }
}
