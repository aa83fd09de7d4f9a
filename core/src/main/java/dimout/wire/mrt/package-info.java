/** MRT records (RFC 6396, RFC 8050 and the older framings) to route elements and back; no I/O. */
@NullMarked
package dimout.wire.mrt;

import org.jspecify.annotations.NullMarked;
