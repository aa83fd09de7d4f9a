/** The contestants: one file each, a series in, dark bins and usual out. */
@NullMarked
package dimout.app.evaluate.method;

import org.jspecify.annotations.NullMarked;
