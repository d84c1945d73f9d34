package khitomer.check;

/** The two points of an entry, which a reference may name as {@code id.start} and {@code id.end}. */
final class Points {

    private Points() {
    }

    /** The id of the entry that a reference names, without the point. */
    static String entry(String reference) {
        return reference.endsWith(".start") ? reference.substring(0, reference.length() - 6)
                : reference.endsWith(".end") ? reference.substring(0, reference.length() - 4)
                : reference;
    }
}
