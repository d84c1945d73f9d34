package khitomer.date.reckoning;

import khitomer.date.InvalidDateException;

/** Parses one date of a text by the parser of its era. */
final class SingleDateParser {

    private final EraTable eras;
    private final String text;

    SingleDateParser(EraTable eras, String text) {
        this.eras = eras;
        this.text = text;
    }

    SingleDate read(DateToken piece) throws InvalidDateException {
        Era era = piece.label().isEmpty() ? eras.unlabelled() : eras.eras().get(piece.label());
        if (era == null) {
            throw unknownEra(piece);
        }
        Cursor cursor = new Cursor(text, piece.begin(), piece.end(), piece.tail());
        return era instanceof YearEra years
                ? new YearEraParser(years, cursor, eras.conventions()).read()
                : new DecimalParser((DecimalEra) era, cursor).read();
    }

    private InvalidDateException unknownEra(DateToken piece) {
        String label = piece.label();
        return eras.broken().contains(label)
                ? new InvalidDateException(
                        "TIME003",
                        piece.labelAt() + 1,
                        "the era " + InvalidDateException.quoted(label)
                                + " is described wrongly, so its years are not known",
                        "")
                : new UnknownEraException(label, piece.labelAt() + 1);
    }
}
