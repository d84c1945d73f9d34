package khitomer.date;

/** How sure a date is of itself: {@code ~}, {@code ?} (both is {@code %}) and {@code X}, anywhere in it. */
public record Qualification(boolean approximate, boolean uncertain, boolean unspecified) {

    public static final Qualification NONE = new Qualification(false, false, false);

    public Qualification and(Qualification other) {
        return new Qualification(
                approximate || other.approximate, uncertain || other.uncertain, unspecified || other.unspecified);
    }
}
