/**
 * The eras and calendars of a world, and dates as text: parsing and writing.
 *
 * <p>Start with {@link khitomer.date.reckoning.Reckoning}, which parses and writes dates as one world does.
 */
package khitomer.date.reckoning;
