package dimout.app.probe;

import java.util.Arrays;
import java.util.List;

/**
 * Whether our own link works, moment by moment: anchors, far hosts that always answer, are asked
 * all the time. Silence of a block counts only while at least half of the anchors asked in that
 * moment and its neighbours answered; else it is we who are cut off. A moment is a third of the
 * time-out, and so at most one of the five probes that call a block down is sent before the cut is
 * seen.
 */
final class LinkTest {
  private static final int MOMENTS = 64;
  private static final int IN_TIMEOUT = 3;
  private static final int IN_MOMENT = 5;

  private final List<Address> anchors;
  private final long length;
  private final long start = System.nanoTime();
  private final int[] sent = new int[MOMENTS];
  private final int[] answered = new int[MOMENTS];
  private final long[] moment = new long[MOMENTS];
  private int next;
  private long nextAt = start;

  LinkTest(List<Address> anchors, int timeoutMillis) {
    this.anchors = List.copyOf(anchors);
    length = timeoutMillis * 1_000_000L / IN_TIMEOUT;
    Arrays.fill(moment, -1);
  }

  boolean hasAnchors() {
    return !anchors.isEmpty();
  }

  /** Whether it is time to ask an anchor. */
  boolean due(long now) {
    if (anchors.isEmpty() || now - nextAt < 0) {
      return false;
    }
    nextAt = now + length / IN_MOMENT;
    return true;
  }

  Address nextAnchor() {
    next = (next + 1) % anchors.size();
    return anchors.get(next);
  }

  void sent(long nanos) {
    sent[slot(nanos)]++;
  }

  void answered(long sentNanos) {
    answered[slot(sentNanos)]++;
  }

  private int slot(long nanos) {
    long number = (nanos - start) / length;
    int slot = (int) (number % MOMENTS);
    if (moment[slot] < number) {
      moment[slot] = number;
      sent[slot] = 0;
      answered[slot] = 0;
    }
    return slot;
  }

  /** Whether an answer to something sent then could have reached us. True without anchors. */
  boolean worked(long sentNanos) {
    if (anchors.isEmpty()) {
      return true;
    }
    long number = (sentNanos - start) / length;
    int asked = 0;
    int came = 0;
    for (long n = Math.max(0, number - 1); n <= number + 1; n++) {
      int slot = (int) (n % MOMENTS);
      if (moment[slot] == n) {
        asked += sent[slot];
        came += answered[slot];
      }
    }
    return asked > 0 && 2 * came >= asked;
  }
}
