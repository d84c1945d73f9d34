package khitomer.chronology.solver;

/** Which points hang together, as they are joined two by two. */
public final class DisjointSets {

    private final int[] nearer;

    public DisjointSets(int points) {
        this.nearer = new int[points];
        for (int point = 0; point < points; point++) {
            nearer[point] = point;
        }
    }

    public void union(int one, int other) {
        int first = find(one);
        int second = find(other);
        nearer[Math.max(first, second)] = Math.min(first, second);
    }

    /** The first of the points that hang together with a point. */
    public int find(int point) {
        int first = point;
        while (nearer[first] != first) {
            nearer[first] = nearer[nearer[first]];
            first = nearer[first];
        }
        return first;
    }
}
