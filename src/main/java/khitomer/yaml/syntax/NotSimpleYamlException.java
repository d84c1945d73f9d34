package khitomer.yaml.syntax;

/** Thrown by the simple reader at anything that it leaves to the library. */
final class NotSimpleYamlException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * The only instance: its location and reason do not matter, and a stack trace would take longer than reading a
     * line.
     */
    static final NotSimpleYamlException HERE = new NotSimpleYamlException();

    private NotSimpleYamlException() {
        super("", null, false, false);
    }
}
