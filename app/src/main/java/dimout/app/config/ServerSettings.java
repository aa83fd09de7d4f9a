package dimout.app.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * {@code [server]}: where the observatory is reached, and how much of it one client may have.
 *
 * @param host the address to listen on; the loopback unless told otherwise
 * @param address the public address, for feeds and webhooks; null: as listened on
 * @param requestsPerMinute of one client; more are answered 429. 0, when it is not set: {@link
 *     #USUAL_REQUESTS}, and any number from this machine itself
 * @param liveClients open streams of live events at once
 * @param trustForwarded whether a proxy in front says who the client is (X-Forwarded-For)
 */
public record ServerSettings(
    String host,
    int port,
    @Nullable URI address,
    int requestsPerMinute,
    int liveClients,
    boolean trustForwarded) {
  /** Requests a minute of one client. */
  public static final int USUAL_REQUESTS = 6_000;

  static ServerSettings of(Section section) {
    ServerSettings settings =
        new ServerSettings(
            section.text("host", "127.0.0.1"),
            section.whole("port", 8080, 0, 65_535),
            section.address("address"),
            section.whole("requests_per_minute", 0, 1, 100_000_000),
            section.whole("live_clients", 1_000, 0, 100_000),
            section.flag("trust_forwarded", false));
    section.nothingElse();
    return settings;
  }

  /** The same on another port. */
  public ServerSettings onPort(int port) {
    return new ServerSettings(host, port, address, requestsPerMinute, liveClients, trustForwarded);
  }
}
