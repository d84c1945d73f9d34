/** How a report is written: as text, JSON, CSV and the rest; and how a chart is drawn. Knows nothing of lore. */
package khitomer.render;
