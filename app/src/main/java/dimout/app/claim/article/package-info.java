/** From the bytes of a file or a page to the plain text of an article and its date. */
@NullMarked
package dimout.app.claim.article;

import org.jspecify.annotations.NullMarked;
