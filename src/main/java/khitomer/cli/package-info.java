/** The command line: what users type and where answers go. */
package khitomer.cli;
