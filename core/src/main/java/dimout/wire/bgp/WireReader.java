package dimout.wire.bgp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a part of an array; what is not there is {@link Malformed}. */
public final class WireReader {
  private final byte[] bytes;
  private final int to;
  private int at;

  public WireReader(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.to = to;
  }

  public int left() {
    return to - at;
  }

  /** The next byte, which stays; 0 at the end. */
  int peek() {
    return at < to ? BigEndian.u8(bytes, at) : 0;
  }

  public int u8() {
    return BigEndian.u8(bytes, skip(1));
  }

  public int u16() {
    return BigEndian.u16(bytes, skip(2));
  }

  public int i32() {
    return BigEndian.i32(bytes, skip(4));
  }

  public long u32() {
    return BigEndian.u32(bytes, skip(4));
  }

  public long asn(int width) {
    return BigEndian.asn(bytes, skip(width), width);
  }

  byte[] take(int length) {
    int from = skip(length);
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  public Octets rest() {
    return octets(left());
  }

  /** The next bytes, kept. */
  public Octets octets(int length) {
    return new Octets(take(length));
  }

  /** What is left must be items of so many bytes, at least one. */
  void demandItems(int size, String name) {
    boolean whole = left() > 0 && left() % size == 0;
    Malformed.unless(whole, name + " not of " + size + " bytes each");
  }

  /** The attributes of a table entry, their length in front. */
  public PathAttributes tableAttributes(Session session) {
    int length = u16();
    int from = skip(length);
    return PathAttributes.ofTable(bytes, from, from + length, session);
  }

  /** A reader of the next bytes, which this one skips. */
  WireReader part(int length) {
    int from = skip(length);
    return new WireReader(bytes, from, from + length);
  }

  public PathPrefix prefix(int family, Session session) {
    int path = session.addPath() ? i32() : 0;
    int length = u8();
    Malformed.unless(length <= Prefix.bits(family), "prefix length of " + length);
    byte[] address = Arrays.copyOf(take(Prefix.bytes(length)), Prefix.bits(family) / 8);
    return new PathPrefix(Prefix.of(address, length), path);
  }

  List<PathPrefix> prefixes(int family, Session session) {
    List<PathPrefix> prefixes = new ArrayList<>();
    while (left() > 0) {
      prefixes.add(prefix(family, session));
    }
    return prefixes;
  }

  private int skip(int length) {
    Malformed.unless(length <= left(), "ends " + (length - left()) + " bytes early");
    int from = at;
    at += length;
    return from;
  }
}
