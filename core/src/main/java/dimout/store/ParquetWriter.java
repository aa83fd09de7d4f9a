package dimout.store;

import dimout.model.JudgedPoint;
import java.util.List;

/** Writes points as a Parquet file. */
@FunctionalInterface
public interface ParquetWriter {
  /**
   * The file's bytes; a row per point, in the columns of the points that {@code analyze} writes.
   */
  byte[] write(List<JudgedPoint> points);
}
