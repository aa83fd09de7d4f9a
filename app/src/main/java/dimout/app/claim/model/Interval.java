package dimout.app.claim.model;

import java.time.Instant;

/** A stretch of time, its end not included unless both are equal. */
public record Interval(Instant from, Instant until) {
  public Interval {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("an interval ends before it begins");
    }
  }

  @Override
  public String toString() {
    return from + "/" + until;
  }
}
