/**
 * How the program is: what it finds around itself that makes answers slower, or look worse, than they could be.
 *
 * <p>Each class looks at one aspect and tells of it in one line. They look, and change nothing.
 */
package khitomer.doctor;
