/** How likely something is a claim: sums of weights that were trained on labelled texts. */
@NullMarked
package dimout.app.claim.weighing;

import org.jspecify.annotations.NullMarked;
