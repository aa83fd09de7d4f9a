package dimout.app.probe;

import dimout.app.error.UserError;
import dimout.model.Entity;
import dimout.probing.BlockKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads what to probe: a line {@code network[,entity…]} each, {@code #} begins a comment. An IPv4
 * network, as a prefix or from an address to another, is cut into /24 blocks; IPv6 is given address
 * by address. Where a line names no entity, those of its address are looked up.
 */
final class TargetsFile {
  private static final int MOST_BLOCKS = 1 << 24;
  private static final int MOST_IN_GROUP = 256;

  /** Of entities that blocks count for together: ten times the networks that there are. */
  private static final int MOST_LISTS = 1_000_000;

  /** Of each /24 that a line names: its number in the upper half, and when it came. */
  private long[] rows = new long[1024];

  private int[] listOfRow = new int[1024];
  private int count;
  private final TreeMap<Long, Set<Address>> groups = new TreeMap<>();
  private final Map<Long, Integer> listOfGroup = new HashMap<>();
  private final Map<List<String>, Integer> lists = new LinkedHashMap<>();
  private final Set<String> odd = new LinkedHashSet<>();
  private final Function<Address, List<String>> entitiesByAddress;

  /** What lines name, by their own words: hardly ever new. */
  private final Map<String, List<String>> byText = new HashMap<>();

  private TargetsFile(Function<Address, List<String>> entitiesByAddress) {
    this.entitiesByAddress = entitiesByAddress;
  }

  /**
   * Reads targets.
   *
   * @param entitiesByAddress answers where a line names no entity
   * @param remarks hears of what is odd, a sentence each
   */
  static Targets read(
      Path file,
      OptOut optOut,
      Function<Address, List<String>> entitiesByAddress,
      Consumer<String> remarks) {
    TargetsFile reader = new TargetsFile(entitiesByAddress);
    ListFile.read(file, "write network[,entity…] a line", reader::line);
    if (reader.count == 0 && reader.groups.isEmpty()) {
      throw UserError.input(file.toString(), "", "it names no network: write one a line");
    }
    Targets targets = reader.targets(optOut);
    reader.odd.forEach(remark -> remarks.accept(file + ": " + remark));
    return targets;
  }

  private void line(String line) {
    int comma = line.indexOf(',');
    Network network = Network.parse((comma < 0 ? line : line.substring(0, comma)).strip());
    SpecialNetworks.Special nobody = SpecialNetworks.withoutHosts(network);
    if (nobody != null) {
      throw new IllegalArgumentException(nobody.text() + " " + nobody.use());
    }
    note(network);
    List<String> named = comma < 0 ? List.of() : named(line.substring(comma + 1));
    if (network.isV4()) {
      addBlocks(network, named);
    } else if (network.isOneAddress()) {
      addToGroup(network.first(), named);
    } else {
      throw new IllegalArgumentException(
          "IPv6 is probed address by address: list addresses, not a network");
    }
  }

  private void note(Network network) {
    SpecialNetworks.Special near = SpecialNetworks.near(network);
    if (near != null) {
      odd.add(near.text() + " is not in the Internet (" + near.use() + ")");
    }
    int more = network.last().v4() - network.first().v4();
    if (network.isV4() && Integer.compareUnsigned(more, 255) < 0) {
      odd.add("a network smaller than a /24 is named, and all of its /24 will be asked");
    }
  }

  private List<String> named(String entities) {
    if (byText.size() == MOST_LISTS) {
      byText.clear();
    }
    return byText.computeIfAbsent(entities, TargetsFile::parsed);
  }

  private static List<String> parsed(String entities) {
    return Arrays.stream(entities.split(",", -1))
        .map(String::strip)
        .filter(field -> !field.isEmpty())
        .map(field -> Entity.parse(field).toString())
        .distinct()
        .toList();
  }

  private void addBlocks(Network network, List<String> named) {
    int first = network.first().v4() >>> 8;
    int last = network.last().v4() >>> 8;
    if (last - first >= MOST_BLOCKS - count) {
      throw new IllegalArgumentException("more than " + MOST_BLOCKS + " blocks of /24");
    }
    for (int block = first; block <= last; block++) {
      if (count == rows.length) {
        rows = Arrays.copyOf(rows, 2 * count);
        listOfRow = Arrays.copyOf(listOfRow, 2 * count);
      }
      listOfRow[count] = list(named, Address.ofV4(block << 8));
      rows[count] = (long) block << 32 | count;
      count++;
    }
  }

  private void addToGroup(Address address, List<String> named) {
    long key = BlockKey.ofIpv6(address.high());
    Set<Address> group = groups.computeIfAbsent(key, k -> new LinkedHashSet<>());
    if (group.size() < MOST_IN_GROUP) {
      group.add(address);
      listOfGroup.computeIfAbsent(key, k -> list(named, address));
    } else if (!group.contains(address)) {
      odd.add("of a /48 of IPv6 the first " + MOST_IN_GROUP + " addresses are asked, not more");
    }
  }

  private int list(List<String> named, Address address) {
    List<String> entities = named.isEmpty() ? entitiesByAddress.apply(address) : named;
    Integer known = lists.get(entities);
    if (known == null) {
      known = lists.size();
      if (known == MOST_LISTS) {
        throw new IllegalArgumentException("more than " + MOST_LISTS + " sets of entities");
      }
      lists.put(List.copyOf(entities), known);
    }
    return known;
  }

  private Targets targets(OptOut optOut) {
    Arrays.sort(rows, 0, count);
    int v4 = 0;
    for (int row = 0; row < count; row++) {
      v4 += lastOfBlock(row) ? 1 : 0;
    }
    int[] networks = new int[v4 + groups.size()];
    int[] listOf = new int[networks.length];
    int block = 0;
    for (int row = 0; row < count; row++) {
      if (lastOfBlock(row)) {
        networks[block] = (int) (rows[row] >>> 32) << 8;
        listOf[block++] = listOfRow[(int) rows[row]];
      }
    }
    for (long key : groups.keySet()) {
      networks[block] = Long.hashCode(key * 0x9e3779b97f4a7c15L) << 8;
      listOf[block++] = listOfGroup.getOrDefault(key, 0);
    }
    List<String> names = new ArrayList<>(new TreeSet<>(flat()));
    return new Targets(
        networks,
        groups.keySet().stream().mapToLong(key -> key).toArray(),
        groups.values().stream().map(List::copyOf).toList(),
        names,
        indices(names),
        listOf,
        optOut);
  }

  /** Of lines that name the same block, the last counts. */
  private boolean lastOfBlock(int row) {
    return row + 1 == count || rows[row] >>> 32 != rows[row + 1] >>> 32;
  }

  private List<String> flat() {
    return lists.keySet().stream().flatMap(List::stream).toList();
  }

  private int[][] indices(List<String> names) {
    Map<String, Integer> index = new HashMap<>();
    names.forEach(name -> index.put(name, index.size()));
    return lists.keySet().stream()
        .map(list -> list.stream().mapToInt(index::get).toArray())
        .toArray(int[][]::new);
  }
}
