package dimout.routes;

import dimout.geo.GeoTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * All series that have appeared: one from its first bin that is not zero. Writes a bin of them in
 * their order.
 */
final class SeriesBoard {
  /** Below this coverage a bin is no data. */
  static final double LEAST_COVERAGE = 0.7;

  private static final String[] NAMES = {
    "bgp-visible-slash24", "bgp-visible-slash48", "bgp-visible-prefixes-ipv6", "bgp-visible-origins"
  };
  private static final int ORIGINS = 3;
  private static final int SIGNALS = 4;

  private enum Of {
    COUNTRY,
    ORIGIN,
    CELL
  }

  /**
   * A series and where its value is.
   *
   * @param beginning the entity's first letter and what is behind its slash, as far as a long holds
   *     them: in the order of the entities where it differs
   */
  private record Counted(Series series, Of of, int index, int signal, long beginning)
      implements Comparable<Counted> {
    static Counted of(Series series, Of of, int index, int signal) {
      String entity = series.entity();
      int slash = entity.indexOf('/');
      long beginning = entity.charAt(0);
      for (int i = slash + 1; i < slash + 8; i++) {
        beginning = (beginning << 8) | (i < entity.length() ? entity.charAt(i) : 0);
      }
      return new Counted(series, of, index, signal, beginning);
    }

    @Override
    public int compareTo(Counted other) {
      return beginning != other.beginning
          ? Long.compare(beginning, other.beginning)
          : series.compareTo(other.series);
    }
  }

  private final EntityCounts counts;
  private final OriginIds origins;
  private final GeoTable geo;
  private final Predicate<String> wanted;
  private final List<Counted> board = new ArrayList<>();
  private final boolean[][] known = new boolean[Of.values().length * SIGNALS][0];
  private int numbered;

  /**
   * @param wanted which entities, by name
   */
  SeriesBoard(EntityCounts counts, OriginIds origins, GeoTable geo, Predicate<String> wanted) {
    this.counts = counts;
    this.origins = origins;
    this.geo = geo;
    this.wanted = wanted;
  }

  /**
   * Lets series appear and writes a bin.
   *
   * @param coverage by signal
   * @param written whether the bin is written at all
   */
  void bin(long time, double[] coverage, VisibilitySink sink, boolean written) {
    appear(coverage);
    if (!written) {
      return;
    }
    for (Counted counted : board) {
      double covered = coverage[counted.signal()];
      if (covered < LEAST_COVERAGE) {
        sink.noData(counted.series(), time, covered);
      } else {
        sink.point(counted.series(), time, value(counted), covered);
      }
    }
  }

  private void appear(double[] coverage) {
    int before = board.size();
    for (int signal = 0; signal < SIGNALS; signal++) {
      if (coverage[signal] >= LEAST_COVERAGE) {
        appear(Of.COUNTRY, signal, 1, counts.countries());
        if (signal != ORIGINS) {
          appear(Of.ORIGIN, signal, OriginIds.FIRST, Math.min(origins.size(), counts.origins()));
          appear(Of.CELL, signal, 0, counts.cells());
        }
      }
    }
    if (board.size() > before) {
      Collections.sort(board);
    }
  }

  private void appear(Of of, int signal, int from, int to) {
    int kind = of.ordinal() * SIGNALS + signal;
    if (known[kind].length < to) {
      known[kind] = Arrays.copyOf(known[kind], to + (to >> 2));
    }
    boolean[] seen = known[kind];
    for (int index = from; index < to; index++) {
      if (!seen[index] && value(of, index, signal) != 0) {
        seen[index] = true;
        String entity = entity(of, index);
        if (wanted.test(entity)) {
          board.add(Counted.of(new Series(numbered++, entity, NAMES[signal]), of, index, signal));
        }
      }
    }
  }

  private long value(Counted counted) {
    return value(counted.of(), counted.index(), counted.signal());
  }

  private long value(Of of, int index, int signal) {
    return switch (of) {
      case COUNTRY -> signal == ORIGINS ? counts.originsIn(index) : counts.ofCountry(signal, index);
      case ORIGIN -> counts.ofOrigin(signal, index);
      case CELL -> counts.ofCell(signal, index);
    };
  }

  private String entity(Of of, int index) {
    return switch (of) {
      case COUNTRY -> "country/" + geo.code(index);
      case ORIGIN -> "asn/" + origins.asn(index);
      case CELL ->
          "geoasn/"
              + origins.asn(counts.cellOrigin(index))
              + "-"
              + geo.code(counts.cellCountry(index));
    };
  }
}
