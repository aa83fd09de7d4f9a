/** What is told to the world, made once for all channels: addresses and live events. */
@NullMarked
package dimout.publish;

import org.jspecify.annotations.NullMarked;
