/** Asks for lines at a terminal: editing, completion, history. The only room that knows the library for it. */
package khitomer.prompt;
