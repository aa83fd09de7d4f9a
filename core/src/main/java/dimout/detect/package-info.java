/** Points to outages: usual, percent of usual, and the detectors, one series at a time. */
@NullMarked
package dimout.detect;

import org.jspecify.annotations.NullMarked;
