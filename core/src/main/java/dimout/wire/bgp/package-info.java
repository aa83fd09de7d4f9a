/** BGP messages and path attributes (RFC 4271 and its extensions) from bytes and back; no I/O. */
@NullMarked
package dimout.wire.bgp;

import org.jspecify.annotations.NullMarked;
