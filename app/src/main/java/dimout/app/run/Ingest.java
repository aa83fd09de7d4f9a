package dimout.app.run;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import dimout.publish.LiveEvents;
import dimout.source.Intake;
import dimout.store.Batch;
import dimout.store.IncidentStore;
import dimout.store.IncidentVersion;
import dimout.store.SeriesStore;
import dimout.store.StoreException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The way in: points wait in a bounded mailbox for one thread that keeps them, then has them
 * judged, keeps that, and tells of it.
 *
 * <p>Points are acknowledged once they are kept. What was kept but not judged when the process
 * ended is judged after the next start: the store tells what came after the last checkpoint.
 */
public final class Ingest implements Intake, AutoCloseable {
  /** Another name when what is remembered takes another form: then points are judged anew. */
  private static final String CHECKPOINT = "detection-5";

  private static final Duration CHECKPOINT_EVERY = Duration.ofMinutes(5);
  private static final long POLL_MILLIS = 100;
  private static final int AT_ONCE = 50_000;
  private static final int REPLAYED_AT_ONCE = 20_000;

  private record Submission(
      String source,
      List<SignalPoint> points,
      @Nullable String offset,
      CompletableFuture<Void> kept) {}

  /** What ingest works on. */
  public record Parts(
      SeriesStore series,
      IncidentStore incidents,
      Detection detection,
      LiveEvents events,
      SourceBook sources) {}

  private final Parts parts;
  private final int limit;
  private final Clock clock;
  private final Consumer<RuntimeException> failed;
  private final LinkedBlockingQueue<Submission> mailbox = new LinkedBlockingQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final LinkedBlockingQueue<CompletableFuture<Long>> wanted = new LinkedBlockingQueue<>();
  private final Thread thread;
  private volatile boolean stopping;
  private volatile long checkpointed;
  private long nextCheckpoint;

  /**
   * @param limit how many points may wait
   * @param failed hears of what ends the ingest; nothing is taken any more
   */
  public Ingest(Parts parts, int limit, Clock clock, Consumer<RuntimeException> failed) {
    this.parts = parts;
    this.limit = limit;
    this.clock = clock;
    this.failed = failed;
    this.thread = Thread.ofPlatform().name("ingest").unstarted(this::run);
  }

  /** Starts taking points, after judging what was kept but not judged. */
  public void start() {
    thread.start();
  }

  @Override
  public void take(String source, List<SignalPoint> points, @Nullable String offset)
      throws InterruptedException {
    int before = waiting.getAndAdd(points.size());
    if (stopping || (before > 0 && before + points.size() > limit)) {
      waiting.addAndGet(-points.size());
      throw new Busy(1 + before / AT_ONCE);
    }
    Submission submission = new Submission(source, points, offset, new CompletableFuture<>());
    mailbox.add(submission);
    try {
      submission.kept().get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StoreException failure ? failure : new StoreException("", e);
    }
  }

  /** Points that wait to be kept. */
  public int waiting() {
    return waiting.get();
  }

  /**
   * Has a checkpoint written, once what is being judged is judged.
   *
   * @return the batch that it was taken at
   */
  public long checkpointNow() throws InterruptedException {
    CompletableFuture<Long> asked = new CompletableFuture<>();
    wanted.add(asked);
    while (!asked.isDone() && thread.isAlive()) {
      thread.join(Duration.ofMillis(POLL_MILLIS));
    }
    return asked.isDone() ? asked.join() : checkpointed;
  }

  private void run() {
    List<Submission> some = new ArrayList<>();
    try {
      resume();
      while (!stopping || !mailbox.isEmpty()) {
        gather(some);
        keep(some);
        some.clear();
        checkpointNowAndThen();
      }
      checkpoint();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      end(some, e);
    } catch (Error e) {
      end(some, new IllegalStateException("points cannot be taken any more: " + e, e));
    }
  }

  private void end(List<Submission> some, RuntimeException why) {
    stopping = true;
    fail(some, why);
    failed.accept(why);
  }

