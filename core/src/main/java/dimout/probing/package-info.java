/**
 * Active probing without sockets: which address to ask next, and what an answer means for its
 * block.
 */
@NullMarked
package dimout.probing;

import org.jspecify.annotations.NullMarked;
