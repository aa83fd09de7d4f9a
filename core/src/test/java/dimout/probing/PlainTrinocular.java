package dimout.probing;

import java.util.HashSet;
import java.util.Set;

/**
 * One block as the papers tell it, written down from them and not from the code: slow, in doubles,
 * with sets of addresses and numbers of rounds where the code has counters.
 *
 * <p>Trinocular (SIGCOMM 2013): Bayes' rule with a loss of 1 % over 256 addresses, belief held
 * within [0.01, 0.99] and 0.99 at first, up above 0.9, down below 0.1; a periodic probe a round,
 * adaptive ones while belief is uncertain or moves away from the state, 15 in all; further ones
 * where a block was down and stays so, ceil(log 0.2 / log(1 - A)) beside the periodic one, in the
 * first four rounds since it was up, the eighth and every sixteenth; judged with at least 15
 * addresses and A of at least 0.1. As decided (docs/decisions/0150), besides: A counts as at most
 * 0.8 in silence, and is learned; full-block scanning and lone addresses (PAM 2020).
 */
final class PlainTrinocular {
  private static final double STRAY = (1 - 0.01) / 256;

  private final boolean asDecided;
  private final Set<Integer> ever;
  private final Set<Integer> askedInVain = new HashSet<>();
  double availability;
  double belief = 0.99;
  BlockState state;
  int probes;
  private int round;
  private int lastRoundUp;
  private boolean answeredLast = true;

  PlainTrinocular(boolean asDecided, Set<Integer> ever, double availability) {
    this.asDecided = asDecided;
    this.ever = Set.copyOf(ever);
    this.availability = availability;
    boolean lone = asDecided && ever.size() * availability <= 3;
    boolean judged = ever.size() >= 15 && availability >= 0.1 && !lone;
    state = judged ? BlockState.UP : BlockState.NOT_ANALYSABLE;
  }

  void beginRound() {
    probes = 0;
    round++;
  }

  /** One probe and what became of it; whether another follows in this round. */
  boolean probe(int octet, boolean answered) {
    probes++;
    boolean wasDown = state == BlockState.DOWN;
    if (!wasDown) {
      lastRoundUp = round;
    }
    if (asDecided && probes == 1 && !wasDown && answeredLast) {
      learn(answered);
    }
    answeredLast = answered;
    believe(octet, answered);
    if (state != BlockState.NOT_ANALYSABLE) {
      state = belief > 0.9 ? BlockState.UP : belief < 0.1 ? BlockState.DOWN : state;
      return probes < 15 && wantsMore(wasDown, answered);
    }
    return false;
  }

  private void learn(boolean answered) {
    availability = Math.max(0.01, availability + ((answered ? 1 : 0) - availability) / 512);
    state = availability < 0.07 ? BlockState.NOT_ANALYSABLE : state;
  }

  private void believe(int octet, boolean answered) {
    double silent = 1 - (asDecided ? Math.min(availability, 0.8) : availability);
    double ifUp = answered ? availability : silent;
    double ifDown = answered ? STRAY : 1 - STRAY;
    double down = ifDown * (1 - belief) / (ifDown * (1 - belief) + ifUp * belief);
    belief = 1 - Math.min(0.99, Math.max(0.01, down));
    if (answered) {
      askedInVain.clear();
    } else {
      askedInVain.add(octet);
    }
    if (asDecided && availability < 0.2 && !askedInVain.containsAll(ever)) {
      belief = Math.max(0.1, belief);
    }
  }

  private boolean wantsMore(boolean wasDown, boolean answered) {
    boolean uncertain = belief >= 0.1 && belief <= 0.9;
    boolean movesAway = answered == (state == BlockState.DOWN);
    boolean staysDown = wasDown && state == BlockState.DOWN;
    return uncertain || movesAway || (staysDown && probes < 1 + recoveryProbes());
  }

  private int recoveryProbes() {
    int since = round - lastRoundUp;
    boolean due = since <= 4 || since == 8 || since % 16 == 0;
    return due ? (int) Math.ceil(Math.log(0.2) / Math.log(1 - Math.min(0.999, availability))) : 0;
  }

  /** Whether rounding alone could decide the state. */
  boolean onTheEdge() {
    return belief != 0.1 && Math.min(Math.abs(belief - 0.1), Math.abs(belief - 0.9)) < 1e-5;
  }

  /** Whether a round's probes were spent without a conclusion. */
  boolean exhausted() {
    return probes == 15 && belief >= 0.1 && belief <= 0.9;
  }
}
