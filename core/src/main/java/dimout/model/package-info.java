/** The nouns: flat, immutable records and enums that every other package speaks in. */
@NullMarked
package dimout.model;

import org.jspecify.annotations.NullMarked;
