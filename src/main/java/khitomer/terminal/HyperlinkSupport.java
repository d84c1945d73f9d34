package khitomer.terminal;

import java.util.List;

/** Tells from the environment whether a terminal supports hyperlinks; in doubt it does not. */
public final class HyperlinkSupport {

    private static final String FORCE = "FORCE_HYPERLINK";
    private static final int VTE_WITHOUT_FAULTS = 5000;
    private static final int KONSOLE_WITH_LINKS = 201200;
    private static final List<String> TERMINALS =
            List.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour");
    private static final List<String> PROGRAMS =
            List.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "mintty", "Tabby");
    private static final List<String> MARKS =
            List.of("WT_SESSION", "KITTY_WINDOW_ID", "ALACRITTY_WINDOW_ID", "DOMTERM");

    private HyperlinkSupport() {}

    /** Whether to write links; never if standard output is not a terminal. */
    public static boolean areShown(RunContext surroundings) {
        String term = surroundings.environment("TERM");
        if (!surroundings.terminal().out() || term.isEmpty() || surroundings.isDumb()) {
            return false;
        }
        String forced = surroundings.environment(FORCE);
        if (!forced.isEmpty()) {
            return !forced.equals("0");
        }
        boolean multiplexed = !surroundings.environment("TMUX").isEmpty()
                || !surroundings.environment("STY").isEmpty()
                || term.startsWith("tmux")
                || term.startsWith("screen");
        return multiplexed ? isTmux(surroundings) : isKnown(surroundings, term);
    }

    /** tmux supports links from version 3.4 on; whether the terminal around it does is hidden. */
    private static boolean isTmux(RunContext surroundings) {
        String version = surroundings.environment("TERM_PROGRAM_VERSION");
        int point = version.indexOf('.');
        return surroundings.environment("TERM_PROGRAM").equals("tmux")
                && point > 0
                && 100 * number(version.substring(0, point)) + number(version.substring(point + 1)) >= 304;
    }

    private static boolean isKnown(RunContext surroundings, String term) {
        if (term.equals("linux") || !surroundings.environment("XTERM_VERSION").isEmpty()) {
            return false;
        }
        return TERMINALS.stream().anyMatch(known -> term.equals(known) || term.startsWith(known.concat("-")))
                || PROGRAMS.contains(surroundings.environment("TERM_PROGRAM"))
                || MARKS.stream()
                        .anyMatch(mark -> !surroundings.environment(mark).isEmpty())
                || number(surroundings.environment("VTE_VERSION")) >= VTE_WITHOUT_FAULTS
                || number(surroundings.environment("KONSOLE_VERSION")) >= KONSOLE_WITH_LINKS;
    }

    /** The number that a text begins with, or 0. */
    static int number(String text) {
        int end = 0;
        while (end < text.length() && end < 8 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(text.substring(0, end));
    }
}
