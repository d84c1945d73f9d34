package khitomer.chronology.solver;

/** How much may still be looked at before a search is content with what it has. */
public final class WorkBudget {

    private final WorkBudget whole;
    private long left;

    private WorkBudget(WorkBudget whole, long edges) {
        this.whole = whole;
        this.left = edges;
    }

    public static WorkBudget of(long edges) {
        return new WorkBudget(null, edges);
    }

    /** So much of this effort, or what is left of it; what is spent of the part is spent of the whole. */
    WorkBudget share(long edges) {
        return new WorkBudget(this, Math.min(edges, left));
    }

    public void spend(long edges) {
        left -= edges;
        if (whole != null) {
            whole.spend(edges);
        }
    }

    public boolean isSpent() {
        return left < 0;
    }
}
