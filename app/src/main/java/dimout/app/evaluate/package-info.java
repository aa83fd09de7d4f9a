/** The scorecard: our detector and its rivals, measured on the same series in the same way. */
@NullMarked
package dimout.app.evaluate;

import org.jspecify.annotations.NullMarked;
