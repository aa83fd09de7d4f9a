package dimout.app.probe;

import dimout.probing.BlockTable;
import dimout.probing.Trinocular;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Runs rounds on one thread: each block's first probe at its own moment of the round, in an order
 * that is shuffled anew each round; further ones as soon as the last was answered or timed out;
 * never two at a time into one block, and never more a second than allowed.
 */
final class Prober implements AutoCloseable {
  private static final long NANOS = 1_000_000_000L;
  private static final long ANCHOR_EVERY = NANOS / 5;
  private static final int BURST = 64;

  private final Targets targets;
  private final BlockTable blocks;
  private final Trinocular trinocular;
  private final Settings settings;
  private final LinkTest link;
  private final @Nullable EchoSocket v4;
  private final @Nullable EchoSocket v6;
  private final Waiting waiting;
  private final int[] order;
  private final int[] ready;
  private int readyFirst;
  private int readyCount;
  private long nextAnchorAt;
  private double allowance;
  private long allowanceAt;

  Prober(
      Targets targets,
      BlockTable blocks,
      Settings settings,
      LinkTest link,
      @Nullable EchoSocket v4,
      @Nullable EchoSocket v6) {
    this.targets = targets;
    this.blocks = blocks;
    this.trinocular = new Trinocular(blocks);
    this.settings = settings;
    this.link = link;
    this.v4 = v4;
    this.v6 = v6;
    this.waiting = new Waiting(targets.size());
    this.ready = new int[targets.size() + 1];
    this.order = new int[targets.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  /**
   * One round.
   *
   * @param start of the round, epoch seconds: the bin that its result belongs to
   */
  Round round(long start) {
    Round round = new Round(targets, blocks);
    shuffle(new Random(start));
    long begin = System.nanoTime();
    allowanceAt = begin;
    long end = begin + settings.roundSeconds() * NANOS;
    long timeout = settings.timeoutMillis() * 1_000_000L;
    int begun = 0;
    while (System.nanoTime() - end < 0 && !Thread.currentThread().isInterrupted()) {
      long now = System.nanoTime();
      askAnchor(now);
      begun = beginDue(begun, now - begin);
      sendReady(round);
      hear(v4, round, (int) start);
      hear(v6, round, (int) start);
      waiting.expire(
          now - timeout,
          (block, octet, sent) -> unanswered(block, octet, sent, round, (int) start));
      if (begun == order.length && readyCount == 0 && waiting.isEmpty()) {
        break; // everything is known already
      }
      rest();
    }
    waiting.clear();
    readyCount = 0;
    round.finish();
    return round;
  }

  private void shuffle(Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private int beginDue(int begun, long elapsed) {
    double share = elapsed / (settings.roundSeconds() * NANOS * Settings.SPREAD);
    int due = (int) Math.min(order.length, Math.ceil(share * order.length));
    int next = begun;
    while (next < due && readyCount < BURST) {
      int block = order[next++];
      trinocular.beginRound(block);
      want(block);
    }
    return next;
  }

  private void want(int block) {
    ready[(readyFirst + readyCount++) % ready.length] = block;
  }

  private void sendReady(Round round) {
    while (readyCount > 0 && mayAsk()) {
      int block = ready[readyFirst];
      int octet = trinocular.next(block);
      if (octet == Trinocular.DONE) {
        dropReady();
        continue;
      }
      if (!ask(block, octet, round)) {
        return;
      }
      dropReady();
    }
  }

  private void dropReady() {
    readyFirst = (readyFirst + 1) % ready.length;
    readyCount--;
  }

  /** Paces: as many probes as seconds passed times the rate, with a small burst. */
  private boolean mayAsk() {
    long now = System.nanoTime();
    allowance =
        Math.min(
            BURST, allowance + (now - allowanceAt) * (double) settings.mostPerSecond() / NANOS);
    allowanceAt = now;
    if (allowance < 1) {
      return false;
    }
    allowance--;
    return true;
  }

  private boolean ask(int block, int octet, Round round) {
    Address address = targets.address(block, octet);
    EchoSocket socket = block < targets.v4Blocks() ? v4 : v6;
    if (address == null || socket == null) {
      // Nothing may be asked there: as if it had not answered, without waiting for it.
      waiting.add(block, octet, System.nanoTime());
      return true;
    }
    long token = waiting.token(block, octet);
    if (!socket.send(address, token)) {
      return false;
    }
    waiting.add(block, octet, System.nanoTime());
    round.sent(block);
    return true;
  }

  private void askAnchor(long now) {
    EchoSocket socket = v4 != null ? v4 : v6;
    if (link.hasAnchors() && socket != null && now - nextAnchorAt >= 0) {
      nextAnchorAt = now + ANCHOR_EVERY;
      if (socket.send(link.nextAnchor(), LinkTest.TOKEN)) {
        link.sent(now);
      }
    }
  }

  private void hear(@Nullable EchoSocket socket, Round round, int start) {
    if (socket == null) {
      return;
    }
    socket.receive((token, sent) -> {
      if (token == LinkTest.TOKEN) {
        link.answered(sent);
      } else {
        answered(token, sent, round, start);
      }
    });
  }

  private void answered(long token, long sent, Round round, int start) {
    int block = waiting.take(token);
    if (block < 0) {
      return; // too late, or twice
    }
    round.answered(block, System.nanoTime() - sent);
    if (trinocular.outcome(block, Waiting.octet(token), true, start)) {
      want(block);
    }
  }

  private void unanswered(int block, int octet, long sent, Round round, int start) {
    if (!link.worked(sent)) {
      round.unknown(block);
      return;
    }
    round.unanswered(block);
    if (trinocular.outcome(block, octet, false, start)) {
      want(block);
    }
  }

  private void rest() {
    if (readyCount == 0 && v4 != null) {
      v4.await(1);
    } else if (readyCount == 0 && v6 != null) {
      v6.await(1);
    } else {
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    if (v4 != null) {
      v4.close();
    }
    if (v6 != null) {
      v6.close();
    }
  }
}
