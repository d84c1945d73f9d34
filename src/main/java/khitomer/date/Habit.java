package khitomer.date;

/** Knows one habit of writing dates that are none, and how they are better written. */
interface Habit {

    /** A better way to write this, which may itself need another habit; empty where this is not its habit. */
    String rewritten(String text, Instead instead);
}
