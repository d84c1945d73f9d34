package khitomer.export;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import khitomer.model.Point;
import khitomer.query.TimelineEvent;

/** Writes a timeline for Mermaid: dates in their order, below each what happened then. */
public final class MermaidTimeline implements Export {

    private final String title;
    private final List<TimelineEvent> happenings;
    private final Function<String, String> label;

    /**
     * A timeline of happenings, which are in order.
     *
     * @param label what the entry of an id is called
     */
    public MermaidTimeline(String title, List<TimelineEvent> happenings, Function<String, String> label) {
        this.title = title;
        this.happenings = List.copyOf(happenings);
        this.label = label;
    }

    @Override
    public void write(Appendable out) throws IOException {
        out.append("timeline\n");
        if (!title.isEmpty()) {
            out.append("    title ").append(MermaidText.of(title)).append('\n');
        }
        String date = "";
        for (TimelineEvent happening : happenings) {
            if (happening.date().text().equals(date)) {
                out.append(" ".repeat(date.length() + 4));
            } else {
                date = happening.date().text();
                out.append("    ").append(MermaidText.of(date));
            }
            out.append(" : ").append(MermaidText.of(told(happening))).append('\n');
        }
    }

    private String told(TimelineEvent happening) {
        String name = label.apply(happening.entry().id());
        return happening.field().point() == Point.WHOLE ? name : name + ", " + happening.what();
    }
}
