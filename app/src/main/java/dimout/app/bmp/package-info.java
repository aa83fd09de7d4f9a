/** A BMP station: routers connect and tell their tables; each becomes a stream of MRT records. */
@NullMarked
package dimout.app.bmp;

import org.jspecify.annotations.NullMarked;
