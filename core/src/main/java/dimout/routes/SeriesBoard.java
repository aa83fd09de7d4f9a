package dimout.routes;

import dimout.geo.GeoTable;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All series that have appeared: one from its first bin that is not zero. Writes a bin of them in
 * the order of entity and signal.
 */
final class SeriesBoard {
  /** Below this coverage a bin is no data. */
  static final double LEAST_COVERAGE = 0.7;

  static final int ORIGINS = 3;
  private static final int SIGNALS = 4;
  private static final String[] NAMES = {
    "bgp-visible-slash24", "bgp-visible-slash48", "bgp-visible-prefixes-ipv6", "bgp-visible-origins"
  };

  /** Signals in the order of their names. */
  private static final int[] OF_COUNTRIES = {
    ORIGINS, EntityCounts.PREFIXES, EntityCounts.SLASH24, EntityCounts.SLASH48
  };

  private static final int[] OF_OTHERS = {
    EntityCounts.PREFIXES, EntityCounts.SLASH24, EntityCounts.SLASH48
  };

  /** Stands for series that nobody wants. */
  private static final Series UNWANTED = new Series("", "");

  private enum Of {
    ORIGIN,
    COUNTRY,
    CELL
  }

  /**
   * What is said of a bin.
   *
   * @param coverage by signal
   * @param before what the voters before these count; null where that is the same
   * @param telling how it is said
   */
  record Bin(long time, double[] coverage, @Nullable Before before, Telling telling) {}

  enum Telling {
    WRITTEN,
    LEFT_OUT,
    /** It was written by a process before. */
    AGAIN
  }

  private final EntityCounts counts;
  private final OriginIds origins;
  private final GeoTable geo;
  private final Predicate<String> wanted;
  private final VisibilitySink sink;
  private final NameOrder order;
  private final @Nullable Series[][] known = new @Nullable Series[Of.values().length][0];

  /**
   * @param wanted which entities, by name
   * @param sink where bins are written to
   */
  SeriesBoard(
      EntityCounts counts,
      OriginIds origins,
      GeoTable geo,
      Predicate<String> wanted,
      VisibilitySink sink) {
    this.counts = counts;
    this.origins = origins;
    this.geo = geo;
    this.wanted = wanted;
    this.sink = sink;
    order = new NameOrder(counts, origins, geo);
  }

  /** Lets series appear and writes a bin. */
  void bin(Bin bin) {
    order.update();
    makeRoom(Of.ORIGIN, origins.size());
    makeRoom(Of.COUNTRY, counts.countries());
    makeRoom(Of.CELL, counts.cells());
    for (int origin : order.origins()) {
      entity(bin, Of.ORIGIN, origin, OF_OTHERS);
    }
    for (int country : order.countries()) {
      entity(bin, Of.COUNTRY, country, OF_COUNTRIES);
    }
    for (int cell : order.cells()) {
      entity(bin, Of.CELL, cell, OF_OTHERS);
    }
  }

  /** Tells what series are in a bin that was written before. */
  void again(long time, Before counted) {
    double[] covered = new double[SIGNALS];
    Arrays.setAll(covered, signal -> counted.isComparable(signal) ? 1 : 0);
    bin(new Bin(time, covered, null, Telling.AGAIN));
  }

  private void makeRoom(Of of, int entities) {
    @Nullable Series[] before = known[of.ordinal()];
    if (before.length < entities * SIGNALS) {
      known[of.ordinal()] = Arrays.copyOf(before, (entities + (entities >> 2)) * SIGNALS);
    }
  }

  private void entity(Bin bin, Of of, int index, int... signals) {
    @Nullable Series[] places = known[of.ordinal()];
    for (int signal : signals) {
      double covered = bin.coverage()[signal];
      boolean measured = covered >= LEAST_COVERAGE;
      long value = value(counts, of, index, signal);
      Series series = places[index * SIGNALS + signal];
      if (series == null && measured && value != 0) {
        series = appear(of, index, signal);
      }
      if (series == null || isUnwanted(series)) {
        continue;
      }
      if (bin.telling() == Telling.AGAIN && measured) {
        sink.again(series, bin.time(), value);
      } else if (bin.telling() == Telling.WRITTEN && measured) {
        recount(bin, series, of, index, signal);
        sink.point(series, bin.time(), value, covered);
      } else if (bin.telling() == Telling.WRITTEN) {
        sink.noData(series, bin.time(), covered);
      }
    }
  }

  private void recount(Bin bin, Series series, Of of, int index, int signal) {
    Before before = bin.before();
    if (before != null && before.isComparable(signal)) {
      long was = value(before.counts(), of, index, signal);
      long is = value(counts, of, index, signal);
      if (was != is) {
        sink.recounted(series, bin.time(), was, is);
      }
    }
  }

  private static boolean isUnwanted(Series series) {
    return series.signal().isEmpty();
  }

  private Series appear(Of of, int index, int signal) {
    @Nullable Series[] places = known[of.ordinal()];
    Series series = null;
    for (int other = 0; other < SIGNALS && series == null; other++) {
      series = places[index * SIGNALS + other];
    }
    if (series == null) {
      String entity = name(of, index);
      series = wanted.test(entity) ? new Series(entity, NAMES[signal]) : UNWANTED;
    } else if (!isUnwanted(series)) {
      series = new Series(series.entity(), NAMES[signal]);
    }
    places[index * SIGNALS + signal] = series;
    return series;
  }

  private static long value(EntityCounts counts, Of of, int index, int signal) {
    return switch (of) {
      case COUNTRY -> signal == ORIGINS ? counts.originsIn(index) : counts.ofCountry(signal, index);
      case ORIGIN -> counts.ofOrigin(signal, index);
      case CELL -> counts.ofCell(signal, index);
    };
  }

  private String name(Of of, int index) {
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
