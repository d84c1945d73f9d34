package khitomer.check;

import java.util.List;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;

/** The rules that are checked in addition to what reading finds. */
public final class Rules {

    /** All rules in the order of the documentation. */
    static final List<Rule> ALL = List.of(
            new DuplicateId(),
            new DanglingReference(),
            new WrongKind(),
            new UnknownSource(),
            new InsideItself(),
            new SelfReference(),
            new TwoParents(),
            new SameAlias(),
            new PeriodRunsBackward(),
            new TimeRules(),
            new Orphan(),
            new UnusedSource());

    private Rules() {}

    /** All errors, warnings, and notes, in the order of files and lines. */
    public static List<Diagnostic> check(Lore lore) {
        List<Diagnostic> found = Stream.concat(
                        lore.diagnostics().stream(), ALL.stream().flatMap(rule -> rule.check(lore)))
                .toList();
        List<Diagnostic> left = new IgnoreDirectives(lore).silence(found);
        return SyntaxHints.withoutMisleading(left).stream().sorted().toList();
    }
}
