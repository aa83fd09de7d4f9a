package dimout.app.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Whether an address may be told: a webhook must not reach into the network that the observatory
 * itself stands in, unless it was allowed to.
 */
final class Reachable {
  /** Looks a name up; as {@link InetAddress#getAllByName}. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** The address to tell, or why none: one of the two is null. */
  record Answer(@Nullable InetAddress address, @Nullable String refusal) {}

  private Reachable() {}

  /** Looks a name up once. Every address that it has must be public. */
  static Answer of(String host, boolean allowPrivate, Lookup lookup) {
    try {
      InetAddress[] addresses = lookup.of(host);
      for (InetAddress address : addresses) {
        if (!allowPrivate && !isPublic(address)) {
          return new Answer(
              null, host + " is a private address; allow_private = true lets it be told");
        }
      }
      return new Answer(addresses[0], null);
    } catch (UnknownHostException e) {
      return new Answer(null, host + " has no address");
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] octets = address.getAddress();
    int first = octets[0] & 0xff;
    int second = octets[1] & 0xff;
    if (octets.length == 4) {
      boolean shared = first == 100 && second >= 64 && second < 128;
      boolean special = first == 0 || first >= 240 || (first == 198 && (second & 0xfe) == 18);
      boolean documentation = first == 192 && second == 0 && (octets[2] == 0 || octets[2] == 2);
      return !shared && !special && !documentation;
    }
    boolean documentation =
        first == 0x20 && second == 0x01 && octets[2] == 0x0d && (octets[3] & 0xff) == 0xb8;
    return (first & 0xe0) == 0x20 && !documentation && !embedsIpv4(octets);
  }

  /** 6to4 and Teredo reach IPv4 addresses of any kind. */
  private static boolean embedsIpv4(byte[] octets) {
    boolean sixToFour = (octets[0] & 0xff) == 0x20 && (octets[1] & 0xff) == 0x02;
    boolean teredo =
        (octets[0] & 0xff) == 0x20 && octets[1] == 0x01 && octets[2] == 0 && octets[3] == 0;
    return sixToFour || teredo;
  }
}
