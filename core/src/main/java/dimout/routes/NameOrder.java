package dimout.routes;

import dimout.geo.GeoTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Origins, countries and cells (an origin in a country) by the text of their names. An AS number's
 * digits make a long that sorts as its text does, so that nothing but longs is ever sorted.
 */
final class NameOrder {
  private static final int DIGIT_BITS = 4;
  private static final int TOP_DIGIT = 9 * DIGIT_BITS;
  private static final int COUNTRY_BITS = 16;

  private final EntityCounts counts;
  private final OriginIds ids;
  private final int[] countries;
  private final int[] rankOfCountry;
  private int[] origins = {};
  private int[] rankOfOrigin = {};
  private int[] cells = {};

  NameOrder(EntityCounts counts, OriginIds ids, GeoTable geo) {
    this.counts = counts;
    this.ids = ids;
    countries =
        IntStream.range(GeoTable.UNKNOWN + 1, geo.countries())
            .boxed()
            .sorted(Comparator.comparing(geo::code))
            .mapToInt(Integer::intValue)
            .toArray();
    rankOfCountry = new int[geo.countries()];
    for (int rank = 0; rank < countries.length; rank++) {
      rankOfCountry[countries[rank]] = rank;
    }
  }

  /** Takes up what is new among the origins and cells. */
  void update() {
    boolean grown = origins.length < ids.size() - OriginIds.FIRST;
    if (grown) {
      sortOrigins();
    }
    if (grown || cells.length < counts.cells()) {
      sortCells();
    }
  }

  /** The countries that are known; not to be changed, as the others. */
  int[] countries() {
    return countries;
  }

  int[] origins() {
    return origins;
  }

  int[] cells() {
    return cells;
  }

  private void sortOrigins() {
    long[] keys = new long[ids.size() - OriginIds.FIRST];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(ids.asn(OriginIds.FIRST + i));
    }
    Arrays.sort(keys);
    origins = new int[keys.length];
    rankOfOrigin = new int[ids.size()];
    for (int rank = 0; rank < keys.length; rank++) {
      origins[rank] = ids.id(asn(keys[rank]));
      rankOfOrigin[origins[rank]] = rank;
    }
  }

  private void sortCells() {
    long[] keys = new long[counts.cells()];
    for (int cell = 0; cell < keys.length; cell++) {
      long rank = rankOfOrigin[counts.cellOrigin(cell)];
      keys[cell] = rank << COUNTRY_BITS | rankOfCountry[counts.cellCountry(cell)];
    }
    Arrays.sort(keys);
    cells = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      int country = countries[(int) keys[i] & ((1 << COUNTRY_BITS) - 1)];
      cells[i] = counts.cell(origins[(int) (keys[i] >>> COUNTRY_BITS)], country);
    }
  }

  /** Each digit plus one, the first on top; what follows a shorter number is less than a digit. */
  static long key(long asn) {
    long key = 0;
    long rest = asn;
    do {
      key = (key >>> DIGIT_BITS) | ((rest % 10 + 1) << TOP_DIGIT);
      rest /= 10;
    } while (rest > 0);
    return key;
  }

  static long asn(long key) {
    long asn = 0;
    for (int shift = TOP_DIGIT; shift >= 0 && (key >>> shift & 0xf) != 0; shift -= DIGIT_BITS) {
      asn = 10 * asn + (key >>> shift & 0xf) - 1;
    }
    return asn;
  }
}
