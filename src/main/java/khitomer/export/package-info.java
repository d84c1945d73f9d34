/**
 * Lore for other programs: databases, drawings, pages, calendars.
 *
 * <p>Start with {@link khitomer.export.ExportFormat}, the list.
 */
package khitomer.export;
