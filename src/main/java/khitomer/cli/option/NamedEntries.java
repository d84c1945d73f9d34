package khitomer.cli.option;

import java.util.ArrayList;
import java.util.List;
import khitomer.query.NameMatch;
import khitomer.view.Labels;

/** The entries that several names mean; what is wrong with a name is told, and the others are answered. */
public final class NamedEntries {

    private final List<NameMatch> found = new ArrayList<>();
    private ExitCode worst = ExitCode.FOUND;

    public NamedEntries(List<NameMatch> answers, Labels labels, OutputOptions output) {
        for (NameMatch answer : answers) {
            if (answer.isOne()) {
                found.add(answer);
            } else {
                worst = worst.or(output.tell(answer, labels));
            }
        }
        if (answers.isEmpty()) {
            output.surroundings().tell("no names on standard input");
            worst = output.nothing();
        }
    }

    public List<NameMatch> found() {
        return List.copyOf(found);
    }

    /** The gravest that was wrong with a name. */
    public ExitCode worst() {
        return worst;
    }
}
