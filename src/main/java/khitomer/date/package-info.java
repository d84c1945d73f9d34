/**
 * Dates and calendar arithmetic. All calendars and eras map to one axis of whole seconds.
 *
 * <p>Start with {@link khitomer.date.LoreDate}, the value, and {@link khitomer.date.Bounds}, what it can mean.
 */
package khitomer.date;
