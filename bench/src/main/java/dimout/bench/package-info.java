/** JMH benchmarks, one per hot path. */
@NullMarked
package dimout.bench;

import org.jspecify.annotations.NullMarked;
