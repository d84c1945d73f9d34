package khitomer.doctor;

import java.util.Optional;
import khitomer.base.Phrases;
import khitomer.render.report.Presentation;
import khitomer.terminal.RunContext;

/**
 * Checks whether color is used, which width text is wrapped to, and why.
 *
 * @param color the value of {@code --color}, or an empty string
 * @param width the value of {@code --width}, or null
 */
public record ScreenAspects(RunContext surroundings, Presentation presentation, String color, Optional<Integer> width) {

    public AspectReport colorLine() {
        String on = presentation.color() ? "on" : "off";
        return line(on).with("on", presentation.color());
    }

    private AspectReport line(String on) {
        String never = surroundings.environment("NO_COLOR");
        boolean forced = surroundings.isSet("CLICOLOR_FORCE");
        if (!color.isEmpty() && !color.equals("auto")) {
            return AspectReport.ok(Aspect.COLOUR, on + ", by --color");
        }
        if (!never.isEmpty()) {
            return forced
                    ? AspectReport.note(
                            Aspect.COLOUR, on + ", by NO_COLOR, which goes before CLICOLOR_FORCE", "unset one of them")
                    : AspectReport.ok(Aspect.COLOUR, on + ", by NO_COLOR");
        }
        return AspectReport.ok(
                Aspect.COLOUR,
                on
                        + (forced
                                ? ", by CLICOLOR_FORCE"
                                : !surroundings.terminal().out()
                                        ? ", as standard output is no terminal"
                                        : surroundings.isDumb() ? ", as TERM is dumb" : ", as on any terminal"));
    }

    public AspectReport widthLine() {
        int columns = presentation.width();
        if (columns == Presentation.UNLIMITED) {
            return AspectReport.ok(
                    Aspect.WIDTH,
                    "unlimited, as "
                            + (surroundings.terminal().out()
                                    ? "the terminal does not tell its size"
                                    : "standard output is no terminal"));
        }
        return AspectReport.ok(
                        Aspect.WIDTH,
                        Phrases.count(columns, "column", "columns")
                                + (width.isEmpty() ? ", that of the terminal" : ", by --width"))
                .with("columns", columns);
    }
}
