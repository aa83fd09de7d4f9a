/**
 * BMP (RFC 7854, RFC 8671, RFC 9069): messages from bytes, and the routes in them as MRT records;
 * no I/O.
 */
@NullMarked
package dimout.wire.bmp;

import org.jspecify.annotations.NullMarked;
