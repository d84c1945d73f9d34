package khitomer.base;

/** Is told how far something long has come; may be told so by several threads at once. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (doing, done, all) -> {};

    /**
     * @param doing what is being done, such as {@code reading the lore}
     * @param done how much of it is done
     * @param all how much there is to do; 0 where that is not known
     */
    void at(String doing, long done, long all);
}
