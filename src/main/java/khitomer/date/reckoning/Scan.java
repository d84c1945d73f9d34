package khitomer.date.reckoning;

/** Finds something between two places of a text, without looking beyond. */
final class Scan {

    private Scan() {}

    /** The first index of a character, or -1. */
    static int find(String text, char wanted, int begin, int end) {
        for (int index = begin; index < end; index++) {
            if (text.charAt(index) == wanted) {
                return index;
            }
        }
        return -1;
    }

    /** The first index of some characters, or -1. */
    static int find(String text, String wanted, int begin, int end) {
        for (int index = begin; index + wanted.length() <= end; index++) {
            if (text.startsWith(wanted, index)) {
                return index;
            }
        }
        return -1;
    }
}
