package khitomer.date.reckoning;

import java.util.Optional;
import khitomer.date.Bounds;
import khitomer.date.Precision;

/** A count of years, or of decimal units, on the axis. */
public sealed interface Era permits YearEra, DecimalEra {

    /** What stands before or behind a number of this era; empty for unlabelled years. */
    String label();

    /** The second as this era writes it, without label; empty where the era has no number for it. */
    Optional<String> number(long second, Precision precision);

    /** The same for the first second of something: where a number begins within that second, that number. */
    Optional<String> firstNumber(long second, Precision precision);

    /** The unit of this era that begins at the first and ends at the last of some seconds, the coarsest of them. */
    Precision precision(Bounds bounds);

    /** What a number is called with the label. */
    String labelled(String number);
}
