package dimout.app.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does something again and again, on a thread of its own: as a rule once a day. */
public final class Nightly implements AutoCloseable {
  private final Thread thread;

  /** The work; hears what time it is. */
  @FunctionalInterface
  public interface Work {
    void at(Instant now) throws InterruptedException;
  }

  /**
   * @param wait how long from a time until the work is to be done
   * @param failed hears of what ends it
   */
  public Nightly(
      Function<Instant, Duration> wait, Clock clock, Work work, Consumer<RuntimeException> failed) {
    this.thread =
        Thread.ofPlatform()
            .daemon()
            .name("nightly")
            .start(() -> {
              try {
                while (true) {
                  Thread.sleep(wait.apply(clock.instant()));
                  work.at(clock.instant());
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (RuntimeException e) {
                failed.accept(e);
              }
            });
  }

  /** How long from now until that hour (UTC) comes next. */
  public static Duration untilNext(int hour, Instant now) {
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
