package dimout.app.probe;

import dimout.app.error.UserError;
import dimout.model.Entity;
import dimout.probing.BlockKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads what to probe: a line {@code network[,entity…]} each, {@code #} begins a comment. An IPv4
 * network is cut into /24 blocks; IPv6 is given address by address. Where a line names no entity,
 * those of its address are looked up.
 */
final class TargetsFile {
  private static final int MOST_BLOCKS = 1 << 24;
  private static final int MOST_IN_GROUP = 256;

  /** Multicast and reserved addresses (RFC 5771, RFC 1112) are nobody's to ask. */
  private static final int UNICAST_BLOCKS = 224 << 16;

  /** Of each /24 that a line names: its number in the upper half, and when it came. */
  private long[] rows = new long[1024];

  private int[] listOfRow = new int[1024];
  private int count;
  private final TreeMap<Long, List<Address>> groups = new TreeMap<>();
  private final Map<Long, Integer> listOfGroup = new HashMap<>();
  private final Map<List<String>, Integer> lists = new LinkedHashMap<>();
  private final Function<Address, List<String>> entitiesByAddress;

  private TargetsFile(Function<Address, List<String>> entitiesByAddress) {
    this.entitiesByAddress = entitiesByAddress;
  }

  /** Reads targets; {@code entitiesByAddress} answers where a line names no entity. */
  static Targets read(Path file, OptOut optOut, Function<Address, List<String>> entitiesByAddress) {
    TargetsFile reader = new TargetsFile(entitiesByAddress);
    lines(file, reader::line);
    if (reader.count == 0 && reader.groups.isEmpty()) {
      throw UserError.input(file.toString(), "", "it names no network: write one a line");
    }
    return reader.targets(optOut);
  }

  /** Reads networks, one a line, as for the opt-out list. */
  static List<Network> networks(Path file) {
    List<Network> networks = new ArrayList<>();
    lines(file, (line, number) -> networks.add(Network.parse(line)));
    return networks;
  }

  private interface LineReader {
    void read(String line, int number);
  }

  private static void lines(Path file, LineReader reader) {
    int number = 0;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        String content = line.replaceFirst("#.*", "").strip();
        if (!content.isEmpty()) {
          reader.read(content, number);
        }
      }
    } catch (NoSuchFileException e) {
      throw UserError.input(file.toString(), "", "there is no such file", e);
    } catch (AccessDeniedException e) {
      throw UserError.input(file.toString(), "", "this user may not read it", e);
    } catch (IOException e) {
      throw UserError.input(file.toString(), "", "it cannot be read: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw UserError.input(
          file.toString(), "line " + number, "write network[,entity…]: " + e.getMessage(), e);
    }
  }

  private void line(String line, int number) {
    String[] fields = line.split(",", -1);
    List<String> named =
        Arrays.stream(fields)
            .skip(1)
            .map(String::strip)
            .filter(field -> !field.isEmpty())
            .map(field -> Entity.parse(field).toString())
            .toList();
    Network network = Network.parse(fields[0].strip());
    if (network.address().isV4()) {
      addBlocks(network, named);
    } else if (network.length() == 128) {
      addToGroup(network.address(), named);
    } else {
      throw new IllegalArgumentException(
          "IPv6 is probed address by address: list addresses, not a network");
    }
  }

  private void addBlocks(Network network, List<String> named) {
    int first = network.first().v4() >>> 8;
    int blocks = network.length() >= 24 ? 1 : 1 << (24 - network.length());
    if (first + blocks > UNICAST_BLOCKS) {
      throw new IllegalArgumentException("224.0.0.0 and above are no addresses of hosts");
    }
    if (count + blocks > MOST_BLOCKS) {
      throw new IllegalArgumentException("more than " + MOST_BLOCKS + " blocks of /24");
    }
    for (int block = first; block < first + blocks; block++) {
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
    List<Address> group = groups.computeIfAbsent(key, k -> new ArrayList<>());
    if (group.size() < MOST_IN_GROUP) {
      group.add(address);
      listOfGroup.computeIfAbsent(key, k -> list(named, address));
    }
  }

  private int list(List<String> named, Address address) {
    List<String> entities = named.isEmpty() ? entitiesByAddress.apply(address) : named;
    Integer known = lists.get(entities);
    if (known == null) {
      known = lists.size();
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
        List.copyOf(groups.values()),
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
