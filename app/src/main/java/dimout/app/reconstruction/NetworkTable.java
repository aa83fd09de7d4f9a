package dimout.app.reconstruction;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dimout.app.reconstruction.Network.Kind;
import dimout.wire.bgp.Prefix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The networks of the country: one table of what they are, another of what they announce. */
final class NetworkTable {
  private static final List<String> COLUMNS =
      List.of("asn", "name", "kind", "traffic_percent", "probed_blocks");
  private static final List<String> PREFIX_COLUMNS = List.of("network", "country", "asn");
  private static final long HIGHEST_ASN = 0xFFFFFFFFL;

  private NetworkTable() {}

  /** Reads both tables; the networks come in the order of their numbers. */
  static List<Network> read(String networks, String prefixes) {
    Map<Long, List<Prefix>> announced = new TreeMap<>();
    Table.read(
        "prefixes.csv",
        prefixes,
        PREFIX_COLUMNS,
        row ->
            announced
                .computeIfAbsent(asn(row), asn -> new ArrayList<>())
                .add(Blocks.prefix(Table.filled(row, "network"))));
    List<Network> all = new ArrayList<>();
    Table.read(
        "networks.csv",
        networks,
        COLUMNS,
        row -> all.add(network(row, announced.getOrDefault(asn(row), List.of()))));
    all.sort(Comparator.comparingLong(Network::asn));
    return List.copyOf(all);
  }

  private static long asn(NamedCsvRecord row) {
    return (long) Table.number(row, "asn", 1, HIGHEST_ASN);
  }

  private static Network network(NamedCsvRecord row, List<Prefix> prefixes) {
    return new Network(
        asn(row),
        Table.filled(row, "name"),
        kind(Table.filled(row, "kind")),
        Table.number(row, "traffic_percent", 0, 100),
        (int) Table.number(row, "probed_blocks", 0, 1 << 24),
        prefixes);
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new Table.BadCell("column 'kind': '" + word + "' is none of fixed, mobile, hosting");
  }
}
