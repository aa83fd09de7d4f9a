package dimout.app.probe;

import dimout.probing.BlockTable;
import dimout.probing.VantageReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What other vantage points report. One that reported lately is waited for; one that is dead, late,
 * or saw nothing has no vote. Safe for threads.
 */
public final class Vantages {
  /** Vantage points known at a time; more are turned away. */
  private static final int MOST = 64;

  /** A report may be this many bins ahead: clocks differ a little. */
  private static final int MOST_WAITING = 4;

  /** Bins without a report after which one is not waited for any more. */
  private static final int DEAD_AFTER = 3;

  private static final class Vantage {
    final TreeMap<Long, VantageReport> reports = new TreeMap<>();
    long newest;
  }

  private final Map<String, Vantage> vantages = new TreeMap<>();
  private @Nullable BlockTable blocks;

  /** The blocks that votes are wanted on from now on. */
  synchronized void of(BlockTable wanted) {
    blocks = wanted;
    vantages.values().forEach(vantage -> vantage.reports.clear());
  }

  /**
   * Reads a report.
   *
   * @throws IOException when it is none, or damaged
   * @throws IllegalArgumentException when nobody probes here yet
   */
  VantageReport read(InputStream in) throws IOException {
    BlockTable wanted;
    synchronized (this) {
      wanted = blocks;
    }
    if (wanted == null) {
      throw new IllegalArgumentException("probing has not begun here yet");
    }
    return VantageReport.read(in, wanted);
  }

  /**
   * Takes a report; a second one on the same bin takes the place of the first.
   *
   * @throws IllegalArgumentException when there are too many vantage points
   */
  public synchronized void take(String name, VantageReport report) {
    if (report.blocks() != blocks) {
      return; // probing began anew while it was read
    }
    Vantage vantage = vantages.get(name);
    if (vantage == null) {
      if (vantages.size() >= MOST) {
        throw new IllegalArgumentException("there are " + MOST + " vantage points already");
      }
      vantage = new Vantage();
      vantages.put(name, vantage);
    }
    vantage.reports.put(report.time(), report);
    vantage.newest = Math.max(vantage.newest, report.time());
    while (vantage.reports.size() > MOST_WAITING) {
      vantage.reports.pollFirstEntry();
    }
    notifyAll();
  }

  /**
   * The reports on a bin that have a vote on anything; waits for those that reported lately.
   *
   * @param patience how long
   */
  synchronized List<VantageReport> reports(long time, int stepSeconds, Duration patience)
      throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (expected(time, stepSeconds)) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    List<VantageReport> reports = new ArrayList<>();
    for (Vantage vantage : vantages.values()) {
      VantageReport report = vantage.reports.get(time);
      if (report != null && report.stepSeconds() == stepSeconds && report.measured() > 0) {
        reports.add(report);
      }
      vantage.reports.headMap(time, true).clear();
    }
    return reports;
  }

  private boolean expected(long time, int stepSeconds) {
    long alive = time - (long) DEAD_AFTER * stepSeconds;
    return vantages.values().stream()
        .anyMatch(
            each -> each.newest >= alive && !each.reports.containsKey(time) && each.newest < time);
  }
}
