package khitomer.chronology;

/** What kind of relation a fact states, by which a contradiction is named. */
enum RelationKind {
    DATE,
    PARTICIPANT,
    PLACE,
    PART,
    PARENT,
    AGE,
    DURATION,
    ORDER
}
