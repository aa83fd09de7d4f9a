package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Clocks.Clock;
import java.time.LocalDate;

/**
 * The day that a paragraph last spoke of.
 *
 * @param night whether it was the night that began on it
 */
record ToldDay(LocalDate day, boolean night) {
  private static final int DAWN = 6 * 60;

  /** "On the night to Sunday it came back. At about four …": the hour is of that Sunday. */
  LocalDate of(Clock clock) {
    return night && clock.minutes() < DAWN ? day.plusDays(1) : day;
  }
}
