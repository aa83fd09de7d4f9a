package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.routes.RouteFeed;
import dimout.routes.Visibility;
import dimout.source.RouteLine;
import dimout.source.SourceFailure;
import dimout.wire.mrt.RouteWalk;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Feeds what archives hold to the tables of their collectors. */
final class ArchiveRun implements RouteLine {
  private final Visibility visibility;
  private final long from;
  private final long until;
  private final Map<String, RouteFeed> feeds = new HashMap<>();
  private final Map<String, RouteWalk> walks = new HashMap<>();
  private Progress shown = Progress.none();
  private long rejected;
  private boolean whole = true;

  ArchiveRun(Visibility visibility, long from, long until) {
    this.visibility = visibility;
    this.from = from;
    this.until = until;
  }

  /** Replays all of it; whether nothing was missing. */
  boolean run(ArchiveReplay replay) {
    try (Progress progress = Progress.of("visibility", until - from)) {
      shown = progress;
      replay.replay(from, until, this, this::remark);
    } catch (SourceFailure e) {
      throw UserError.input("the archive", "", String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    visibility.end();
    if (rejected > 0) {
      System.err.println(
          "dimout: " + rejected + " records have broken content, which was left out");
    }
    return whole;
  }

  private void remark(String line) {
    whole = false;
    System.err.println("dimout: " + line.replaceAll("\\p{Cntrl}+", " "));
  }

  private RouteFeed feed(String collector) {
    return feeds.computeIfAbsent(collector, visibility::feed);
  }

  @Override
  public @Nullable Long resumeFrom() {
    return null;
  }

  @Override
  public void record(String collector, byte[] record) {
    long time = RouteWalk.time(record, 0);
    if (time < until) {
      visibility.advance(time);
      RouteWalk walk = walks.computeIfAbsent(collector, any -> RouteWalk.received(feed(collector)));
      rejected += walk.record(record, 0, record.length) ? 0 : 1;
    }
  }

  @Override
  public void ended(String collector, boolean all) {
    feed(collector).close(all);
  }

  @Override
  public void missing(String collector) {
    feed(collector).missing();
  }

  @Override
  public void progress(long time) {
    shown.stepTo(Math.max(0, time - from));
    visibility.advance(Math.min(time, until - 1));
  }

  @Override
  public void current() {}

  @Override
  public void close() {}
}
