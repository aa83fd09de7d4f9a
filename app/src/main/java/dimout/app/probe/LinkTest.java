package dimout.app.probe;

import java.util.Arrays;
import java.util.List;

/**
 * Whether our own link works, second by second: anchors, far hosts that always answer, are asked
 * all the time. Silence of a block counts only while at least half of the anchors asked in that
 * second and its neighbours answered; else it is we who are cut off.
 */
final class LinkTest {
  private static final int SECONDS = 64;
  private static final long NANOS = 1_000_000_000L;

  private final List<Address> anchors;
  private final long start = System.nanoTime();
  private final int[] sent = new int[SECONDS];
  private final int[] answered = new int[SECONDS];
  private final long[] second = new long[SECONDS];
  private int next;

  LinkTest(List<Address> anchors) {
    this.anchors = List.copyOf(anchors);
    Arrays.fill(second, -1);
  }

  boolean hasAnchors() {
    return !anchors.isEmpty();
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
    long number = (nanos - start) / NANOS;
    int slot = (int) (number % SECONDS);
    if (second[slot] < number) {
      second[slot] = number;
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
    long number = (sentNanos - start) / NANOS;
    int asked = 0;
    int came = 0;
    for (long n = Math.max(0, number - 1); n <= number + 1; n++) {
      int slot = (int) (n % SECONDS);
      if (second[slot] == n) {
        asked += sent[slot];
        came += answered[slot];
      }
    }
    return asked > 0 && 2 * came >= asked;
  }
}
