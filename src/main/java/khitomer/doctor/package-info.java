/**
 * Checks of the installation and environment, one class for each aspect. They look, and change nothing.
 *
 * <p>Start with {@link khitomer.doctor.Aspect}.
 */
package khitomer.doctor;
