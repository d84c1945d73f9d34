package khitomer.cli.option;

import java.util.List;
import khitomer.export.ExportFormat;
import khitomer.terminal.RunContext;

/** The options of exports that are drawings: around which entry, how far, and of which sort. */
public final class DrawingOptions implements OptionGroup {

    private final NameParameter name = NameParameter.behind(1, "With dot and mermaid: draw what is around this entry.");
    private final Option<Integer> depth =
            Option.number("--depth", "N", "With NAME: how many links away; 1 unless told, in a family any number.");
    private final Option<Boolean> timeline =
            Option.flag("--timeline", "With mermaid: draw what happened, of NAME or of all.");
    private final Option<Boolean> family = Option.flag("--family", "With mermaid: draw the family of NAME.");

    @Override
    public List<Option<?>> options() {
        return List.of(name.option(), depth, timeline, family);
    }

    @Override
    public void begin(RunContext around) {
        name.begin(around);
        if (depth.orElse(0) < 0) {
            throw new UsageException("--depth takes a number from 0 up");
        }
    }

    /** Throws where what was typed does not go with a format, or not together. */
    public void check(ExportFormat format) {
        if (name.isGiven() && !format.isDrawn()) {
            throw new UsageException(format.word() + " takes no name; --kind and the other filters choose entries");
        }
        if ((isTimeline() || isFamily()) && format != ExportFormat.MERMAID) {
            throw new UsageException((isTimeline() ? "--timeline" : "--family") + " goes with mermaid alone");
        }
        if (isTimeline() && isFamily()) {
            throw new UsageException("--timeline and --family are two drawings; ask for one");
        }
        if (isFamily() && !name.isGiven()) {
            throw new UsageException("--family wants the name of somebody");
        }
        if (depth.isGiven() && (!name.isGiven() || isTimeline())) {
            throw new UsageException("--depth goes with the name of an entry that is drawn with its links");
        }
    }

    public NameParameter name() {
        return name;
    }

    public boolean isTimeline() {
        return timeline.isGiven();
    }

    public boolean isFamily() {
        return family.isGiven();
    }

    /** How far away the farthest entry may be, or the usual where that was not said. */
    public int depth(int usual) {
        return depth.orElse(usual);
    }
}
