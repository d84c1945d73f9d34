package khitomer.export;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Point;
import khitomer.model.Statement;
import khitomer.query.Family;
import khitomer.query.Family.Tie;

/** Writes a family tree for Mermaid, as a flowchart: parents above their children, spouses tied by dots. */
public final class MermaidFamily implements Export {

    private final Family family;
    private final Function<String, String> label;

    /**
     * A tree of a family.
     *
     * @param label what the entry of an id is called
     */
    public MermaidFamily(Family family, Function<String, String> label) {
        this.family = family;
        this.label = label;
    }

    @Override
    public void write(Appendable out) throws IOException {
        out.append("flowchart TD\n");
        for (Entry member : family.members()) {
            boolean asked = member.equals(family.members().get(0));
            out.append("    ")
                    .append(MermaidText.node(member.id()))
                    .append(asked ? "([\"" : "[\"")
                    .append(MermaidText.of(label.apply(member.id())))
                    .append(lived(member))
                    .append(asked ? "\"])\n" : "\"]\n");
        }
        for (Tie tie : family.ties()) {
            boolean sure = !tie.statement().isOtherReading() && !tie.statement().isDisputed();
            String line = !tie.isOfParent() ? " -.- " : sure ? " --> " : " -.-> ";
            out.append("    ")
                    .append(MermaidText.node(tie.one().id()))
                    .append(line)
                    .append(MermaidText.node(tie.other().id()))
                    .append('\n');
        }
    }

    /** When a member was born and died, as written, on a line of its own; or the empty string. */
    private static String lived(Entry member) {
        String born = date(member, Point.START);
        String died = date(member, Point.END);
        return born.isEmpty() && died.isEmpty() ? "" : "<br/>" + MermaidText.of((born + " – " + died).strip());
    }

    private static String date(Entry member, Point point) {
        Optional<Statement> date = member.dates(Clock.STORY)
                .filter(each -> each.field().point() == point)
                .findFirst();
        return date.map(each -> each.value().written()).orElse("");
    }
}
