/**
 * A simple temporal network (Dechter, Meiri and Pearl, 1991) and its algorithms, independent of lore.
 *
 * <p>A network has numbered points and edges {@code to - from <= weight}; solving it gives distances, or conflicts.
 */
package khitomer.chronology.solver;
