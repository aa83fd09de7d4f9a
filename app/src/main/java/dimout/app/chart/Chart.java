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
    List<ChartLine> lines) {
  public Chart {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("a chart of no time: " + from + " to " + until);
    }
    spells = List.copyOf(spells);
    lines = List.copyOf(lines);
  }
}
