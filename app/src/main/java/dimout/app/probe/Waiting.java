package dimout.app.probe;

import java.util.BitSet;

/**
 * Probes that are out: at most one a block, forgotten in the order in which they were sent, which
 * is the order in which they time out.
 */
final class Waiting {
  /** A probe that nobody answered in time. */
  interface Expired {
    void expired(int block, int octet, long sentNanos);
  }

  private static final long NUMBERS = 0xffff;

  /** Blocks of which one is out. */
  private final BitSet out;

  private final byte[] octet;
  private final short[] sequence;
  private int[] queueBlock = new int[1024];
  private int[] queueSequence = new int[1024];
  private long[] queueSent = new long[1024];
  private int first;
  private int queued;

  Waiting(int blocks) {
    out = new BitSet(blocks);
    octet = new byte[blocks];
    sequence = new short[blocks];
  }

  boolean isOut(int block) {
    return out.get(block);
  }

  /** The token of the block's next probe: block, running number, octet. */
  long token(int block, int asked) {
    return (long) block << 32 | (sequence[block] + 1 & NUMBERS) << 8 | asked;
  }

  static int octet(long token) {
    return (int) token & 0xff;
  }

  void add(int block, int asked, long sentNanos) {
    sequence[block]++;
    out.set(block);
    octet[block] = (byte) asked;
    if (queued == queueBlock.length) {
      grow();
    }
    int at = (first + queued++) & (queueBlock.length - 1);
    queueBlock[at] = block;
    queueSequence[at] = sequence[block];
    queueSent[at] = sentNanos;
  }

  private void grow() {
    int size = queueBlock.length;
    int[] blocks = new int[2 * size];
    int[] sequences = new int[2 * size];
    long[] sents = new long[2 * size];
    for (int i = 0; i < queued; i++) {
      int at = (first + i) & (size - 1);
      blocks[i] = queueBlock[at];
      sequences[i] = queueSequence[at];
      sents[i] = queueSent[at];
    }
    queueBlock = blocks;
    queueSequence = sequences;
    queueSent = sents;
    first = 0;
  }

  /** The block whose probe this token answers; negative when none is out. */
  int take(long token) {
    int block = (int) (token >>> 32);
    boolean expected =
        block < octet.length
            && out.get(block)
            && (octet[block] & 0xff) == octet(token)
            && (sequence[block] & NUMBERS) == (token >>> 8 & NUMBERS);
    if (!expected) {
      return -1;
    }
    out.clear(block);
    return block;
  }

  /** Hands over all that were sent before {@code sentBefore} and are still out. */
  void expire(long sentBefore, Expired expired) {
    while (queued > 0 && queueSent[first] - sentBefore < 0) {
      int block = queueBlock[first];
      boolean stillOut = out.get(block) && sequence[block] == queueSequence[first];
      long sent = queueSent[first];
      first = (first + 1) & (queueBlock.length - 1);
      queued--;
      if (stillOut) {
        out.clear(block);
        expired.expired(block, octet[block] & 0xff, sent);
      }
    }
  }
}
