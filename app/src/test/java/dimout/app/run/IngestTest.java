package dimout.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dimout.model.SignalPoint;
import dimout.publish.LiveEvents;
import dimout.source.Intake;
import dimout.store.MemoryIncidentStore;
import dimout.store.MemorySeriesStore;
import dimout.store.SeriesKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The way in under pressure. */
@Timeout(60)
class IngestTest {
  private static final int LIMIT = 10;

  private final MemorySeriesStore store = new MemorySeriesStore();
  private final List<RuntimeException> failures = new CopyOnWriteArrayList<>();
  private final CountDownLatch slow = new CountDownLatch(1);

  /** Judging takes its time. */
  private final Detection detection =
      new Detection() {
        @Override
        public Outcome take(List<SignalPoint> points) {
          if (points.getFirst().signal().equals("fatal")) {
            throw new StackOverflowError();
          }
          try {
            slow.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return new Outcome(List.of(), List.of());
        }

        @Override
        public byte[] state() {
          return new byte[0];
        }

        @Override
        public void restore(byte[] state) {
          // There is nothing to remember.
        }
      };

  private Ingest ingest() {
    Ingest.Parts parts =
        new Ingest.Parts(
            store,
            new MemoryIncidentStore(),
            detection,
            new LiveEvents(LIMIT),
            new SourceBook(Clock.systemUTC()));
    return new Ingest(parts, LIMIT, Clock.systemUTC(), failures::add);
  }

  private static List<SignalPoint> points(int first, int count) {
    List<SignalPoint> points = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      points.add(new SignalPoint("country/KZ", "ping", i * 300L, 300, 1.0, 1));
    }
    return points;
  }

  @Test
  void whatIsTooMuchIsRefusedWholeAndSaysWhenToTryAgain() throws InterruptedException {
    try (Ingest ingest = ingest()) {
      ingest.start();
      ingest.take("a", points(0, 1), null);
      Thread waiting =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  ingest.take("b", points(1, 2), null);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      while (ingest.waiting() < 2) {
        Thread.sleep(5);
      }
      assertThatThrownBy(() -> ingest.take("c", points(3, LIMIT), null))
          .isInstanceOfSatisfying(
              Intake.Busy.class, busy -> assertThat(busy.retryAfterSeconds()).isPositive());
      slow.countDown();
      waiting.join();
      ingest.take("c", points(3, LIMIT), null);
      long before = store.serial();
      assertThat(ingest.checkpointNow()).isEqualTo(before);
    } finally {
      slow.countDown();
    }
    assertThat(store.points(new SeriesKey("country/KZ", "ping"), 0, Long.MAX_VALUE))
        .hasSize(LIMIT + 3);
  }

  @Test
  void anErrorEndsItAndIsTold() throws InterruptedException {
    try (Ingest ingest = ingest()) {
      ingest.start();
      ingest.take("a", List.of(new SignalPoint("country/KZ", "fatal", 0, 300, 1.0, 1)), null);
    }
    assertThat(failures)
        .singleElement()
        .extracting(Throwable::getCause)
        .isInstanceOf(StackOverflowError.class);
  }
}
