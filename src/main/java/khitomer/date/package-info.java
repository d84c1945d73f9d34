/** The calendar: dates as vague as the sources, on one axis. Knows no other room. */
package khitomer.date;
