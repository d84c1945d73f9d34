package khitomer.model;

/** Which time a date belongs to: that inside the world, or that in which the world is told. */
public enum Clock {
    STORY,
    PRODUCTION
}
