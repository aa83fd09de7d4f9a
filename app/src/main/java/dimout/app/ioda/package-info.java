/**
 * The stores in the shapes of the IODA v2 API, so that its clients work with another base address.
 */
@NullMarked
package dimout.app.ioda;

import org.jspecify.annotations.NullMarked;
