package dimout.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.SignalPoint;
import dimout.source.Intake;
import dimout.source.Source;
import dimout.source.SourceDesk;
import dimout.source.SourceFailure;
import dimout.source.SourceHealth;
import dimout.source.SourceState;
import dimout.source.SourceTrial;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SourcesTest {
  private static final Sources.Pauses SHORT =
      new Sources.Pauses(Duration.ofMillis(2), Duration.ofMillis(10));

  private final SourceBook book = new SourceBook(Clock.systemUTC());
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private final Intake intake =
      (source, points, offset) -> {
        if (refusals.getAndDecrement() > 0) {
          throw new Intake.Busy(0);
        }
        taken.add(source + " " + points.size() + " " + offset);
      };

  /** What a source does, run by run. */
  private interface Work {
    void run(SourceDesk desk, int time) throws InterruptedException;
  }

  private static Source source(String name, Work work) {
    AtomicInteger times = new AtomicInteger();
    return new Source() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void run(SourceDesk desk) throws InterruptedException {
        work.run(desk, times.incrementAndGet());
      }

      @Override
      public SourceTrial trial(Duration patience) {
        return SourceTrial.success();
      }
    };
  }

  private static void forever() throws InterruptedException {
    Thread.sleep(Duration.ofHours(1));
  }

  private SourceHealth health(String source) {
    return book.all().stream()
        .filter(each -> each.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  @Test
  void oneThatDiesIsStartedAgainAndTakesNoOtherDown() throws InterruptedException {
    Source dying =
        source(
            "dying",
            (desk, time) -> {
              switch (time) {
                case 1 -> throw new SourceFailure("the cable is out");
                case 2 -> throw new IllegalStateException();
                case 3 -> throw new StackOverflowError();
                case 4 -> {}
                default -> {
                  desk.ok();
                  forever();
                }
              }
            });
    Source steady =
        source(
            "steady",
            (desk, time) -> {
              assertThat(time).isOne();
              desk.ok();
              forever();
            });
    try (Sources sources = new Sources(intake, book, Map.of(), SHORT)) {
      sources.start(List.of(dying, steady));
      await(() -> health("dying").state() == SourceState.OK);
      assertThat(health("dying").since()).isNotNull();
      assertThat(health("dying").note()).isNull();
      assertThat(health("steady").state()).isEqualTo(SourceState.OK);
    }
    assertThat(health("steady").state()).isEqualTo(SourceState.DOWN);
  }

  @Test
  void oneThatFailsForEverWithWhateverErrorTakesNoOtherDown() throws InterruptedException {
    List<Error> errors =
        List.of(
            new OutOfMemoryError("Java heap space"),
            new StackOverflowError(),
            new AssertionError("a native call threw"),
            new ExceptionInInitializerError("no library"),
            new InternalError("a fault in an unsafe memory access"));
    AtomicInteger runs = new AtomicInteger();
    Source hopeless =
        source(
            "hopeless",
            (desk, time) -> {
              runs.set(time);
              throw errors.get(time % errors.size());
            });
    SignalPoint point = new SignalPoint("country/KZ", "bgp-visible-slash24", 0, 60, 5.0, 1);
    Source steady =
        source(
            "steady",
            (desk, time) -> {
              desk.ok();
              for (int i = 0; i < 10; i++) {
                int before = runs.get();
                await(() -> runs.get() > before + errors.size());
                desk.take(List.of(point), "" + i);
              }
              forever();
            });
    try (Sources sources = new Sources(intake, book, Map.of(), SHORT)) {
      sources.start(List.of(hopeless, steady));
      await(() -> taken.size() == 10);
      assertThat(health("steady").state()).isEqualTo(SourceState.OK);
      assertThat(health("hopeless").state()).isEqualTo(SourceState.DOWN);
    }
    assertThat(taken).allMatch(batch -> batch.startsWith("steady 1 "));
  }

  @Test
  void thePauseDoublesUpToItsLongest() {
    Sources.Pauses pauses = Sources.Pauses.usual();
    List<Long> seconds =
        Stream.iterate(pauses.first(), pauses::after).limit(11).map(Duration::toSeconds).toList();
    assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
  }

  @Test
  void whyItIsDownIsTold() throws InterruptedException {
    Source dying =
        source(
            "dying",
            (desk, time) -> {
              throw new SourceFailure("the cable is out");
            });
    Sources.Pauses once = new Sources.Pauses(Duration.ofHours(1), Duration.ofHours(1));
    try (Sources sources = new Sources(intake, book, Map.of(), once)) {
      sources.start(List.of(dying));
      await(() -> health("dying").state() == SourceState.DOWN);
      assertThat(health("dying").note()).isEqualTo("the cable is out");
    }
  }

  @Test
  void whereTooMuchWaitsASourceWaitsToo() throws InterruptedException {
    refusals.set(3);
    SignalPoint point = new SignalPoint("country/KZ", "bgp-visible-slash24", 0, 60, 5.0, 1);
    Source source =
        source(
            "probe",
            (desk, time) -> {
              assertThat(desk.offset()).isEqualTo("before");
              desk.take(List.of(point), "after");
              assertThat(desk.offset()).isEqualTo("after");
              forever();
            });
    try (Sources sources = new Sources(intake, book, Map.of("probe", "before"), SHORT)) {
      sources.start(List.of(source));
      await(() -> !taken.isEmpty());
    }
    assertThat(taken).containsExactly("probe 1 after");
  }

  @Test
  void whatIsPushedIsASourceToo() {
    book.refused("push:isp", 2, "row 3: no number");
    assertThat(health("push:isp").state()).isEqualTo(SourceState.DEGRADED);
    book.came("push:isp", List.of());
    assertThat(health("push:isp").state()).isEqualTo(SourceState.OK);
    assertThat(health("push:isp").rejected()).isEqualTo(2);
    assertThat(health("push:isp").note()).isNull();
  }
}
