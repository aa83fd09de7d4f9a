/** The seam between logic and whatever runs it: one pure, keyed step at a time. */
@NullMarked
package dimout.stage;

import org.jspecify.annotations.NullMarked;
