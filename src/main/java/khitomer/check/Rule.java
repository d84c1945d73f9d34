package khitomer.check;

import java.util.List;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.model.RuleCode;

/** Something that must hold in a lore. */
interface Rule {

    /** The codes of what the rule finds. */
    List<RuleCode> codes();

    /** Everything that breaks the rule, in any order. */
    Stream<Diagnostic> check(Lore lore);
}
