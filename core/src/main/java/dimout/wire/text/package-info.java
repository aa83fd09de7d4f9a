/** MRT as the lines that {@code bgpdump -m} prints, which many programs read; no I/O. */
@NullMarked
package dimout.wire.text;

import org.jspecify.annotations.NullMarked;
