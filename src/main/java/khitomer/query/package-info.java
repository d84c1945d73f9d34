/** Questions to a repository. Knows nothing of files, of commands or of how answers are written. */
package khitomer.query;
