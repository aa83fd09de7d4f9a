package dimout.app.probe;

import dimout.app.error.UserError;
import dimout.model.Entity;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

  private final TreeMap<Integer, List<String>> blocks = new TreeMap<>(Integer::compareUnsigned);
  private final TreeMap<Long, List<Address>> groups = new TreeMap<>(Long::compareUnsigned);
  private final Map<Long, List<String>> entitiesOfGroup = new HashMap<>();
  private final Map<List<String>, List<String>> interned = new HashMap<>();
  private final Function<Address, List<String>> entitiesByAddress;

  private TargetsFile(Function<Address, List<String>> entitiesByAddress) {
    this.entitiesByAddress = entitiesByAddress;
  }

  /** Reads targets; {@code entitiesByAddress} answers where a line names no entity. */
  static Targets read(Path file, OptOut optOut, Function<Address, List<String>> entitiesByAddress) {
    TargetsFile reader = new TargetsFile(entitiesByAddress);
    lines(file, reader::line);
    if (reader.blocks.isEmpty() && reader.groups.isEmpty()) {
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
    int first = network.first().v4() & 0xffffff00;
    int count = network.length() >= 24 ? 1 : 1 << (24 - network.length());
    if (blocks.size() + count > MOST_BLOCKS) {
      throw new IllegalArgumentException("more than " + MOST_BLOCKS + " blocks of /24");
    }
    for (int i = 0; i < count; i++) {
      int block = first + (i << 8);
      blocks.put(block, entities(named, Address.ofV4(block)));
    }
  }

  private void addToGroup(Address address, List<String> named) {
    long prefix = address.high() >>> 16 << 16;
    List<Address> group = groups.computeIfAbsent(prefix, p -> new ArrayList<>());
    if (group.size() < MOST_IN_GROUP) {
      group.add(address);
      entitiesOfGroup.putIfAbsent(prefix, entities(named, address));
    }
  }

  private List<String> entities(List<String> named, Address address) {
    List<String> entities = named.isEmpty() ? entitiesByAddress.apply(address) : named;
    return interned.computeIfAbsent(entities, List::copyOf);
  }

  private Targets targets(OptOut optOut) {
    List<String> names =
        new ArrayList<>(new TreeSet<>(interned.values().stream().flatMap(List::stream).toList()));
    Map<List<String>, int[]> indices = new HashMap<>();
    interned
        .values()
        .forEach(list -> indices.put(list, list.stream().mapToInt(names::indexOf).toArray()));
    int size = blocks.size() + groups.size();
    int[] networks = new int[size];
    int[][] entitiesOf = new int[size][];
    int block = 0;
    for (Map.Entry<Integer, List<String>> entry : blocks.entrySet()) {
      networks[block] = entry.getKey();
      entitiesOf[block++] = indices.getOrDefault(entry.getValue(), new int[0]);
    }
    for (Map.Entry<Long, List<Address>> entry : groups.entrySet()) {
      networks[block] = block << 8;
      entitiesOf[block++] =
          indices.getOrDefault(entitiesOfGroup.getOrDefault(entry.getKey(), List.of()), new int[0]);
    }
    return new Targets(
        networks, blocks.size(), List.copyOf(groups.values()), names, entitiesOf, optOut);
  }
}
