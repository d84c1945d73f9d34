package khitomer.loading.git;

/** Thrown where git, a repository or a revision cannot be read; the message is a finished sentence. */
public final class GitException extends Exception {

    private static final long serialVersionUID = 1L;

    GitException(String message) {
        super(message, null, false, false);
    }
}
