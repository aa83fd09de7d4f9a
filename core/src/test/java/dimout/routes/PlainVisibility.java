package dimout.routes;

import dimout.geo.GeoTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The contract's definition of visibility, said as slowly and plainly as possible: maps of
 * prefixes, and sets of blocks counted anew for each bin. IPv4 below 2^24 addresses and IPv6 below
 * a /24 only.
 */
final class PlainVisibility {
  record Prefix(int family, long high, int length) {
    boolean counts() {
      return length >= (family == 0 ? 6 : 16);
    }

    int blockLength() {
      return family == 0 ? 24 : 48;
    }

    List<Long> blocks() {
      long first = high >>> (64 - blockLength());
      long many = length >= blockLength() ? 1 : 1L << (blockLength() - length);
      List<Long> blocks = new ArrayList<>();
      for (long i = 0; i < many; i++) {
        blocks.add(first + i);
      }
      return blocks;
    }
  }

  static final class Table {
    final long asn;
    final Map<Prefix, Map<Integer, Long>> routes = new HashMap<>();
    Map<Prefix, Map<Integer, Long>> dump = new HashMap<>();
    boolean present;
    boolean full;
    boolean transferring;
    boolean beginSeen;
    long quietSince;
    int fresh;

    Table(long asn) {
      this.asn = asn;
    }

    void end() {
      routes.clear();
      present = false;
      full = false;
      transferring = false;
      beginSeen = true;
    }

    void live(long time) {
      if (!present && !transferring) {
        transferring = true;
        quietSince = time;
        fresh = 0;
      }
    }
  }

  private final GeoTable geo;
  private final int binSeconds;
  private final Map<String, Table[]> peers = new TreeMap<>();
  private final List<TreeMap<Long, Set<Long>>> history = List.of(new TreeMap<>(), new TreeMap<>());
  private final Set<String> appeared = new TreeSet<>();
  private final List<String> lines = new ArrayList<>();
  private long clock = Long.MIN_VALUE;
  private long bin;

  PlainVisibility(GeoTable geo, int binSeconds) {
    this.geo = geo;
    this.binSeconds = binSeconds;
  }

  List<String> lines() {
    return lines;
  }

  Table table(String peer, long asn, int family) {
    return peers.computeIfAbsent(peer, key -> new Table[] {new Table(asn), new Table(asn)})[family];
  }

  void advance(long time) {
    if (clock == Long.MIN_VALUE) {
      bin = Math.floorDiv(time, (long) binSeconds) * binSeconds;
    }
    for (long second = clock; clock != Long.MIN_VALUE && second < time; ) {
      second++;
      if (second == bin + binSeconds) {
        closeBin();
        bin = second;
        if (second - clock >= 3600) {
          bin = Math.max(bin, Math.floorDiv(time, (long) binSeconds) * binSeconds);
        }
      }
      quiet(second);
    }
    clock = time;
  }

  private void quiet(long second) {
    for (Table[] pair : peers.values()) {
      for (Table table : pair) {
        if (table.transferring && table.quietSince + 60 <= second) {
          transferred(table);
        }
      }
    }
  }

  void transferred(Table table) {
    table.present = true;
    table.transferring = false;
    table.beginSeen = false;
  }

  void announce(Table table, Prefix prefix, int path, long origin) {
    table.live(clock);
    boolean added = !table.routes.containsKey(prefix);
    Map<Integer, Long> paths = table.routes.computeIfAbsent(prefix, key -> new TreeMap<>());
    paths.put(path, origin);
    if (table.transferring && added && ++table.fresh > table.routes.size() / 100) {
      table.quietSince = clock;
      table.fresh = 0;
    }
  }

  void withdraw(Table table, Prefix prefix, int path) {
    table.live(clock);
    Map<Integer, Long> paths = table.routes.get(prefix);
    if (paths != null) {
      paths.remove(path);
      if (paths.isEmpty()) {
        table.routes.remove(prefix);
      }
    }
  }

  void endOfRib(Table table) {
    table.live(clock);
    transferred(table);
  }

  void up(Table table) {
    table.end();
    table.live(clock);
  }

  void dumped(Table table) {
    if (table.dump.isEmpty()) {
      if (table.present) {
        table.end();
      }
    } else if (!(table.transferring && table.beginSeen)) {
      table.routes.clear();
      table.routes.putAll(table.dump);
      transferred(table);
    }
    table.dump = new HashMap<>();
  }

  void end() {
    for (Table[] pair : peers.values()) {
      for (Table table : pair) {
        if (table.transferring) {
          transferred(table);
        }
      }
    }
    closeBin();
  }

  private void closeBin() {
    double[] covered = new double[2];
    boolean[] begun = new boolean[2];
    Map<String, Set<Long>> blocks = new TreeMap<>();
    Map<String, Long> prefixes = new TreeMap<>();
    Map<String, Set<Long>> origins = new TreeMap<>();
    for (int family = 0; family < 2; family++) {
      List<Table> full = full(family);
      covered[family] = coverage(family, full);
      begun[family] = !history.get(family).isEmpty();
      vote(family, full, blocks, prefixes, origins);
    }
    TreeMap<String, String> out = new TreeMap<>();
    double least = 1;
    for (int family = 0; family < 2; family++) {
      least = begun[family] ? Math.min(least, covered[family]) : least;
    }
    double ofOrigins = begun[0] || begun[1] ? least : 0;
    blocks.forEach((key, set) -> value(out, key, set.size(), covered[key.endsWith("24") ? 0 : 1]));
    prefixes.forEach((key, count) -> value(out, key, count, covered[1]));
    origins.forEach((key, set) -> value(out, key, set.size(), ofOrigins));
    for (String key : appeared) {
      double there = key.endsWith("origins") ? ofOrigins : covered[key.endsWith("slash24") ? 0 : 1];
      out.putIfAbsent(key, there < 0.7 ? "none," + there : "0," + there);
    }
    out.forEach((key, value) -> lines.add(bin + "," + key + "," + value));
  }

