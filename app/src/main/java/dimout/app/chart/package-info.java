/** Pictures of series as SVG: percent of usual with its interval, outages, and what is unknown. */
@NullMarked
package dimout.app.chart;

import org.jspecify.annotations.NullMarked;
