/** Text to lore: what is written in the files, and everything that is wrong with it. */
package khitomer.yaml;
