/** The store in one DuckDB file: series, incidents, offsets and checkpoints. */
@NullMarked
package dimout.app.duckdb;

import org.jspecify.annotations.NullMarked;
