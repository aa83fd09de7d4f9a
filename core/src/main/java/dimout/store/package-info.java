/** What is kept: series, incidents in every version, and how far each source was read. */
@NullMarked
package dimout.store;

import org.jspecify.annotations.NullMarked;
