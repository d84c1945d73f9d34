package khitomer.date.reckoning;

import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.Precision;
import khitomer.date.Qualification;

/** What one date means, without the interval or the set that it may stand in. */
public record SingleDate(
        Era era, DateKind kind, Precision precision, int level, Qualification marks, Bounds stated, Bounds widened) {}
