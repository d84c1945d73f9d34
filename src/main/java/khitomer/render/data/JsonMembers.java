package khitomer.render.data;

import khitomer.render.report.Cell;

/**
 * Writes a value as members of the object that was begun: dates, references and bounds as several, all others as one.
 */
final class JsonMembers implements Cell.Visitor<JsonWriter> {

    private final JsonWriter json;
    private final String key;

    /** @param key the key of a value that is one member */
    JsonMembers(JsonWriter json, String key) {
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
    public JsonWriter truth(Cell.Truth truth) {
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
    public JsonWriter parts(Cell.Parts parts) {
        parts.cells().forEach((part, cell) -> new JsonCells(json.key(part)).write(cell));
        return json;
    }

    @Override
    public JsonWriter said(Cell.Said said) {
        return member(said);
    }

    private JsonWriter member(Cell cell) {
        return new JsonCells(json.key(key)).write(cell);
    }

    private JsonWriter day(String word, String day) {
        return day.isEmpty() ? json.key(word).literal("null") : json.key(word).string(day);
    }
}
