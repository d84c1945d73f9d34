/**
 * What time allows: statements as edges of a temporal network, and its distances as times and explanations.
 *
 * <p>Start with {@link khitomer.chronology.Chronology}.
 */
package khitomer.chronology;
