package khitomer.yaml.syntax;

/** Thrown by the simple reader at anything that it leaves to the library. */
final class NotSimpleYamlException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The only instance: nobody asks where or why, and making a stack trace takes longer than reading a line. */
    static final NotSimpleYamlException HERE = new NotSimpleYamlException();

    private NotSimpleYamlException() {
        super("", null, false, false);
    }
}
