/** What is measured on: series of our own making and real ones, on regular grids. */
@NullMarked
package dimout.app.evaluate.series;

import org.jspecify.annotations.NullMarked;
