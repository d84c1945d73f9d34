package khitomer.chronology;

/** How much may still be looked at before a search is content with what it has. */
final class Effort {

    private long left;

    Effort(long edges) {
        this.left = edges;
    }

    void spend(long edges) {
        left -= edges;
    }

    boolean isSpent() {
        return left < 0;
    }
}
