package khitomer.check;

import khitomer.model.RuleCode;

/**
 * The parts of a diagnostic that stay the same when entries move.
 *
 * @param about the entry, or all entries of a contradiction; if there is none, the text at the location
 * @param field the field, if known
 */
record DiagnosticKey(RuleCode rule, String about, String field, String message) {}
