package khitomer.cli;

/** When colour is used, by the words that {@code --color} takes. */
enum ColourWhen {
    AUTO, ALWAYS, NEVER;

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
        String force = surroundings.environment("CLICOLOR_FORCE");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return surroundings.terminal().out() && !surroundings.environment("TERM").equals("dumb");
    }
}
