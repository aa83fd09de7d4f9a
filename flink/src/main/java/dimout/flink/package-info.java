/** The one adapter to Apache Flink: every stage, unchanged, as a keyed process function. */
@NullMarked
package dimout.flink;

import org.jspecify.annotations.NullMarked;
