package dimout.app.duckdb;

import java.time.Duration;

/**
 * What the store may use and how long it keeps what.
 *
 * @param memoryMegabytes what DuckDB may hold outside the Java heap
 * @param threads of DuckDB; also how many readers read at once
 * @param full how long every point is kept; zero is for ever
 * @param hourly how long, from its measurement, a point is kept summed up by the hour; zero is for
 *     ever
 */
public record DuckOptions(int memoryMegabytes, int threads, Duration full, Duration hourly) {
  /** 512 MB, two threads, everything for ever. */
  public static final DuckOptions DEFAULT = new DuckOptions(512, 2, Duration.ZERO, Duration.ZERO);
}
