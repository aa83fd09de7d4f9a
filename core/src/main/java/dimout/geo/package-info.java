/** Which country an address belongs to: ranges in any order, flattened into one sorted table. */
@NullMarked
package dimout.geo;

import org.jspecify.annotations.NullMarked;
