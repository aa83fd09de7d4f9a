package dimout.app.chart;

import dimout.model.Spell;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What a chart shows: percent of usual over time, a line per signal.
 *
 * @param title the claim, in words
 * @param subtitle what else must be said beside it
 * @param zone the place's, for the second row of times
 * @param city whose clock that is
 * @param locale of the dates
 * @param from left edge
 * @param until right edge, after {@code from}
 * @param spells when it was dark: shaded
 * @param beneath what the place consists of: thin lines behind the others
 * @param notes marked at their times
 */
public record Chart(
    String title,
    String subtitle,
    ZoneId zone,
    String city,
    Locale locale,
    Instant from,
    Instant until,
    List<Spell> spells,
    List<ChartLine> lines,
    List<ChartLine> beneath,
    List<ChartNote> notes) {
  public Chart {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("a chart of no time: " + from + " to " + until);
    }
    spells = List.copyOf(spells);
    lines = List.copyOf(lines);
    beneath = List.copyOf(beneath);
    notes = List.copyOf(notes);
  }

  /** A chart of signals alone. */
  public Chart(
      String title,
      String subtitle,
      ZoneId zone,
      String city,
      Locale locale,
      Instant from,
      Instant until,
      List<Spell> spells,
      List<ChartLine> lines) {
    this(title, subtitle, zone, city, locale, from, until, spells, lines, List.of(), List.of());
  }

  /** The same with what the place consists of, and with notes. */
  public Chart with(List<ChartLine> parts, List<ChartNote> told) {
    return new Chart(title, subtitle, zone, city, locale, from, until, spells, lines, parts, told);
  }

  /** The same without words above it, for a page that says them. */
  public Chart bare() {
    return new Chart("", "", zone, city, locale, from, until, spells, lines, beneath, notes);
  }
}
