package khitomer.check;

import java.util.List;
import java.util.stream.Stream;
import khitomer.chronology.Chronology;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.model.RuleCode;

/** Reports statements about time that cannot all be true. */
final class TimeRules implements Rule {

    static final List<RuleCode> CODES = List.of(
            RuleCode.ENDS_BEFORE_START,
            RuleCode.PARTICIPANT_NOT_ALIVE,
            RuleCode.PLACE_NOT_THERE,
            RuleCode.PART_OUTSIDE_WHOLE,
            RuleCode.IMPOSSIBLE_PARENT,
            RuleCode.AGE_MISMATCH,
            RuleCode.DURATION_MISMATCH,
            RuleCode.CIRCULAR_ORDER,
            RuleCode.CONTRADICTORY_FACTS,
            RuleCode.NO_DATE_FITS,
            RuleCode.UNCERTAIN_CONTRADICTION,
            RuleCode.EXCEEDS_MAX_AGE,
            RuleCode.PARENT_AGE,
            RuleCode.INFERABLE_DATE,
            RuleCode.NARROWER_DATE);

    @Override
    public List<RuleCode> codes() {
        return CODES;
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        Chronology chronology = Chronology.of(lore.repository());
        return Stream.of(
                        chronology.contradictions().stream(),
                        new Lifespans(chronology, lore.repository()).check(),
                        new TimeNotes(chronology, lore.repository()).check())
                .flatMap(found -> found);
    }
}
