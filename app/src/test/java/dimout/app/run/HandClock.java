package dimout.app.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. */
public final class HandClock extends Clock {
  private volatile Instant now;

  public HandClock(long seconds) {
    now = Instant.ofEpochSecond(seconds);
  }

  public void set(long seconds) {
    now = Instant.ofEpochSecond(seconds);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
