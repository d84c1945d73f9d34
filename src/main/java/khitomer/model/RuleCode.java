package khitomer.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that a check applies, in the order of the documentation: first what reading finds, then what needs the
 * whole lore, then the rules of time. The name of a constant is the name of its rule.
 */
public enum RuleCode {
    NOT_UTF_8("not-utf-8", Severity.ERROR),
    NOT_YAML("not-yaml", Severity.ERROR),
    LOST_TO_COMMENT("lost-to-comment", Severity.WARNING),
    INVISIBLE_CHARACTER("invisible-character", Severity.WARNING),
    OUTSIDE_LORE("outside-lore", Severity.WARNING),
    DOUBLE_KEY("double-key", Severity.ERROR),
    TAG("tag", Severity.ERROR),
    ALIAS("alias", Severity.ERROR),
    NO_VALUE("no-value", Severity.ERROR),
    NOT_AN_ENTRY("not-an-entry", Severity.ERROR),
    NO_KIND("no-kind", Severity.ERROR),
    UNKNOWN_KIND("unknown-kind", Severity.ERROR),
    NO_NAME("no-name", Severity.ERROR),
    BAD_ID("bad-id", Severity.ERROR),
    UNKNOWN_FIELD("unknown-field", Severity.ERROR),
    UNKNOWN_KEY("unknown-key", Severity.ERROR),
    WRONG_SHAPE("wrong-shape", Severity.ERROR),
    UNKNOWN_WORD("unknown-word", Severity.ERROR),
    SEVERAL_VALUES("several-values", Severity.ERROR),
    MISSING_FIELD("missing-field", Severity.ERROR),
    DUPLICATE_ID("duplicate-id", Severity.ERROR),
    DANGLING_REFERENCE("dangling-reference", Severity.ERROR),
    NAME_FOR_ID("name-for-id", Severity.ERROR),
    AMBIGUOUS_NAME("ambiguous-name", Severity.ERROR),
    WRONG_KIND("wrong-kind", Severity.ERROR),
    UNKNOWN_SOURCE("unknown-source", Severity.ERROR),
    INSIDE_ITSELF("inside-itself", Severity.ERROR),
    SELF_REFERENCE("self-reference", Severity.WARNING),
    TWO_PARENTS("two-parents", Severity.WARNING),
    SAME_ALIAS("same-alias", Severity.WARNING),
    UNKNOWN_RULE("unknown-rule", Severity.ERROR),
    UNUSED_IGNORE("unused-ignore", Severity.WARNING),
    ORPHAN("orphan", Severity.NOTE),
    UNUSED_SOURCE("unused-source", Severity.NOTE),
    INVALID_DATE("TIME001", Severity.ERROR),
    REVERSED_DATES("TIME002", Severity.ERROR),
    UNKNOWN_ERA("TIME003", Severity.ERROR),
    NUMBER_OUTSIDE_ERA("TIME004", Severity.ERROR),
    YEAR_OUT_OF_RANGE("TIME005", Severity.ERROR),
    ENDS_BEFORE_START("TIME010", Severity.ERROR),
    PARTICIPANT_NOT_ALIVE("TIME011", Severity.ERROR),
    PLACE_NOT_THERE("TIME012", Severity.ERROR),
    PART_OUTSIDE_WHOLE("TIME013", Severity.ERROR),
    IMPOSSIBLE_PARENT("TIME014", Severity.ERROR),
    AGE_MISMATCH("TIME015", Severity.ERROR),
    DURATION_MISMATCH("TIME016", Severity.ERROR),
    CIRCULAR_ORDER("TIME017", Severity.ERROR),
    CONTRADICTORY_FACTS("TIME018", Severity.ERROR),
    NO_DATE_FITS("TIME019", Severity.ERROR),
    UNCERTAIN_CONTRADICTION("TIME020", Severity.WARNING),
    EXCEEDS_MAX_AGE("TIME021", Severity.WARNING),
    PARENT_AGE("TIME022", Severity.WARNING),
    INFERABLE_DATE("TIME030", Severity.NOTE),
    NARROWER_DATE("TIME031", Severity.NOTE);

    private static final Map<String, RuleCode> BY_CODE = new HashMap<>();

    static {
        for (RuleCode rule : values()) {
            BY_CODE.put(rule.code, rule);
        }
    }

    private final String code;
    private final Severity severity;

    RuleCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The rule with the given code. */
    public static Optional<RuleCode> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The code that reports show and that users type; it never changes. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong, in one sentence. */
    public String summary() {
        String firstLine = text().lines().findFirst().orElseThrow();
        return firstLine.substring(firstLine.indexOf(':') + 1).strip();
    }

    /** The whole explanation, with a wrong and a right example; the first line is the severity and the summary. */
    public String text() {
        try (InputStream in = RuleCode.class.getResourceAsStream("/khitomer/rules/" + code + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException("the program is damaged: no explanation of " + code, damaged);
        }
    }
}
