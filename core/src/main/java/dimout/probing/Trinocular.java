package dimout.probing;

/**
 * Adaptive probing of /24 blocks after Trinocular (SIGCOMM 2013), with full-block scanning of
 * sparse blocks (Baltra and Heidemann, PAM 2020, doi 10.1007/978-3-030-44081-7_2).
 *
 * <p>Each block is asked once a round. While the answer speaks against what is believed, up to 14
 * further addresses are asked at once. A block that is down gets some further probes in the first
 * rounds, in the eighth and in every sixteenth, so that its recovery is seen. Belief is carried
 * over from round to round (a variant in use elsewhere sets it to one half when a round's probes
 * are spent; that forgets evidence and is not done here).
 *
 * <p>A sparse block, whose addresses answer less than one time in five, is called down only when
 * all addresses that ever answered have been asked in vain since its last answer.
 *
 * <p>Blocks without history are surveyed first: all 256 addresses once, then those that answered a
 * second time, which gives E(b) and A(E(b)). A block that cannot be judged is surveyed anew after
 * four weeks.
 */
public final class Trinocular {
  /** {@link #next} has nothing more to ask in this round. */
  public static final int DONE = -1;

  /** Probes that a block gets in a round, at most. */
  public static final int BUDGET = 15;

  static final float SPARSE = 0.2f;
  private static final int ADDRESSES = 256;

  /** Of the later rounds down, each of this many looks for a recovery by further probes. */
  private static final int RECOVERY = 16;

  private static final int SURVEY_AGAIN = 28 * 86_400;

  /** One in 512: A follows over about half a week of ten-minute rounds. */
  private static final float LEARNING = 1f / 512;

  private static final float LEAST_AVAILABILITY = 0.01f;

  private final BlockTable blocks;
  private final int roundSeconds;
  private final int surveyBudget;

  /**
   * @param roundSeconds length of a round
   * @param surveyBudget probes of a survey that a block gets in a round, 1 to {@link #BUDGET}
   */
  public Trinocular(BlockTable blocks, int roundSeconds, int surveyBudget) {
    this.blocks = blocks;
    this.roundSeconds = roundSeconds;
    this.surveyBudget = Math.max(1, Math.min(BUDGET, surveyBudget));
  }

  /**
   * Begins a round for a block; {@link #next} follows, then {@link #outcome} and so on.
   *
   * @param now epoch seconds
   */
  public void beginRound(int block, int now) {
    blocks.spent[block] = 0;
    BlockState state = state(block);
    if (state == BlockState.DOWN) {
      int rounds = blocks.roundsDown[block] + 1;
      // After seven months it goes on counting by sixteen, which is all that matters by then.
      blocks.roundsDown[block] = (short) (rounds > Short.MAX_VALUE ? rounds - RECOVERY : rounds);
    } else if (state == BlockState.NOT_ANALYSABLE
        && now - blocks.changedAt[block] > surveyAge(block)) {
      blocks.survey(block);
    }
  }

  /** Spread over a week, so that not all are surveyed again in the same round. */
  private int surveyAge(int block) {
    return SURVEY_AGAIN + ((block * 0x9e3779b9) >>> 12) % (7 * 86_400);
  }

  /**
   * Neighbours of a block have changed together: it may be asked again within what is left of its
   * round, and one that is down gets the further probes of a fresh outage again.
   *
   * @return whether it wants a probe now
   */
  public boolean again(int block) {
    BlockState state = state(block);
    if (state == BlockState.DOWN) {
      blocks.roundsDown[block] = 0;
    }
    boolean judged = state == BlockState.DOWN || state == BlockState.UP;
    return judged && blocks.spent[block] < BUDGET;
  }

  /** The last octet of the address to ask now; the caller tells the outcome before asking again. */
  public int next(int block) {
    return switch (state(block)) {
      case NOT_ANALYSABLE -> DONE;
      case SURVEY -> nextOfSurvey(block);
      case UP, DOWN -> blocks.spent[block] < BUDGET ? blocks.advanceEver(block) : DONE;
    };
  }

