/** Tables of countries from files of several formats, and the one that comes with the build. */
@NullMarked
package dimout.app.geo;

import org.jspecify.annotations.NullMarked;
