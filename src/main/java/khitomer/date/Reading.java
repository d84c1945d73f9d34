package khitomer.date;

/** What one date means, without the interval or the set that it may stand in. */
record Reading(Era era, DateKind kind, Precision precision, int level, Marks marks, Bounds stated, Bounds widened) {}
