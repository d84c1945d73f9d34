package khitomer.check;

import java.util.List;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.model.RuleCode;

/** A rule that a lore must follow. */
interface Rule {

    /** The codes that the rule reports. */
    List<RuleCode> codes();

    /** All violations of the rule, in any order. */
    Stream<Diagnostic> check(Lore lore);
}
