package khitomer.model;

/** The time that a date belongs to: the time of the story, or the production of the works about it. */
public enum Clock {
    STORY,
    PRODUCTION
}
