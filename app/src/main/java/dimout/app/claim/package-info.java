/** Articles to claims to verdicts. */
@NullMarked
package dimout.app.claim;

import org.jspecify.annotations.NullMarked;
