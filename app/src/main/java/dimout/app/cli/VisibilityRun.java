package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.input.MrtFile;
import dimout.app.input.MrtMerge;
import dimout.routes.RouteFeed;
import dimout.routes.Visibility;
import dimout.wire.mrt.RouteWalk;
import java.util.ArrayList;
import java.util.List;

/** Feeds the merged records of files to the tables of their collectors. */
final class VisibilityRun implements MrtMerge.Handler {
  private static final int RECORDS_PER_STEP = 1 << 14;

  private final Visibility visibility;
  private final List<RouteFeed> feeds = new ArrayList<>();
  private final List<RouteWalk> walks = new ArrayList<>();
  private final long until;
  private Runnable shown = () -> {};
  private long records;
  private long rejected;
  private long lateRecords;
  private boolean damaged;

  VisibilityRun(Visibility visibility, List<CollectorFile> files, long until) {
    this.visibility = visibility;
    this.until = until;
    for (CollectorFile file : files) {
      RouteFeed feed = visibility.feed(file.collector());
      feeds.add(feed);
      walks.add(RouteWalk.received(feed));
    }
  }

  void run(MrtMerge merge, Progress progress) {
    shown = () -> progress.stepTo(merge.bytesRead());
    merge.read(this);
    visibility.end();
    lateRecords = merge.lateRecords();
  }

  /** Tells on standard error what the result lacks, or takes for granted. */
  void remark() {
    if (rejected > 0) {
      tell(rejected + " records have broken content, which was left out");
    }
    if (lateRecords > 0) {
      tell(lateRecords + " records are earlier than what came before them; they count as of then");
    }
    int partial = visibility.partialPeers();
    if (partial > 0) {
      tell(
          partial
              + " of "
              + visibility.peers()
              + " peers began without a table dump: their tables hold only what updates told, so"
              + " counts are too low; name the table dump (bview, rib) before them too");
    }
  }

  private static void tell(String remark) {
    System.err.println("dimout: " + remark);
  }

  /** Whether some file could not be read to its end. */
  boolean damaged() {
    return damaged;
  }

  @Override
  public boolean record(int number, MrtFile file, long time) {
    if (time >= until) {
      return false;
    }
    if (++records % RECORDS_PER_STEP == 0) {
      shown.run();
    }
    visibility.advance(time);
    if (!walks.get(number).record(file.bytes(), file.from(), file.to())) {
      rejected++;
    }
    return true;
  }

  @Override
  public void ended(int number, MrtFile file) {
    UserError damage = file.damage();
    feeds.get(number).close(damage == null);
    if (damage != null) {
      damaged = true;
      System.err.println(
          "dimout: " + String.valueOf(damage.getMessage()).replaceAll("\\p{Cntrl}+", " "));
    } else if (file.isEmpty()) {
      System.err.println(
          "dimout: " + file.name() + ": empty, as files are before their first dump");
    }
  }
}
