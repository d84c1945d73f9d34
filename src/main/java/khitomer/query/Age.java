package khitomer.query;

import java.util.List;
import java.util.Optional;
import khitomer.date.Bounds;
import khitomer.date.CompletedYears;
import khitomer.date.LoreDate;
import khitomer.model.Entry;
import khitomer.model.Statement;

/**
 * How old somebody can have been at some time.
 *
 * @param years the completed years; none for the unborn
 * @param afterDeath whether that time is surely after their death, so that the age is only what it would have been
 */
public record Age(Entry entry, List<CompletedYears> years, boolean afterDeath) {

    /** The age of an entry with a date of birth; nothing for others. */
    public static Optional<Age> of(Entry entry, Bounds when) {
        return date(entry, "born").map(born -> new Age(entry,
                CompletedYears.between(born.widened().start(), when).stream().toList(), isDead(entry, when)));
    }

    private static boolean isDead(Entry entry, Bounds when) {
        return date(entry, "died").filter(died -> died.widened().end().latest() < when.earliest()).isPresent();
    }

    private static Optional<LoreDate> date(Entry entry, String field) {
        return entry.first(field).flatMap(Statement::date).map(date -> date.date());
    }

    /** The age in words, such as {@code 34 or 35}. */
    public String words() {
        return years.stream().map(Age::words).findFirst().orElse("not yet born") + (afterDeath ? ", had they lived" : "");
    }

    private static String words(CompletedYears years) {
        if (!years.hasMost()) {
            return "at least " + years.least();
        }
        return years.least() == years.most() ? Long.toString(years.least())
                : years.least() + (years.most() == years.least() + 1 ? " or " : " to ") + years.most();
    }
}
