package khitomer.base;

/**
 * Counts the slips between a wanted name and others: letters left out, added, changed or swapped. Of names that come in
 * order only what differs from the one before is looked at.
 *
 * <p>Where more than a few slips do not count, two beginnings are compared only if their lengths differ by no more.
 * What remains of the usual table is a band, of which there is a row for each letter of the other name.
 */
public final class EditDistance {

    private final String wanted;
    private final int most;
    private final int width;
    /**
     * The slips between beginnings: by the length of the other, and by how much longer that of the wanted is, plus the
     * most.
     */
    private final int[] rows;
    /** The name before, and how many of its letters have rows. */
    private String before = "";

    private int known;
    private int rejectedPrefix;

    /** @param most how many slips may be counted; of more, only that they are more is told */
    public EditDistance(String wanted, int most) {
        this.wanted = wanted;
        this.most = most;
        this.width = 2 * most + 1;
        this.rows = new int[(wanted.length() + most + 1) * width];
        for (int longer = 0; longer <= most; longer++) {
            rows[longer + most] = longer;
        }
        for (int longer = -most; longer < 0; longer++) {
            rows[longer + most] = most + 1;
        }
    }

    /** The slips to another name; or more than the allowed. */
    public int distanceTo(String other, int allowed) {
        int common = 0;
        while (common < known && common < other.length() && other.charAt(common) == before.charAt(common)) {
            common++;
        }
        int last = Math.min(other.length(), wanted.length() + most);
        before = other;
        rejectedPrefix = last < other.length() ? last + 1 : 0;
        known = common;
        while (known < last) {
            known++;
            if (fillRow(known) > allowed) {
                rejectedPrefix = known;
                return allowed + 1;
            }
        }
        int longer = wanted.length() - other.length();
        return Math.abs(longer) > most ? allowed + 1 : rows[other.length() * width + longer + most];
    }

    /** With how many of the last name's first letters nothing begins that has as few slips; 0 where something may. */
    public int rejectedPrefix() {
        return rejectedPrefix;
    }

    /** Compares the first letters of the other name, so many, and gives the fewest slips. */
    private int fillRow(int length) {
        int fewest = most + 1;
        for (int place = 0; place < width; place++) {
            int slips = slips(length, length + place - most, place);
            rows[length * width + place] = slips;
            fewest = Math.min(fewest, slips);
        }
        return fewest;
    }

    private int slips(int length, int ofWanted, int place) {
        if (ofWanted < 0 || ofWanted > wanted.length()) {
            return most + 1;
        }
        if (ofWanted == 0) {
            return Math.min(length, most + 1);
        }
        int row = length * width + place;
        char letter = before.charAt(length - 1);
        int slips = rows[row - width] + (letter == wanted.charAt(ofWanted - 1) ? 0 : 1);
        if (place + 1 < width) {
            slips = Math.min(slips, rows[row - width + 1] + 1);
        }
        if (place > 0) {
            slips = Math.min(slips, rows[row - 1] + 1);
        }
        boolean swapped = length > 1
                && ofWanted > 1
                && letter == wanted.charAt(ofWanted - 2)
                && before.charAt(length - 2) == wanted.charAt(ofWanted - 1);
        return Math.min(swapped ? Math.min(slips, rows[row - 2 * width] + 1) : slips, most + 1);
    }
}
