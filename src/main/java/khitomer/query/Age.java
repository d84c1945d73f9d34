package khitomer.query;

import java.util.Optional;
import khitomer.date.Bounds;
import khitomer.date.CompletedYears;
import khitomer.date.LoreDate;
import khitomer.model.Entry;
import khitomer.model.Role;
import khitomer.model.Statement;
import khitomer.model.Value;

/**
 * The possible ages of a person at some time.
 *
 * @param years the completed years; empty before the birth
 * @param afterDeath whether that time is certainly after the death, so that the age is hypothetical
 */
public record Age(Entry entry, Optional<CompletedYears> years, boolean afterDeath) {

    /** The age of an entry with a date of birth; empty for other entries. */
    public static Optional<Age> of(Entry entry, Bounds when) {
        Optional<LoreDate> born = date(entry, Role.BIRTH);
        if (born.isEmpty()) {
            return Optional.empty();
        }
        Optional<CompletedYears> years =
                CompletedYears.between(born.get().widened().start(), when);
        return Optional.of(new Age(entry, years, isDead(entry, when)));
    }

    private static boolean isDead(Entry entry, Bounds when) {
        Optional<LoreDate> died = date(entry, Role.DEATH);
        return died.isPresent() && died.get().widened().end().latest() < when.earliest();
    }

    private static Optional<LoreDate> date(Entry entry, Role role) {
        Optional<Statement> said = entry.first(role);
        return said.isPresent() && said.get().value() instanceof Value.Date date
                ? Optional.of(date.date())
                : Optional.empty();
    }

    /** The age in words, such as {@code 34 or 35}. */
    public String words() {
        return (years.isEmpty() ? "not yet born" : words(years.get())) + (afterDeath ? ", had they lived" : "");
    }

    private static String words(CompletedYears years) {
        if (!years.hasMost()) {
            return "at least " + years.least();
        }
        return years.least() == years.most()
                ? Long.toString(years.least())
                : years.least() + (years.most() == years.least() + 1 ? " or " : " to ") + years.most();
    }
}
