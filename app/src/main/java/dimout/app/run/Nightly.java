package dimout.app.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Consumer;

/** Does something once a day, at a full hour in UTC. */
public final class Nightly implements AutoCloseable {
  private final Thread thread;

  /**
   * @param hour of the day, UTC
   * @param work hears what time it is
   * @param failed hears of what ends it
   */
  public Nightly(int hour, Clock clock, Consumer<Instant> work, Consumer<RuntimeException> failed) {
    this.thread =
        Thread.ofVirtual()
            .name("nightly")
            .start(() -> {
              try {
                while (true) {
                  Thread.sleep(untilNext(hour, clock.instant()));
                  work.accept(clock.instant());
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (RuntimeException e) {
                failed.accept(e);
              }
            });
  }

  /** How long from now until that hour comes next. */
  static Duration untilNext(int hour, Instant now) {
    ZonedDateTime utc = now.atZone(ZoneOffset.UTC);
    ZonedDateTime today = utc.with(LocalTime.of(hour, 0));
    ZonedDateTime next = today.isAfter(utc) ? today : today.plusDays(1);
    return Duration.between(now, next.toInstant());
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
