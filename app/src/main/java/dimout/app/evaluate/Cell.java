package dimout.app.evaluate;

import dimout.app.evaluate.series.SizeClass;
import java.util.Comparator;

/**
 * A kind of drop in a kind of series.
 *
 * @param depth in percent
 */
record Cell(SizeClass size, int depth, int hours) implements Comparable<Cell> {
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::size).thenComparingInt(Cell::depth).thenComparingInt(Cell::hours);

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
