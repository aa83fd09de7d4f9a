package dimout.probing;

import java.util.Arrays;

/**
 * Belief and history of every probed /24 block, in parallel arrays: 57 bytes a block, so that 5.7
 * million of them take about 325 MB.
 *
 * <p>The history is E(b), the addresses that ever answered, as 256 bits, and A(E(b)), how often
 * they answer while the block is up. Not safe for threads: one prober owns it.
 */
public final class BlockTable {
  private static final int WORDS = 4;
  private static final BlockState[] STATES = BlockState.values();

  final int[] network;
  final long[] ever;
  final float[] availability;
  final float[] belief;
  final byte[] state;

  /** Last octet asked; the next one follows from it. */
  final byte[] cursor;

  /** Unanswered probes since the last answer. */
  final short[] unanswered;

  /** Rounds since the block was last found up. */
  final short[] roundsDown;

  /** Probes spent in this round. */
  final byte[] spent;

  /** Probes of the survey so far, and how many of its second pass were answered. */
  final short[] surveyed;

  final short[] surveyAnswered;

  /** Start of the round in which the state last changed, epoch seconds. */
  final int[] changedAt;

  /**
   * Blocks of which nothing is known yet.
   *
   * @param networks first address of each block, as the 32 bits of an IPv4 address
   */
  public BlockTable(int[] networks) {
    network = networks.clone();
    int size = network.length;
    ever = new long[WORDS * size];
    availability = new float[size];
    belief = new float[size];
    state = new byte[size];
    cursor = new byte[size];
    unanswered = new short[size];
    roundsDown = new short[size];
    spent = new byte[size];
    surveyed = new short[size];
    surveyAnswered = new short[size];
    changedAt = new int[size];
    Arrays.fill(belief, Belief.CERTAIN);
    for (int block = 0; block < size; block++) {
      network[block] &= 0xffffff00;
      cursor[block] = (byte) (network[block] >>> 11);
    }
  }

  public int size() {
    return network.length;
  }

  /** First address of a block, as the 32 bits of an IPv4 address. */
  public int network(int block) {
    return network[block];
  }

  public BlockState state(int block) {
    return STATES[state[block]];
  }

  /** Belief that the block is up, 0 to 1. */
  public float belief(int block) {
    return belief[block];
  }

  /** A(E(b)): how often an address that ever answered answers while the block is up. */
  public float availability(int block) {
    return availability[block];
  }

  /** Start of the round in which the state last changed, epoch seconds. */
  public int changedAt(int block) {
    return changedAt[block];
  }

  /** |E(b)|: how many addresses ever answered. */
  public int everActive(int block) {
    int count = 0;
    for (int word = 0; word < WORDS; word++) {
      count += Long.bitCount(ever[WORDS * block + word]);
    }
    return count;
  }

  /** Whether this address ever answered. */
  public boolean everAnswered(int block, int octet) {
    return (ever[WORDS * block + (octet >>> 6)] & (1L << octet)) != 0;
  }

  /** Notes that this address answered. */
  public void answered(int block, int octet) {
    ever[WORDS * block + (octet >>> 6)] |= 1L << octet;
  }

  /**
   * Takes a history over, as from a survey elsewhere: the block is judged from now on.
   *
   * @param octets the addresses that ever answered
   */
  public void restore(int block, float knownAvailability, int... octets) {
    for (int octet : octets) {
      answered(block, octet);
    }
    restore(block, knownAvailability);
  }

  /** Ends the survey: the addresses are known, and so is how often they answer. */
  void restore(int block, float knownAvailability) {
    availability[block] = knownAvailability;
    belief[block] = Belief.CERTAIN;
    surveyed[block] = 0;
    surveyAnswered[block] = 0;
    state[block] = (byte) Eligibility.of(everActive(block), knownAvailability).ordinal();
  }

  /** The octet after the one asked last, in a fixed order that looks random and meets all 256. */
  int advance(int block) {
    // A linear congruential sequence of full period: multiplier 1 mod 4, odd increment.
    int increment = (network[block] >>> 8) * 2 + 1;
    int next = (cursor[block] & 0xff) * 77 + increment & 0xff;
    cursor[block] = (byte) next;
    return next;
  }

  /** As {@link #advance}, over the addresses that ever answered; there must be one. */
  int advanceEver(int block) {
    int octet = advance(block);
    for (int tries = 0; tries < 256 && !everAnswered(block, octet); tries++) {
      octet = advance(block);
    }
    return octet;
  }
}
