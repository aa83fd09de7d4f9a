package dimout.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects ranges in any order, nested and overlapping, and flattens them: of the ranges that hold
 * an address the smallest counts (for networks that is the longest match), of equal ones the last.
 */
public final class GeoTableBuilder {
  private final List<String> codes = new ArrayList<>(List.of(""));
  private final Map<String, Integer> numbers = new HashMap<>(Map.of("", GeoTable.UNKNOWN));
  private final RangeList ipv4 = new RangeList();
  private final RangeList ipv6 = new RangeList();

  /**
   * The number of a country's code, a new one if need be.
   *
   * @param code empty for unknown
   */
  public int country(String code) {
    return numbers.computeIfAbsent(
        code,
        added -> {
          codes.add(added);
          return codes.size() - 1;
        });
  }

  /** Adds a range of IPv4 addresses (0 to 2^32 - 1), both ends included. */
  public void addIpv4(long first, long last, int country) {
    ipv4.add(first << 32, 0, (last << 32) | 0xffff_ffffL, -1L, country);
  }

  /** Adds a range of IPv6 addresses, both ends included. */
  public void addIpv6(long firstHigh, long firstLow, long lastHigh, long lastLow, int country) {
    ipv6.add(firstHigh, firstLow, lastHigh, lastLow, country);
  }

  /** How many ranges were added. */
  public int size() {
    return ipv4.size() + ipv6.size();
  }

  /** The flattened table. */
  public GeoTable build() {
    return new GeoTable(codes, ipv4.flatten(), ipv6.flatten());
  }
}
