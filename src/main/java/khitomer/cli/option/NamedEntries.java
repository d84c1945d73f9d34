package khitomer.cli.option;

import java.util.ArrayList;
import java.util.List;
import khitomer.query.Answer;
import khitomer.view.Labels;

/** The entries that several names mean; what is wrong with a name is told, and the others are answered. */
public final class NamedEntries {

    private final List<Answer> found = new ArrayList<>();
    private ExitCode worst = ExitCode.FOUND;

    public NamedEntries(List<Answer> answers, Labels labels, OutputOptions output) {
        for (Answer answer : answers) {
            if (answer.isOne()) {
                found.add(answer);
            } else {
                worst = worst.or(output.tell(answer, labels));
            }
        }
        if (answers.isEmpty()) {
            worst = output.nothing();
        }
    }

    public List<Answer> found() {
        return List.copyOf(found);
    }

    /** The gravest that was wrong with a name. */
    public ExitCode worst() {
        return worst;
    }
}
