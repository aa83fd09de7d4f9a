package dimout.app.probe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Networks that are no one's in the Internet (RFC 6890, RFC 5771, RFC 4291). */
final class SpecialNetworks {
  /**
   * One of them.
   *
   * @param text as a prefix
   * @param use what it is for, in words
   */
  record Special(String text, Network network, String use) {}

  /** Nobody can answer from these. */
  private static final List<Special> NO_HOSTS =
      List.of(
          special("0.0.0.0/8", "are addresses of this machine itself"),
          special("224.0.0.0/4", "are addresses of multicast groups"),
          special("240.0.0.0/4", "are reserved, or broadcast"),
          special("::/128", "is an address of this machine itself"),
          special("fe80::/10", "are addresses within one link"),
          special("ff00::/8", "are addresses of multicast groups"));

  /** Whoever answers from these is near. */
  private static final List<Special> NEAR =
      List.of(
          special("10.0.0.0/8", "private"),
          special("100.64.0.0/10", "shared behind a carrier's NAT"),
          special("127.0.0.0/8", "this machine's loopback"),
          special("169.254.0.0/16", "within one link"),
          special("172.16.0.0/12", "private"),
          special("192.0.2.0/24", "for documentation"),
          special("192.168.0.0/16", "private"),
          special("198.18.0.0/15", "for benchmarks"),
          special("198.51.100.0/24", "for documentation"),
          special("203.0.113.0/24", "for documentation"),
          special("::1/128", "this machine's loopback"),
          special("2001:db8::/32", "for documentation"),
          special("fc00::/7", "private"));

  private SpecialNetworks() {}

  private static Special special(String network, String use) {
    return new Special(network, Network.parse(network), use);
  }

  /** What part of a network has no hosts; null when all of it may have some. */
  static @Nullable Special withoutHosts(Network network) {
    return first(NO_HOSTS, network);
  }

  /** What part of a network is not in the Internet; null when all of it is. */
  static @Nullable Special near(Network network) {
    return first(NEAR, network);
  }

  private static @Nullable Special first(List<Special> some, Network network) {
    for (Special special : some) {
      if (special.network().isV4() == network.isV4() && special.network().touches(network)) {
        return special;
      }
    }
    return null;
  }
}