  /** Waits a little for a submission, and takes what else is there, up to a good batch. */
  private void gather(List<Submission> some) throws InterruptedException {
    Submission next = mailbox.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
    int points = 0;
    while (next != null) {
      some.add(next);
      points += next.points().size();
      next = points < AT_ONCE ? mailbox.poll() : null;
    }
  }

  private void keep(List<Submission> some) {
    if (some.isEmpty()) {
      return;
    }
    List<SignalPoint> points = new ArrayList<>();
    Map<String, String> offsets = new TreeMap<>();
    for (Submission each : some) {
      points.addAll(each.points());
      String offset = each.offset();
      offsets.put(each.source(), offset == null ? "" : offset);
    }
    parts.series().commit(new Batch(points, List.of(), offsets));
    for (Submission each : some) {
      parts.sources().came(each.source(), each.points());
      waiting.addAndGet(-each.points().size());
      each.kept().complete(null);
    }
    judge(points);
  }

  private void judge(List<SignalPoint> points) {
    Detection.Outcome outcome = parts.detection().take(points);
    if (!outcome.judged().isEmpty()) {
      parts.series().commit(Batch.ofJudged(outcome.judged()));
      parts.events().points(newest(outcome.judged()), parts.incidents().serial());
    }
    for (Incident incident : newestOfEach(outcome.incidents())) {
      IncidentVersion version = parts.incidents().publish(incident, clock.instant());
      if (version != null) {
        parts.events().incident(incident, version.version(), version.serial());
      }
    }
  }

  private static List<JudgedPoint> newest(List<JudgedPoint> judged) {
    Map<String, JudgedPoint> newest = new TreeMap<>();
    judged.forEach(point ->
        newest.merge(
            point.entity() + '\n' + point.signal(), point, (a, b) -> a.time() > b.time() ? a : b));
    return List.copyOf(newest.values());
  }

  /** Of the versions that one batch of points made of an incident, the last. */
  private static List<Incident> newestOfEach(List<Incident> incidents) {
    Map<String, Incident> newest = new TreeMap<>();
    incidents.forEach(incident -> newest.put(incident.id(), incident));
    return List.copyOf(newest.values());
  }

  private void resume() {
    parts.series().offsets().keySet().forEach(parts.sources()::know);
    byte[] state = parts.series().checkpoint(CHECKPOINT);
    if (state != null) {
      checkpointed = Checkpoint.serial(state);
      parts.detection().restore(Checkpoint.state(state));
    }
    List<SignalPoint> unjudged = parts.series().pointsAfter(checkpointed);
    for (int from = 0; from < unjudged.size() && !stopping; from += REPLAYED_AT_ONCE) {
      judge(unjudged.subList(from, Math.min(unjudged.size(), from + REPLAYED_AT_ONCE)));
    }
    nextCheckpoint = clock.millis() + CHECKPOINT_EVERY.toMillis();
  }

  private void checkpointNowAndThen() {
    List<CompletableFuture<Long>> asked = new ArrayList<>();
    wanted.drainTo(asked);
    if (!asked.isEmpty() || clock.millis() >= nextCheckpoint) {
      checkpoint();
      nextCheckpoint = clock.millis() + CHECKPOINT_EVERY.toMillis();
    }
    asked.forEach(each -> each.complete(checkpointed));
  }

  private void checkpoint() {
    checkpointed = checkpoint(parts.series(), parts.detection());
  }

  /**
   * Writes down that all points kept so far are judged, and what is remembered of them.
   *
   * @return the batch that the checkpoint was taken at
   */
  public static long checkpoint(SeriesStore series, Detection detection) {
    long serial = series.serial();
    series.checkpoint(CHECKPOINT, Checkpoint.of(serial, detection.state()));
    return serial;
  }

  private void fail(List<Submission> some, RuntimeException e) {
    some.addAll(mailbox);
    mailbox.clear();
    some.forEach(each -> each.kept().completeExceptionally(e));
  }

  /** Takes nothing more, keeps and judges what waits, writes a checkpoint, and ends. */
  @Override
  public void close() {
    stopping = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
