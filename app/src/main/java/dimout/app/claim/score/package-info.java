/** The labelled sentences and articles, and how well the grammar does on them. */
@NullMarked
package dimout.app.claim.score;

import org.jspecify.annotations.NullMarked;
