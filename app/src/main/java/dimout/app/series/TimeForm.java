package dimout.app.series;

import dimout.app.error.UserError;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How times are written in a file. */
@FunctionalInterface
public interface TimeForm {
  /** The time that a text says; null when it says none. */
  @Nullable Moment read(String written);

  /** A time as of the contract, local ones read in a zone; null when the text says none. */
  static @Nullable Instant instant(String written, ZoneId zone) {
    Moment moment = new TimeReader().read(written);
    if (moment == null) {
      return null;
    }
    long seconds = moment.seconds();
    return Instant.ofEpochSecond(
        moment.local() ? new LocalClock(zone).resolve(seconds, Long.MIN_VALUE) : seconds);
  }

  /**
   * The form of the contract, or that of {@code --time-format}.
   *
   * @param pattern as of {@link java.time.format.DateTimeFormatter}, or with strftime's percent
   *     signs; null for the forms that are told by themselves
   * @throws UserError (exit 2) when the pattern is none
   */
  static TimeForm of(@Nullable String pattern) {
    return pattern == null ? new TimeReader() : PatternTimeReader.of(pattern);
  }
}
