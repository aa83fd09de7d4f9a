package dimout.probing;

import java.util.Arrays;

/**
 * Belief and history of every probed /24 block, in parallel arrays: 59 bytes a block, so that 5.7
 * million of them take 336 MB.
 *
 * <p>The history is E(b), the addresses that ever answered, as 256 bits, and A(E(b)), how often
 * they answer while the block is up. Not safe for threads: one prober owns it.
 */
public final class BlockTable {
  static final int WORDS = 4;
  private static final BlockState[] STATES = BlockState.values();

  private final int[] network;

  /** Keys of the IPv6 groups, which stand behind the IPv4 blocks. */
  private final long[] groups;

  final long[] ever;
  final float[] availability;
  final float[] belief;
  final byte[] state;

  /** Last octet asked; the next one follows from it. */
  final byte[] cursor;

  /** Unanswered probes since the last answer; during the survey, all probes. */
  final short[] unanswered;

  /** Rounds since the block was last found up; during the survey, answers of its second pass. */
  final short[] roundsDown;

  /** Probes spent in this round. */
  final byte[] spent;

  /** When the state last changed, as nearly as the probes tell, epoch seconds. */
  final int[] changedAt;

  /** While up: the first unanswered probe since the last answer; while down: the last probe. */
  final int[] silentAt;

  /** IPv4 blocks of which nothing is known yet. */
  public BlockTable(int[] networks) {
    this(networks, new long[0]);
  }

  /**
   * Blocks of which nothing is known yet.
   *
   * @param networks first address of each IPv4 block, ascending as unsigned numbers; behind them a
   *     number for each IPv6 group, any; kept, not copied
   * @param groups {@link BlockKey keys} of the IPv6 groups, ascending
   */
  public BlockTable(int[] networks, long[] groups) {
    network = networks;
    this.groups = groups;
    int size = network.length;
    ever = new long[WORDS * size];
    availability = new float[size];
    belief = new float[size];
    state = new byte[size];
    cursor = new byte[size];
    unanswered = new short[size];
    roundsDown = new short[size];
    spent = new byte[size];
    changedAt = new int[size];
    silentAt = new int[size];
    Arrays.fill(belief, Belief.CERTAIN);
    for (int block = 0; block < size; block++) {
      cursor[block] = (byte) (network[block] >>> 11);
    }
  }

  public int size() {
    return network.length;
  }

  /** First address of an IPv4 block, as 32 bits. */
  public int network(int block) {
    return network[block];
  }

  /** The block's number in every run and at every vantage point; ascending. */
  public long key(int block) {
    int group = block - (network.length - groups.length);
    return group < 0 ? BlockKey.ofIpv4(network[block]) : groups[group];
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

  /**
   * When the state last changed, epoch seconds: the middle between the probes that it changed
   * between, and so wrong by half a round at most where the block is asked every round.
   */
  public long changedAt(int block) {
    return Integer.toUnsignedLong(changedAt[block]);
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

  /** Never asks this address again, unless a later survey finds it. */
  public void forget(int block, int octet) {
    ever[WORDS * block + (octet >>> 6)] &= ~(1L << octet);
    if (state(block) == BlockState.UP || state(block) == BlockState.DOWN) {
      BlockState judged = Eligibility.of(everActive(block), availability[block]);
      if (judged == BlockState.NOT_ANALYSABLE) {
        state[block] = (byte) judged.ordinal();
        changedAt[block] =
            Math.max(1, changedAt[block]); // it was known: 0 is a block that never was
      }
    }
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
    unanswered[block] = 0;
    roundsDown[block] = 0;
    state[block] = (byte) Eligibility.of(everActive(block), knownAvailability).ordinal();
  }

  /** Forgets how often its addresses answer, to find it out anew; keeps which ever did. */
  void survey(int block) {
    unanswered[block] = 0;
    roundsDown[block] = 0;
    state[block] = (byte) BlockState.SURVEY.ordinal();
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
