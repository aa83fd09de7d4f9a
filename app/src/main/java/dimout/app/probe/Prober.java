package dimout.app.probe;

import dimout.probing.BlockState;
import dimout.probing.BlockTable;
import dimout.probing.Codes;
import dimout.probing.Trinocular;
import java.util.BitSet;

/**
 * Asks on one thread, round after round by the wall clock: each block's periodic probe at its own
 * moment of the round, always the same, in an order that looks random; further ones as soon as the
 * last was answered or timed out; never two at a time into one block, and never more a second than
 * allowed.
 */
final class Prober {
  private static final long NANOS = 1_000_000_000L;
  private static final int SLICES = 60;
  private static final int LONGEST_REST = 10;
  private static final int MOST_UNHEARD = 64;

  /** Told of each bin that ended. */
  interface Bins {
    /**
     * @return whether to go on
     */
    boolean ended(Snapshot snapshot) throws InterruptedException;
  }

  /** What is done now and then between probes; must be quick. */
  interface Chore {
    /**
     * @return whether to go on
     */
    boolean some();
  }

  private final Targets targets;
  private final BlockTable blocks;
  private final Settings settings;
  private final Sockets sockets;
  private final Trinocular trinocular;
  private final Shuffle order;
  private final Waiting waiting;
  private final BlockQueue ready = new BlockQueue();
  private final Wave ends;
  private final Wave begins;
  private final Pace pace;
  private final byte[] outcomes;

  /** Blocks whose periodic probe of this round has no outcome yet. */
  private final BitSet fresh;

  private final int burst;
  private long startMillis;
  private long begun;
  private long nextSlice;
  private long sent;
  private long unknown;

  Prober(Targets targets, BlockTable blocks, Settings settings, Sockets sockets) {
    this.targets = targets;
    this.blocks = blocks;
    this.settings = settings;
    this.sockets = sockets;
    int size = targets.size();
    trinocular = new Trinocular(blocks, settings.roundSeconds(), settings.surveyBudget(size));
    order = new Shuffle(size);
    waiting = new Waiting(size);
    ends = new Wave(targets.lists().length);
    begins = new Wave(targets.lists().length);
    pace = new Pace(settings.mostPerSecond());
    outcomes = new byte[size];
    fresh = new BitSet(size);
    burst = Math.max(64, settings.mostPerSecond() / 100);
  }

  /**
   * Asks until told to stop. It is not interrupted: what is written between probes would break off.
   *
   * @param start of the first bin, epoch seconds; it is waited for
   */
  void run(long start, Bins bins, Chore chore) throws InterruptedException {
    long round = settings.roundSeconds();
    startMillis = start / round * round * 1000;
    begun = (start * 1000 - startMillis) * targets.size() / (round * 1000);
    while (System.currentTimeMillis() < start * 1000) {
      if (!chore.some()) {
        return;
      }
      Thread.sleep(Math.clamp(start * 1000 - System.currentTimeMillis(), 0, LONGEST_REST));
    }
    long bin = start;
    while (chore.some()) {
      long wall = System.currentTimeMillis();
      if (wall >= (bin + settings.binSeconds()) * 1000) {
        if (!bins.ended(snapshot(bin))) {
          return;
        }
        // A clock that was set forward leaves bins out.
        bin = Math.floorDiv(wall, settings.binSeconds() * 1000L) * settings.binSeconds();
      }
      work(wall, System.nanoTime());
    }
  }

  private void work(long wall, long now) {
    pace.now(now);
    sockets.askAnchors(now);
    beginDue(wall);
    sendReady();
    sockets.flush();
    sockets.receive((token, sentAt) -> answered(token, sentAt, wall, now));
    waiting.expire(
        now - settings.timeoutMillis() * 1_000_000L,
        (block, octet, sentAt) -> unanswered(block, octet, sentAt, wall, now));
    askTogether(now);
    sockets.await(rest(wall));
  }

  private Snapshot snapshot(long bin) {
    Codes states = new Codes(targets.size());
    for (int block = 0; block < targets.size(); block++) {
      states.set(block, told(block).ordinal());
    }
    Snapshot snapshot = new Snapshot(bin, states, outcomes.clone(), sent, unknown);
    sent = 0;
    unknown = 0;
    return snapshot;
  }

