/** The entry point of the program. */
package khitomer.cli;