  /**
   * What became of the last probe.
   *
   * @param now when it was sent, epoch seconds
   * @return whether the block wants another probe in this round
   */
  public boolean outcome(int block, int octet, boolean answered, int now) {
    blocks.spent[block]++;
    if (state(block) == BlockState.SURVEY) {
      return surveyOutcome(block, octet, answered, now);
    }
    learn(block, answered, now);
    believe(block, answered, now);
    return conclude(block, answered, now) && blocks.spent[block] < BUDGET;
  }

  private BlockState state(int block) {
    return blocks.state(block);
  }

  /** A is learned from the one probe of a round that does not depend on earlier ones. */
  private void learn(int block, boolean answered, int now) {
    if (blocks.spent[block] == 1
        && state(block) == BlockState.UP
        && blocks.unanswered[block] == 0) {
      float known = blocks.availability[block];
      float next = known + LEARNING * ((answered ? 1 : 0) - known);
      blocks.availability[block] = Math.max(LEAST_AVAILABILITY, next);
      if (Eligibility.lost(next)) {
        settle(block, BlockState.NOT_ANALYSABLE, now);
      }
    }
  }

  private void believe(int block, boolean answered, int now) {
    float next = Belief.after(blocks.belief[block], blocks.availability[block], answered);
    if (answered) {
      blocks.unanswered[block] = 0;
    } else {
      blocks.unanswered[block] += (short) (blocks.unanswered[block] < Short.MAX_VALUE ? 1 : 0);
      boolean stillDown = state(block) == BlockState.DOWN && next < Belief.DOWN;
      if ((blocks.unanswered[block] == 1 && state(block) == BlockState.UP) || stillDown) {
        blocks.silentAt[block] = now;
      }
    }
    blocks.belief[block] = sparseAndNotScanned(block) ? Math.max(next, Belief.DOWN) : next;
  }

  private boolean sparseAndNotScanned(int block) {
    return blocks.availability[block] < SPARSE
        && blocks.unanswered[block] < blocks.everActive(block);
  }

  /** Settles the state where belief allows it; whether more must be asked. */
  private boolean conclude(int block, boolean answered, int now) {
    if (state(block) == BlockState.NOT_ANALYSABLE) {
      return false;
    }
    float belief = blocks.belief[block];
    if (answered && belief > Belief.UP) {
      settle(block, BlockState.UP, blocks.silentAt[block] + (now - blocks.silentAt[block]) / 2);
      return false;
    }
    if (!answered && belief < Belief.DOWN) {
      boolean already = state(block) == BlockState.DOWN;
      // It still answered a round before the first probe that it left unanswered.
      settle(block, BlockState.DOWN, blocks.silentAt[block] - roundSeconds / 2);
      return already && blocks.spent[block] <= recoveryProbes(block);
    }
    return true;
  }

  private int recoveryProbes(int block) {
    int rounds = blocks.roundsDown[block];
    boolean due = rounds <= 4 || rounds == 8 || rounds % RECOVERY == 0;
    return due ? Belief.recoveryProbes(blocks.availability[block]) : 0;
  }

  private void settle(int block, BlockState next, int at) {
    if (state(block) != next) {
      blocks.state[block] = (byte) next.ordinal();
      blocks.changedAt[block] = at;
      blocks.roundsDown[block] = 0;
    }
  }

  private int nextOfSurvey(int block) {
    if (blocks.spent[block] >= surveyBudget) {
      return DONE;
    }
    return blocks.unanswered[block] < ADDRESSES ? blocks.advance(block) : blocks.advanceEver(block);
  }

  private boolean surveyOutcome(int block, int octet, boolean answered, int now) {
    boolean secondPass = blocks.unanswered[block] >= ADDRESSES;
    blocks.unanswered[block]++;
    if (answered) {
      blocks.answered(block, octet);
      blocks.roundsDown[block] += (short) (secondPass ? 1 : 0);
    }
    int found = blocks.everActive(block);
    if (blocks.unanswered[block] < ADDRESSES + found) {
      return blocks.spent[block] < surveyBudget;
    }
    blocks.restore(block, found == 0 ? 0 : (float) blocks.roundsDown[block] / found);
    blocks.changedAt[block] = now;
    return false;
  }
}
