/** Time series out of CSV files: any shape that people have, made into points and profiles. */
@NullMarked
package dimout.app.series;

import org.jspecify.annotations.NullMarked;
