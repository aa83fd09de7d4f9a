package dimout.app.config;

import java.net.URI;
import java.util.Objects;

/**
 * {@code [archive]}: where the tables and updates of collectors are kept.
 *
 * @param ris an archive laid out as RIPE RIS's
 * @param routeViews one laid out as RouteViews'
 * @param cache folder for what was fetched; empty: within the data folder
 * @param cacheGigabytes how much of it is kept, the newest
 */
public record ArchiveSettings(URI ris, URI routeViews, String cache, int cacheGigabytes) {
  static ArchiveSettings of(Section section) {
    URI ris = section.address("ris");
    URI routeViews = section.address("routeviews");
    ArchiveSettings settings =
        new ArchiveSettings(
            Objects.requireNonNullElse(ris, URI.create("https://data.ris.ripe.net")),
            Objects.requireNonNullElse(routeViews, URI.create("https://archive.routeviews.org")),
            section.text("cache", ""),
            section.whole("cache_gb", 20, 1, 100_000));
    section.nothingElse();
    return settings;
  }
}
