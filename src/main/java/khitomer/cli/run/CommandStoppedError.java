package khitomer.cli.run;

/** Thrown where a command would go on that was stopped; an error, so that nobody takes it for a mistake and goes on. */
final class CommandStoppedError extends Error {

    private static final long serialVersionUID = 1L;

    CommandStoppedError() {
        super(null, null, false, false);
    }
}
