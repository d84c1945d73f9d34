package khitomer.doctor;

/** The checks, in the order of the report. */
public enum Aspect {
    LORE("from folders files entries errors warnings"),
    VERSION("khitomer jar picocli yaml"),
    JAVA("home version vendor machine"),
    START("archive in-use"),
    CACHE("folder writable bytes lores useless useless-bytes compiled"),
    TERMINAL("out err columns rows term"),
    COLOUR("on"),
    WIDTH("columns"),
    ENCODING("output locale"),
    PAGER("command"),
    COMPLETION("shell installed where");

    private final String facts;

    Aspect(String facts) {
        this.facts = facts;
    }

    /** The keys of the facts for programs; a fact that is not known is left out. */
    public String facts() {
        return facts;
    }
}
