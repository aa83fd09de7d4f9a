/** Words: folding, tokens, sentences, and one lexicon a language. */
@NullMarked
package dimout.app.claim.language;

import org.jspecify.annotations.NullMarked;
