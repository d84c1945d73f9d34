package khitomer.date.reckoning;

import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.Marks;
import khitomer.date.Precision;

/** What one date means, without the interval or the set that it may stand in. */
public record Reading(
        Era era, DateKind kind, Precision precision, int level, Marks marks, Bounds stated, Bounds widened) {}