  private void value(Map<String, String> out, String key, long value, double covered) {
    if (covered >= 0.7) {
      appeared.add(key);
      out.put(key, value + "," + covered);
    }
  }

  private List<Table> full(int family) {
    List<Table> there =
        peers.values().stream().map(pair -> pair[family]).filter(table -> table.present).toList();
    int largest = there.stream().mapToInt(table -> table.routes.size()).max().orElse(0);
    double[] sizes =
        there.stream()
            .mapToDouble(table -> table.routes.size())
            .filter(size -> size > 0 && size >= largest / 2.0)
            .sorted()
            .toArray();
    double median =
        sizes.length == 0 ? 0 : (sizes[(sizes.length - 1) / 2] + sizes[sizes.length / 2]) / 2;
    for (Table[] pair : peers.values()) {
      Table table = pair[family];
      // 13/20 and 3/4, without rounding
      boolean enough =
          table.full
              ? 20.0 * table.routes.size() >= 13 * median
              : 4.0 * table.routes.size() >= 3 * median;
      table.full = table.present && !table.routes.isEmpty() && enough;
    }
    return there.stream().filter(table -> table.full).toList();
  }

  private double coverage(int family, List<Table> full) {
    Set<Long> now = new TreeSet<>();
    full.forEach(table -> now.add(table.asn));
    TreeMap<Long, Set<Long>> bins = history.get(family);
    if (now.isEmpty() && bins.isEmpty()) {
      return 0;
    }
    bins.put(bin, now);
    Map<Long, Set<Long>> week = bins.tailMap(bin - 7 * 86400L, false);
    Set<Long> ordinary = new HashSet<>();
    for (Set<Long> asns : week.values()) {
      for (long asn : asns) {
        long often = week.values().stream().filter(set -> set.contains(asn)).count();
        if (often * 2 >= week.size()) {
          ordinary.add(asn);
        }
      }
    }
    if (now.isEmpty()) {
      return 0;
    }
    long there = ordinary.stream().filter(now::contains).count();
    return ordinary.isEmpty() ? 1 : (double) there / ordinary.size();
  }

  private void vote(
      int family,
      List<Table> full,
      Map<String, Set<Long>> blocks,
      Map<String, Long> prefixes,
      Map<String, Set<Long>> origins) {
    Set<Prefix> all = new HashSet<>();
    Set<Long> voices = new HashSet<>();
    for (Table table : full) {
      all.addAll(table.routes.keySet());
      voices.add(table.asn);
    }
    for (Prefix prefix : all) {
      Set<Long> carrying = new HashSet<>();
      Map<Long, Set<Long>> given = new HashMap<>();
      for (Table table : full) {
        Map<Integer, Long> paths = table.routes.get(prefix);
        if (paths != null) {
          carrying.add(table.asn);
          for (long origin : paths.values()) {
            given.computeIfAbsent(origin, key -> new HashSet<>()).add(table.asn);
          }
        }
      }
      if (carrying.size() * 2 < voices.size() || !prefix.counts()) {
        continue;
      }
      List<Long> elected = new ArrayList<>();
      given.forEach((origin, by) -> {
        if (origin != -1
            && by.size() * 10 >= voices.size()
            && by.size() >= Math.min(2, voices.size())) {
          elected.add(origin);
        }
      });
      count(family, prefix, elected, blocks, prefixes, origins);
    }
  }

  private void count(
      int family,
      Prefix prefix,
      List<Long> elected,
      Map<String, Set<Long>> blocks,
      Map<String, Long> prefixes,
      Map<String, Set<Long>> origins) {
    String signal = family == 0 ? ",bgp-visible-slash24" : ",bgp-visible-slash48";
    for (long block : prefix.blocks()) {
      String cc =
          family == 0
              ? geo.code(geo.countryOfIpv4(block << 8))
              : geo.code(geo.countryOfIpv6(block << 16, 0));
      for (String entity : entities(cc, elected)) {
        blocks.computeIfAbsent(entity + signal, key -> new HashSet<>()).add(block);
      }
      if (!cc.isEmpty() && !elected.isEmpty()) {
        origins
            .computeIfAbsent("country/" + cc + ",bgp-visible-origins", key -> new HashSet<>())
            .addAll(elected);
      }
    }
    if (family == 1) {
      for (String entity : entities(geo.code(geo.countryOfIpv6(prefix.high(), 0)), elected)) {
        prefixes.merge(entity + ",bgp-visible-prefixes-ipv6", 1L, Long::sum);
      }
    }
  }

  private static List<String> entities(String cc, List<Long> elected) {
    List<String> entities = new ArrayList<>();
    if (!cc.isEmpty()) {
      entities.add("country/" + cc);
    }
    for (long origin : elected) {
      entities.add("asn/" + origin);
      if (!cc.isEmpty()) {
        entities.add("geoasn/" + origin + "-" + cc);
      }
    }
    entities.sort(Comparator.naturalOrder());
    return entities;
  }
}