  /** A block that is surveyed anew, or that nobody may ask, is not to be judged. */
  private BlockState told(int block) {
    BlockState state = blocks.state(block);
    boolean anew = state == BlockState.SURVEY && blocks.changedAt(block) > 0;
    boolean never = state == BlockState.SURVEY && targets.optedOutWhole(block);
    return anew || never ? BlockState.NOT_ANALYSABLE : state;
  }

  private void beginDue(long wall) {
    int size = targets.size();
    long due = (wall - startMillis) * size / (settings.roundSeconds() * 1000L) + 1;
    // More than a round behind: what was not asked in its round says nothing.
    for (; begun < due - size; begun++) {
      outcomes[blockOf(begun)] = Outcome.UNKNOWN;
    }
    while (begun < due && ready.size() < burst) {
      begin(blockOf(begun++), (int) (wall / 1000));
    }
  }

  private int blockOf(long slot) {
    return order.at((int) (slot % targets.size()));
  }

  private void begin(int block, int now) {
    trinocular.beginRound(block, now);
    fresh.set(block);
    if (!waiting.isOut(block)) {
      ready.add(block);
    }
  }

  /** A few at a time: their answers must be heard before they fill the system's buffer. */
  private void sendReady() {
    long end = sent + MOST_UNHEARD;
    while (!ready.isEmpty() && sent < end) {
      int block = ready.peek();
      if (waiting.isOut(block)) {
        ready.drop();
        continue;
      }
      int octet = trinocular.next(block);
      if (octet != Trinocular.DONE && !ask(block, octet)) {
        return;
      }
      ready.drop();
    }
  }

  private boolean ask(int block, int octet) {
    Address address = targets.address(block, octet);
    long now = System.nanoTime();
    if (address == null) {
      // Only a survey meets what may not be asked: to it, it is an address that does not answer.
      if (trinocular.outcome(block, octet, false, (int) (System.currentTimeMillis() / 1000))) {
        ready.add(block);
      }
      return true;
    }
    // By the time of sending: after a stall, this loop's own would have the next one catch up
    // again.
    pace.now(now);
    if (!pace.take() || !sockets.send(address, waiting.token(block, octet))) {
      return false;
    }
    waiting.add(block, octet, now);
    sent++;
    return true;
  }

  private void answered(long token, long sentAt, long wall, long now) {
    int block = waiting.take(token);
    if (block >= 0) {
      note(block, Outcome.answered(Math.max(0, now - sentAt)));
      outcome(
          block, Waiting.octet(token), true, (int) ((wall - (now - sentAt) / 1_000_000) / 1000));
    }
  }

  private void unanswered(int block, int octet, long sentAt, long wall, long now) {
    if (!sockets.linkWorked(targets.isV4(block), sentAt)) {
      unknown++;
      fresh.clear(block);
      outcomes[block] = Outcome.UNKNOWN;
      return;
    }
    note(block, Outcome.LOST);
    outcome(block, octet, false, (int) ((wall - (now - sentAt) / 1_000_000) / 1000));
  }

  private void note(int block, byte outcome) {
    if (fresh.get(block)) {
      fresh.clear(block);
      outcomes[block] = outcome;
    }
  }

  private void outcome(int block, int octet, boolean answered, int at) {
    boolean wasDown = blocks.state(block) == BlockState.DOWN;
    boolean more = trinocular.outcome(block, octet, answered, at);
    if (more) {
      ready.add(block);
    } else {
      boolean isDown = blocks.state(block) == BlockState.DOWN;
      (wasDown ? ends : begins).asked(targets.listOf()[block], wasDown != isDown);
    }
  }

  private void askTogether(long now) {
    if (now - nextSlice < 0) {
      return;
    }
    nextSlice = now + settings.roundSeconds() * NANOS / SLICES;
    boolean any = begins.any() || ends.any();
    for (int block = 0; any && block < targets.size(); block++) {
      Wave wave = blocks.state(block) == BlockState.DOWN ? ends : begins;
      if (wave.of(targets.listOf()[block]) && !waiting.isOut(block) && trinocular.again(block)) {
        ready.add(block);
      }
    }
    begins.clear();
    ends.clear();
  }

  /** Milliseconds for which nothing is to be sent. */
  private int rest(long wall) {
    if (!ready.isEmpty()) {
      return pace.hasRoom() ? 0 : 1;
    }
    long slot = begun * settings.roundSeconds() * 1000L / targets.size() + startMillis;
    return (int) Math.max(0, Math.min(LONGEST_REST, slot - wall));
  }
}
