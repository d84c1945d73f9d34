package khitomer.loading.git;

import java.util.Optional;

/**
 * What git says of a name.
 *
 * @param id the hexadecimal id; empty where there is no such object
 * @param type {@code commit}, {@code tree}, {@code blob} or {@code tag}; else {@code missing} or {@code ambiguous}
 * @param content nothing where there is no such object, or it is too long
 */
record GitObject(String id, String type, Optional<byte[]> content) {

    boolean is(String wanted) {
        return type.equals(wanted);
    }

    /** Whether there is such an object. */
    boolean exists() {
        return !id.isEmpty();
    }
}
