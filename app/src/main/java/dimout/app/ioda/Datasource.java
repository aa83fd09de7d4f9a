package dimout.app.ioda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data source by IODA's name, and our signals that it stands for, the preferred first.
 *
 * @param name for people
 * @param step its native step, seconds
 */
record Datasource(String id, String name, String units, int step, List<String> signals) {
  /** Those that we have; others of IODA's are not listed. */
  static final List<Datasource> ALL =
      List.of(
          new Datasource(
              "gtr",
              "Google Transparency Report",
              "Traffic",
              1800,
              List.of("gtr", "traffic-requests", "traffic-bytes")),
          new Datasource(
              "merit-nt",
              "Merit Network Telescope",
              "Unique Source IPs",
              300,
              List.of("merit-nt", "telescope-unique-sources")),
          new Datasource("bgp", "BGP", "Visible /24s", 300, List.of("bgp-visible-slash24", "bgp")),
          new Datasource(
              "ping-slash24",
              "Active Probing",
              "Up /24s",
              600,
              List.of("ping-slash24", "probing-up-slash24")));

  static @Nullable Datasource of(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** The data source that a signal belongs to; null when IODA has none for it. */
  static @Nullable Datasource ofSignal(String signal) {
    return ALL.stream().filter(each -> each.signals().contains(signal)).findFirst().orElse(null);
  }
}
