/** What time allows: the facts of the lore as constraints, their contradictions, and the bounds they imply. */
package khitomer.chronology;
