package khitomer.loading;

import java.util.List;

/** Thrown if there is no lore to read. */
public final class UnreadableLoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    /** @param messages one line for each problem */
    public UnreadableLoreException(List<String> messages) {
        super(String.join("\n", messages), null, false, false);
        this.messages = List.copyOf(messages);
    }

    public List<String> messages() {
        return messages;
    }
}
