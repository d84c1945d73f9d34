package khitomer.render.data;

import java.util.List;
import java.util.Map;
import khitomer.base.Numeral;
import khitomer.render.report.Cell;

/** Writes cells as JSON values: text and numbers bare; dates, references and what is said of a value as objects. */
final class JsonCells implements Cell.Visitor<JsonWriter> {

    private final JsonWriter json;

    JsonCells(JsonWriter json) {
        this.json = json;
    }

    JsonWriter write(Cell cell) {
        return cell.match(this);
    }

    /** Writes an object even of a bare value, and an array of objects of several. */
    JsonWriter writeObject(Cell cell) {
        if (cell instanceof Cell.Many many) {
            json.beginArray();
            many.cells().forEach(this::writeObject);
            return json.endArray();
        }
        String key = cell instanceof Cell.Number ? "number" : "text";
        return cell instanceof Cell.Qualified ? write(cell) : said(new Cell.Qualified(key, cell, Map.of(), List.of()));
    }

    @Override
    public JsonWriter nothing() {
        return json.literal("null");
    }

    @Override
    public JsonWriter text(Cell.Text text) {
        return json.string(text.text());
    }

    @Override
    public JsonWriter number(Cell.Number number) {
        return Numeral.isJson(number.digits()) ? json.literal(number.digits()) : json.string(number.digits());
    }

    @Override
    public JsonWriter truth(Cell.Bool truth) {
        return json.literal(truth.holds() ? "true" : "false");
    }

    @Override
    public JsonWriter date(Cell.Date date) {
        json.beginObject();
        return new Members(json, "date").date(date).endObject();
    }

    @Override
    public JsonWriter reference(Cell.Reference reference) {
        json.beginObject();
        return new Members(json, "id").reference(reference).endObject();
    }

    @Override
    public JsonWriter many(Cell.Many many) {
        json.beginArray();
        many.cells().forEach(this::write);
        return json.endArray();
    }

    @Override
    public JsonWriter parts(Cell.Fields parts) {
        json.beginObject();
        parts.cells().forEach((key, cell) -> write(json.key(key), cell));
        return json.endObject();
    }

    @Override
    public JsonWriter said(Cell.Qualified said) {
        json.beginObject();
        // Scripts know a length of time as text.
        said.value().match(new Members(json, said.key().equals("duration") ? "text" : said.key()));
        return writeSaid(said).endObject();
    }

    /** Writes members with all but the value itself. */
    JsonWriter writeSaid(Cell.Qualified said) {
        said.said()
                .forEach((key, cell) -> write(json.key(key), key.equals(Cell.Qualified.SOURCE) ? several(cell) : cell));
        if (!said.readings().isEmpty()) {
            json.key("readings");
            writeObject(Cell.many(said.readings()));
        }
        return json;
    }

    private static void write(JsonWriter json, Cell cell) {
        new JsonCells(json).write(cell);
    }

    private static Cell several(Cell cell) {
        return cell instanceof Cell.Many ? cell : Cell.many(List.of(cell));
    }

    /**
     * Writes a value as members of the object that was begun: dates, references and bounds as several, all others as
     * one.
     */
    private static final class Members implements Cell.Visitor<JsonWriter> {

        private final JsonWriter json;
        private final String key;

        /** @param key the key of a value that is one member */
        Members(JsonWriter json, String key) {
            this.json = json;
            this.key = key;
        }

        @Override
        public JsonWriter nothing() {
            return member(Cell.NONE);
        }

        @Override
        public JsonWriter text(Cell.Text text) {
            return member(text);
        }

        @Override
        public JsonWriter number(Cell.Number number) {
            return member(number);
        }

        @Override
        public JsonWriter truth(Cell.Bool truth) {
            return member(truth);
        }

        @Override
        public JsonWriter date(Cell.Date date) {
            json.key("date").string(date.text());
            day("earliest", date.earliest());
            return day("latest", date.latest());
        }

        @Override
        public JsonWriter reference(Cell.Reference reference) {
            json.key("id").string(reference.id()).key("name").string(reference.name());
            return reference.point().isEmpty() ? json : json.key("point").string(reference.point());
        }

        @Override
        public JsonWriter many(Cell.Many many) {
            return member(many);
        }

        @Override
        public JsonWriter parts(Cell.Fields parts) {
            parts.cells().forEach((part, cell) -> new JsonCells(json.key(part)).write(cell));
            return json;
        }

        @Override
        public JsonWriter said(Cell.Qualified said) {
            return member(said);
        }

        private JsonWriter member(Cell cell) {
            return new JsonCells(json.key(key)).write(cell);
        }

        private JsonWriter day(String word, String day) {
            return day.isEmpty()
                    ? json.key(word).literal("null")
                    : json.key(word).string(day);
        }
    }
}
