/** How a report is written: as text, JSON, CSV and the rest. Knows nothing of lore. */
package khitomer.render;
