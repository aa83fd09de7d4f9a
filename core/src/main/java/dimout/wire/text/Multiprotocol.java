package dimout.wire.text;

import java.util.Arrays;

/** The prefixes of one address family in MP_REACH_NLRI or MP_UNREACH_NLRI, still as bytes. */
final class Multiprotocol {
  private final byte[] nextHop = new byte[16];
  private boolean present;
  private int nextHopLength;
  private int from;
  private int to;

  void clear() {
    present = false;
  }

  boolean present() {
    return present;
  }

  /** Reads a next hop; of an unknown length only the length. */
  void readNextHop(LooseReader in) {
    present = true;
    nextHopLength = in.u8();
    Arrays.fill(nextHop, (byte) 0);
    from = 0;
    to = 0;
    if (nextHopLength == 4) {
      in.into(nextHop, 4);
      Arrays.fill(nextHop, 4, 16, (byte) 0);
    } else if (nextHopLength == 16 || nextHopLength == 32) {
      in.into(nextHop, 16);
      in.skip(nextHopLength - 16);
    }
  }

  void prefixes(int start, int end) {
    present = true;
    from = start;
    to = end;
  }

  byte[] nextHop() {
    return nextHop;
  }

  int nextHopLength() {
    return nextHopLength;
  }

  boolean knownNextHop() {
    return nextHopLength == 4 || nextHopLength == 16 || nextHopLength == 32;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }
}
