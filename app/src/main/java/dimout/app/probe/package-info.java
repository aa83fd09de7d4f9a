/** Active probing of /24 blocks from this machine: sockets, pace, rounds, history. */
@NullMarked
package dimout.app.probe;

import org.jspecify.annotations.NullMarked;
