package khitomer.cli.option;

import khitomer.terminal.RunContext;

/** When color is used, by the words that {@code --color} takes. */
enum ColorWhen {
    AUTO,
    ALWAYS,
    NEVER;

    boolean isOn(RunContext surroundings) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isWanted(surroundings);
        };
    }

    private static boolean isWanted(RunContext surroundings) {
        if (!surroundings.environment("NO_COLOR").isEmpty()) {
            return false;
        }
        return surroundings.isSet("CLICOLOR_FORCE") || surroundings.terminal().out() && !surroundings.isDumb();
    }
}
