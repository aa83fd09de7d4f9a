/** Claims against measurements: what holds, what needs context, what nobody measured. */
@NullMarked
package dimout.app.claim.verdict;

import org.jspecify.annotations.NullMarked;
