package dimout.app.ioda;

import dimout.store.SeriesHead;
import dimout.store.SeriesStore;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A data source by IODA's name, and our signals that it stands for, the preferred first. What IODA
 * has no name for goes by one of ours: our traffic is not Google's, nor our telescope Merit's.
 *
 * @param name for people
 * @param step its native step, seconds
 * @param always whether it is listed though nothing of it is kept yet
 */
record Datasource(
    String id, String name, String units, int step, boolean always, List<String> signals) {
  private static final String GOOGLE = "gtr";

  private static final List<Datasource> ALL =
      List.of(
          new Datasource(
              GOOGLE, "Google Transparency Report", "Traffic", 1800, false, List.of(GOOGLE)),
          new Datasource(
              "merit-nt",
              "Merit Network Telescope",
              "Unique Source IPs",
              300,
              false,
              List.of("merit-nt", "merit")),
          new Datasource(
              "bgp", "BGP", "Visible /24s", 300, true, List.of("bgp-visible-slash24", "bgp")),
          new Datasource(
              "ping-slash24",
              "Active Probing",
              "Up /24s",
              600,
              true,
              List.of("ping-slash24", "probing-up-slash24")),
          new Datasource(
              "traffic",
              "Traffic",
              "Requests or bytes",
              300,
              false,
              List.of("traffic-requests", "traffic-bytes")),
          new Datasource(
              "telescope",
              "Network Telescope",
              "Unique Source IPs",
              300,
              false,
              List.of("telescope-unique-sources")));

  /** Those that we have; others of IODA's are not listed. */
  static List<Datasource> kept(SeriesStore store) {
    Set<String> kept = new TreeSet<>();
    for (SeriesHead head : store.heads()) {
      Datasource source = ofSignal(head.key().signal());
      if (source != null) {
        kept.add(source.id());
      }
    }
    return ALL.stream().filter(each -> each.always() || kept.contains(each.id())).toList();
  }

  /** The data source that a signal belongs to; null when it has none. */
  static @Nullable Datasource ofSignal(String signal) {
    return ALL.stream().filter(each -> each.has(signal)).findFirst().orElse(null);
  }

  boolean has(String signal) {
    boolean product = id.equals(GOOGLE) && signal.matches("gtr[.-].+");
    return product || signals.contains(signal);
  }

  /** Of Google's traffic the product, such as {@code WEB_SEARCH}; empty for all others. */
  static String product(String signal) {
    return signal.matches("gtr[.-].+")
        ? signal.substring(GOOGLE.length() + 1).toUpperCase(Locale.ROOT).replace('-', '_')
        : "";
  }
}
