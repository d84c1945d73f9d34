package khitomer.check;

import khitomer.model.RuleCode;

/**
 * What stays the same of a diagnostic when entries move.
 *
 * @param about the entry, or of a contradiction all entries; where there is none, what it points at in its line
 * @param field the field, where it is known
 */
record DiagnosticKey(RuleCode rule, String about, String field, String message) {}
