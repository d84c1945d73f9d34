package khitomer.model;

import java.util.Locale;

/** The fields that belong to the format itself; every entry can have them. */
public enum GeneralField {
    ALIASES,
    SUMMARY,
    TEXT,
    IMAGES,
    NOTES,
    SEE_ALSO,
    TAGS,
    SOURCES,
    IGNORE;

    private final String word;

    GeneralField() {
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the field. */
    public String word() {
        return word;
    }
}
