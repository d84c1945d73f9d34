package khitomer.doctor;

import khitomer.base.Sentence;
import khitomer.render.report.Presentation;
import khitomer.terminal.Surroundings;

/**
 * Whether colour is used, and to which width text is fitted, and why.
 *
 * @param colour what stands behind {@code --color}; empty without it
 * @param width what stands behind {@code --width}; null without it
 */
public record ScreenAspects(Surroundings surroundings, Presentation presentation, String colour, Integer width) {

    public Line colourLine() {
        String on = presentation.colour() ? "on" : "off";
        return line(on).with("on", presentation.colour());
    }

    private Line line(String on) {
        String never = surroundings.environment("NO_COLOR");
        boolean forced = surroundings.asks("CLICOLOR_FORCE");
        if (!colour.isEmpty() && !colour.equals("auto")) {
            return Line.ok(Aspect.COLOUR, on + ", by --color");
        }
        if (!never.isEmpty()) {
            return forced
                    ? Line.note(
                            Aspect.COLOUR, on + ", by NO_COLOR, which goes before CLICOLOR_FORCE", "unset one of them")
                    : Line.ok(Aspect.COLOUR, on + ", by NO_COLOR");
        }
        return Line.ok(
                Aspect.COLOUR,
                on
                        + (forced
                                ? ", by CLICOLOR_FORCE"
                                : !surroundings.terminal().out()
                                        ? ", as standard output is no terminal"
                                        : surroundings.isDumb() ? ", as TERM is dumb" : ", as on any terminal"));
    }

    public Line widthLine() {
        int columns = presentation.width();
        if (columns == Presentation.UNLIMITED) {
            return Line.ok(
                    Aspect.WIDTH,
                    "unlimited, as "
                            + (surroundings.terminal().out()
                                    ? "the terminal does not tell its size"
                                    : "standard output is no terminal"));
        }
        return Line.ok(
                        Aspect.WIDTH,
                        Sentence.count(columns, "column", "columns")
                                + (width == null ? ", that of the terminal" : ", by --width"))
                .with("columns", columns);
    }
}
