package dimout.wire.mrt;

import dimout.wire.bgp.AttributeScan;
import dimout.wire.bgp.Prefix;

/**
 * Receives the route elements of one MRT stream in file order, without an object per element.
 *
 * <p>A prefix is (family, high, low, length): {@code family} is {@link #IPV4} or {@link #IPV6};
 * {@code high} and {@code low} are the 128 bits of the address, left-aligned, with IPv4 in the
 * upper 32 bits of {@code high}; bits behind {@code length} are zero. Times are epoch seconds.
 * {@code path} is the path identifier of ADD-PATH (RFC 7911, unsigned), and 0 where a session has
 * none: a peer gives up a prefix only when its last path is withdrawn.
 */
public interface RouteSink {
  int IPV4 = Prefix.IPV4;
  int IPV6 = Prefix.IPV6;

  /** {@code origin} of a route that ends in an AS_SET, or has no AS path. */
  long NO_ORIGIN = AttributeScan.NO_ORIGIN;

  /**
   * Names a peer, before its first element; {@code peer} counts from 0 within the stream.
   *
   * @param address 4 or 16 bytes
   */
  void peer(int peer, byte[] address, long asn);

  /** A table dump begins at this time for every peer of its index; its entries follow. */
  void tableBegins(long time);

  /** One entry of a table dump, at the time of the dump. */
  void entry(
      int peer, long time, int family, long high, long low, int length, int path, long origin);

  /** A prefix announced by an update. */
  void announce(
      int peer, long time, int family, long high, long low, int length, int path, long origin);

  /** A prefix withdrawn by an update. */
  void withdraw(int peer, long time, int family, long high, long low, int length, int path);

  /** The peer says that its table transfer is over (RFC 4724). */
  void endOfRib(int peer, long time, int family);

  /** The session's state changed (RFC 6396, 4.4.1; 6 is Established). */
  void state(int peer, long time, int before, int after);

  /** An OPEN or a NOTIFICATION passed, in either direction: the session that was is over. */
  void reset(int peer, long time);

  /** A BGP message of the peer's passed, of whatever kind; its elements follow. */
  default void message(int peer, long time) {}

  /** A table entry that is no route to use: multicast, of another family, or broken. */
  default void otherEntry(int peer, long time) {}

  /** So many multicast prefixes were announced or withdrawn. */
  default void otherPrefixes(int peer, long time, boolean announced, int count) {}

  /** A prefix announced with broken attributes, which acts as a withdrawal (RFC 7606, 2). */
  default void announceBroken(
      int peer, long time, int family, long high, long low, int length, int path) {
    withdraw(peer, time, family, high, low, length, path);
  }
}
