/** Checked claims as text, JSON and HTML with ClaimReview. */
@NullMarked
package dimout.app.claim.report;

import org.jspecify.annotations.NullMarked;
