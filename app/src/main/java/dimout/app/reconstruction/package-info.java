/**
 * A table of published facts turned into the bytes that measuring the event would have left: MRT
 * files of route collectors, and a table of probing and traffic. A reconstruction from published
 * reports, never a measurement.
 */
@NullMarked
package dimout.app.reconstruction;

import org.jspecify.annotations.NullMarked;
