package khitomer.model;

/** A statement of one entry that refers to another. */
public record Link(Entry from, Statement statement) {}
