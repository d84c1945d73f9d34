package khitomer.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Evidence;
import khitomer.model.Lore;
import khitomer.model.Nearest;
import khitomer.model.Owners;
import khitomer.model.Severity;
import khitomer.model.Statement;

/** Silences rules where an entry says so, and tells of what is ignored in vain. */
final class Ignored {

    private final Lore lore;
    private final Owners owners;

    Ignored(Lore lore) {
        this.lore = lore;
        this.owners = new Owners(lore.repository());
    }

    /** What is left, and what is wrong with the ignoring itself. */
    List<Diagnostic> silence(List<Diagnostic> found) {
        Set<Statement> used = new HashSet<>();
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            Optional<Statement> silencer = silencer(diagnostic);
            silencer.ifPresentOrElse(used::add, () -> left.add(diagnostic));
        }
        lore.repository().entries().stream()
                .flatMap(entry -> entry.statements("ignore"))
                .filter(statement -> !used.contains(statement))
                .forEach(statement -> left.add(inVain(statement)));
        return left;
    }

    /** What silences a diagnostic: an entry that it is about, or of a contradiction one that has a part in it. */
    private Optional<Statement> silencer(Diagnostic diagnostic) {
        return Stream.concat(Stream.of(diagnostic.location()), diagnostic.facts().stream().map(Evidence::location))
                .flatMap(place -> owners.of(place).stream())
                .flatMap(entry -> entry.statements("ignore"))
                .filter(statement -> statement.value().written().equals(diagnostic.code()))
                .findFirst();
    }

    private static Diagnostic inVain(Statement statement) {
        String code = statement.value().written();
        if (Catalogue.find(code).isEmpty()) {
            return Diagnostic.error("unknown-rule", statement.location(), "there is no rule '" + code + "'"
                    + Nearest.question(code, Catalogue.ALL.stream().map(Catalogue.Explained::code)));
        }
        return new Diagnostic(Severity.WARNING, "unused-ignore", statement.location(),
                "nothing here breaks '" + code + "'; leave the 'ignore' out", "");
    }
}
