/** What lore is: entries, their statements, the world they tell of, and what is wrong in them. */
package khitomer.model;
