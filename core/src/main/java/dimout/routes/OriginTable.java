package dimout.routes;

import dimout.wire.mrt.RouteSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which network originates an address, from table dumps: of the longest prefix that holds it, the
 * origin that most peers give, of several the smallest. Updates are not followed.
 *
 * <p>IPv6 prefixes longer than /64 are left out, as they are no networks to probe.
 */
public final class OriginTable implements RouteSink {
  private static final int LONGEST = 64;

  /** Of each family, by length: first 64 bits of the prefix to its origin. */
  private final List<Map<Long, Long>> ipv4 = new ArrayList<>();

  private final List<Map<Long, Long>> ipv6 = new ArrayList<>();

  /** The prefix whose entries are being read, and how many peers give which origin. */
  private final Map<Long, Integer> votes = new TreeMap<>();

  private int family;
  private long high;
  private int length = -1;

  public OriginTable() {
    for (int i = 0; i <= LONGEST; i++) {
      ipv4.add(new HashMap<>());
      ipv6.add(new HashMap<>());
    }
  }

  @Override
  public void entry(
      int peer, long time, int family, long high, long low, int length, int path, long origin) {
    if (this.family != family || this.high != high || this.length != length) {
      settle();
      this.family = family;
      this.high = high;
      this.length = length;
    }
    if (origin != NO_ORIGIN && length > 0 && length <= LONGEST) {
      votes.merge(origin, 1, Integer::sum);
    }
  }

  /** The table has been read to its end. */
  public void end() {
    settle();
  }

  private void settle() {
    votes.entrySet().stream()
        .max(
            Map.Entry.<Long, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .ifPresent(most -> prefixes(family).get(length).put(high, most.getKey()));
    votes.clear();
  }

  private List<Map<Long, Long>> prefixes(int family) {
    return family == IPV4 ? ipv4 : ipv6;
  }

  /** How many prefixes it knows. */
  public int size() {
    return ipv4.stream().mapToInt(Map::size).sum() + ipv6.stream().mapToInt(Map::size).sum();
  }

  /** The origin of an IPv4 address; {@link #NO_ORIGIN} when no prefix holds it. */
  public long originOfIpv4(int address) {
    return longest(ipv4, (long) address << 32, 32);
  }

  /** The origin of an IPv6 address, by its first 64 bits. */
  public long originOfIpv6(long high) {
    return longest(ipv6, high, LONGEST);
  }

  private static long longest(List<Map<Long, Long>> prefixes, long address, int from) {
    for (int length = from; length > 0; length--) {
      Map<Long, Long> same = prefixes.get(length);
      Long origin = same.isEmpty() ? null : same.get(address & -1L << (64 - length));
      if (origin != null) {
        return origin;
      }
    }
    return NO_ORIGIN;
  }

  @Override
  public void peer(int peer, byte[] address, long asn) {}

  @Override
  public void tableBegins(long time) {}

  @Override
  public void announce(
      int peer, long time, int family, long high, long low, int length, int path, long origin) {}

  @Override
  public void withdraw(
      int peer, long time, int family, long high, long low, int length, int path) {}

  @Override
  public void endOfRib(int peer, long time, int family) {}

  @Override
  public void state(int peer, long time, int before, int after) {}

  @Override
  public void reset(int peer, long time) {}
}
