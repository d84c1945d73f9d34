package khitomer.date;

/** How sure a date is of itself: {@code ~}, {@code ?} (both is {@code %}) and {@code X}, anywhere in it. */
public record Marks(boolean approximate, boolean uncertain, boolean unspecified) {

    public static final Marks NONE = new Marks(false, false, false);

    public Marks and(Marks other) {
        return new Marks(
                approximate || other.approximate, uncertain || other.uncertain, unspecified || other.unspecified);
    }
}
