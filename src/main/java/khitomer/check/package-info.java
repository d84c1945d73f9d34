/** What must hold in a lore, rule by rule. */
package khitomer.check;
