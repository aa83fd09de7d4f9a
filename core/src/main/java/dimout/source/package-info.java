/** Where observations come from, where they go in, and how the sources are. */
@NullMarked
package dimout.source;

import org.jspecify.annotations.NullMarked;
