package dimout.app.run;

import dimout.model.SignalPoint;
import dimout.source.Intake;
import dimout.source.Source;
import dimout.source.SourceDesk;
import dimout.source.SourceState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Runs the sources, each on a thread of its own. One that ends is started again after a pause,
 * which doubles while it does not get well; none takes another down.
 */
public final class Sources implements AutoCloseable {
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  /**
   * How long a source that ended rests.
   *
   * @param first its first pause, and the one after it was well again
   */
  public record Pauses(Duration first, Duration longest) {
    /** From a second to five minutes. */
    public static Pauses usual() {
      return new Pauses(Duration.ofSeconds(1), Duration.ofMinutes(5));
    }

    /** The pause after one of this length, when the source did not get well in between. */
    Duration after(Duration pause) {
      Duration twice = pause.multipliedBy(2);
      return twice.compareTo(longest) < 0 ? twice : longest;
    }
  }

  private final Intake intake;
  private final SourceBook book;
  private final Pauses pauses;
  private final Map<String, String> offsets = new ConcurrentHashMap<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean closing;

  /**
   * @param offsets of the last points that were kept, by source
   */
  public Sources(Intake intake, SourceBook book, Map<String, String> offsets, Pauses pauses) {
    this.intake = intake;
    this.book = book;
    this.pauses = pauses;
    this.offsets.putAll(offsets);
  }

  /** Starts sources; they run until this is closed. */
  public void start(List<Source> sources) {
    for (Source source : sources) {
      book.know(source.name());
      threads.add(
          Thread.ofPlatform().name("source-" + source.name()).start(() -> supervise(source)));
    }
  }

  private void supervise(Source source) {
    Duration pause = pauses.first();
    try {
      while (true) {
        Desk desk = new Desk(source.name());
        String why = ended(source, desk);
        pause = desk.wasWell ? pauses.first() : pause;
        // Sources that lost the same thing must not come back in the same moment.
        long half = pause.toMillis() / 2;
        long rest = half + RandomGenerator.getDefault().nextLong(half + 1);
        book.state(source.name(), SourceState.DOWN, why);
        if (!closing) {
          System.err.println("dimout: source " + source.name() + ": " + oneLine(why));
        }
        Thread.sleep(rest);
        pause = pauses.after(pause);
      }
    } catch (InterruptedException e) {
      book.state(source.name(), SourceState.DOWN, "stopped");
    }
  }

  /** Runs a source once; why it ended. Whatever it may die of, the others go on. */
  private static String ended(Source source, Desk desk) throws InterruptedException {
    try {
      source.run(desk);
      return "it ended by itself; it is started again";
    } catch (RuntimeException | Error e) {
      String message = e.getMessage();
      return message == null || e instanceof Error ? e.toString() : message;
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** Stops them in the order in which they were started: who takes in what others bring first. */
  @Override
  public void close() {
    closing = true;
    try {
      for (Thread thread : threads) {
        thread.interrupt();
        thread.join(LONGEST_STOP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Desk implements SourceDesk {
    private final String source;
    private volatile boolean wasWell;

    Desk(String source) {
      this.source = source;
    }

    @Override
    public void take(List<SignalPoint> points, @Nullable String offset)
        throws InterruptedException {
      while (true) {
        try {
          intake.take(source, points, offset);
          break;
        } catch (Intake.Busy e) {
          Thread.sleep(Duration.ofSeconds(e.retryAfterSeconds()));
        }
      }
      if (offset != null) {
        offsets.put(source, offset);
      }
    }

    @Override
    public @Nullable String offset() {
      String offset = offsets.get(source);
      return offset == null || offset.isEmpty() ? null : offset;
    }

    @Override
    public void heard() {
      book.heard(source);
    }

    @Override
    public void rejected(int count) {
      book.rejected(source, count);
    }

    @Override
    public void state(SourceState state, @Nullable String why) {
      wasWell |= state == SourceState.OK;
      book.state(source, state, why);
    }
  }
}
