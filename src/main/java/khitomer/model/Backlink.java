package khitomer.model;

/** A statement of one entry that refers to another. */
public record Backlink(Entry from, Statement statement) {}
