package dimout.app.claim.article;

import dimout.app.claim.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What is checked.
 *
 * @param text paragraphs separated by blank lines; offsets of claims point into it
 * @param published from the page's metadata; null where there is none
 */
public record Article(String text, @Nullable Publication published) {}
