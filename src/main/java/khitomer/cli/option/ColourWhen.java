package khitomer.cli.option;

import khitomer.terminal.Surroundings;

/** When colour is used, by the words that {@code --color} takes. */
enum ColourWhen {
    AUTO,
    ALWAYS,
    NEVER;

    boolean isOn(Surroundings surroundings) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isWanted(surroundings);
        };
    }

    private static boolean isWanted(Surroundings surroundings) {
        if (!surroundings.environment("NO_COLOR").isEmpty()) {
            return false;
        }
        return surroundings.asks("CLICOLOR_FORCE") || surroundings.terminal().out() && !surroundings.isDumb();
    }
}
