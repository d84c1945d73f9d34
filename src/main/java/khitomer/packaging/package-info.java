/** Runs during the build only: the manual, the compiled built-in lore, the training of the class archive. */
package khitomer.packaging;
