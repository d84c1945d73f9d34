package khitomer.lore;

/** Does nothing: how long Java takes to start, whatever is run on it. */
final class Empty {

    private Empty() {}

    public static void main(String[] arguments) {}
}
