/** Lore as other programs take it: databases, drawings, pages, calendars; and how their files are written. */
package khitomer.export;
