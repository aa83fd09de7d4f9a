/** From sentences to claims: numbers, moments, places, and one file for each kind of claim. */
@NullMarked
package dimout.app.claim.grammar;

import org.jspecify.annotations.NullMarked;
