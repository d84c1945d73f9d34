package khitomer.cli.complete;

/**
 * A word that may stand where a command line is being typed.
 *
 * @param description what a shell may show beside it; often the empty string
 * @param spelled of a name, how it goes on from what was typed, folded as names are; the empty string of what is no
 *     name
 */
record Candidate(String word, String description, String continuation) {

    Candidate(String word, String description) {
        this(word, description, "");
    }

    /** Whether it means the same however it is typed. */
    boolean isName() {
        return !continuation.isEmpty();
    }
}
