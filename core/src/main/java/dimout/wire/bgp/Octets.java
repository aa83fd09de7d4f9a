package dimout.wire.bgp;

import java.util.Arrays;
import java.util.HexFormat;

/** Bytes kept as they came; compared by content. */
public final class Octets {
  public static final Octets NONE = new Octets(new byte[0]);

  private final byte[] bytes;

  /** Keeps the array itself, which is not to be changed afterwards. */
  public Octets(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A copy of a part of an array. */
  public static Octets of(byte[] bytes, int from, int to) {
    return new Octets(Arrays.copyOfRange(bytes, from, to));
  }

  public int length() {
    return bytes.length;
  }

  /** The array itself, which is not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets octets && Arrays.equals(bytes, octets.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
