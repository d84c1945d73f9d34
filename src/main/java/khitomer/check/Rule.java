package khitomer.check;

import java.util.List;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;

/** Something that must hold in a lore. */
interface Rule {

    /** The words that name what the rule finds, in messages and on the command line. */
    List<String> codes();

    /** Everything that breaks the rule, in any order. */
    Stream<Diagnostic> check(Lore lore);
}
