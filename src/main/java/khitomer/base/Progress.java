package khitomer.base;

/** Shows how far long work has come. Several threads can report on the same work. */
public interface Progress extends AutoCloseable {

    /** Shows nothing. No constant, which would be made at each start. */
    static Progress silent() {
        return (doing, done, all) -> {};
    }

    /**
     * @param doing what is being done, such as {@code reading the lore}
     * @param done how much of it is done
     * @param all how much there is to do, or 0 if that is not known
     */
    void at(String doing, long done, long all);

    /** Ends the work; other work can follow. */
    @Override
    default void close() {}
}
