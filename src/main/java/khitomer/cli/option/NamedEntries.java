package khitomer.cli.option;

import java.util.ArrayList;
import java.util.List;
import khitomer.model.Entry;
import khitomer.query.NameMatch;
import khitomer.view.EntryColumns;
import khitomer.view.Labels;

/**
 * The entries that several names mean.
 *
 * @param found the answers to names that mean one entry, in the order typed
 * @param worst the gravest exit code of the others
 */
public record NamedEntries(List<NameMatch> found, ExitCode worst) {

    public NamedEntries {
        found = List.copyOf(found);
    }

    /** Reports the names that mean no entry or several; the others are answered. */
    public static NamedEntries report(List<NameMatch> answers, Labels labels, OutputOptions output) {
        ExitCode worst = ExitCode.FOUND;
        List<NameMatch> found = new ArrayList<>();
        for (NameMatch answer : answers) {
            if (answer.isOne()) {
                found.add(answer);
            } else {
                worst = worst.worse(report(answer, labels, output));
            }
        }
        if (answers.isEmpty()) {
            output.surroundings().report("no names on standard input");
            worst = output.emptyExitCode();
        }
        return new NamedEntries(found, worst);
    }

    private static ExitCode report(NameMatch answer, Labels labels, OutputOptions output) {
        if (answer.isNone()) {
            output.surroundings().report(NoSuchEntryException.message(answer));
            return output.emptyExitCode();
        }
        output.surroundings().report(AmbiguousNameException.message(answer) + ":");
        output.surroundings().err().print(EntryColumns.text(answer.entries(), labels, output.isPlain()));
        return ExitCode.AMBIGUOUS;
    }

    /** The entries, each once. */
    public List<Entry> entries() {
        return found.stream().map(answer -> answer.entries().get(0)).distinct().toList();
    }
}
