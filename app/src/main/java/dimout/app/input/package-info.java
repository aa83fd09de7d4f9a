/** Opens what users name: files and standard input, compressed in whatever way, and MRT in them. */
@NullMarked
package dimout.app.input;

import org.jspecify.annotations.NullMarked;
