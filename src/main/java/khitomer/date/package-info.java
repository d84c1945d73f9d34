/**
 * The calendar: dates as vague as the sources, on one axis. Knows no other room.
 *
 * <p>{@link khitomer.date.Reckoning} reads and writes dates as one world does; {@link khitomer.date.LoreDate} is what
 * it read.
 */
package khitomer.date;
