package dimout.app.reconstruction;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dimout.app.error.UserError;
import dimout.app.reconstruction.Fact.What;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts, in the order of time, and the stretch of time that they ask for.
 *
 * @param facts at least one of them about connectivity or traffic
 * @param from eight weeks before the local day of the first level
 * @param to the midnight in UTC that follows the last level by at least a day
 */
public record FactTable(List<Fact> facts, Instant from, Instant to) {
  /** Days of ordinary life before the first level. */
  static final int QUIET_DAYS = 56;

  private static final List<String> COLUMNS =
      List.of("time", "networks", "what", "level", "source", "note");
  private static final Duration LONGEST = Duration.ofDays(60);
  private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
  private static final double AS_A_SUNDAY = 100;

  public FactTable {
    facts = List.copyOf(facts);
  }

  /**
   * Reads the table.
   *
   * @param name as the user knows it, for errors
   * @param networks those that a fact may name
   * @throws UserError naming table and line
   */
  static FactTable read(String name, String text, List<Network> networks, ZoneId zone) {
    Set<String> scopes = new TreeSet<>(List.of("all", "fixed", "hosting", "mobile"));
    networks.forEach(network -> scopes.add(network.entity()));
    List<Fact> facts = new ArrayList<>();
    Table.read(name, text, COLUMNS, row -> facts.add(fact(row, scopes, zone)));
    facts.sort(Comparator.comparing(Fact::time));
    List<Instant> levels =
        facts.stream().filter(fact -> fact.what().isLevel()).map(Fact::time).toList();
    if (facts.stream().noneMatch(FactTable::isDrop)) {
      throw UserError.input(name, "", "no fact lowers connectivity or traffic: nothing happens");
    }
    Duration span = Duration.between(levels.getFirst(), levels.getLast());
    if (span.compareTo(LONGEST) > 0) {
      throw UserError.input(
          name, "", "its levels span " + span.toDays() + " days, and 60 is the most");
    }
    Instant from =
        levels
            .getFirst()
            .atZone(zone)
            .truncatedTo(ChronoUnit.DAYS)
            .minusDays(QUIET_DAYS)
            .toInstant();
    Instant to =
        levels.getLast().plus(1, ChronoUnit.DAYS).plusNanos(-1).truncatedTo(ChronoUnit.DAYS);
    return new FactTable(facts, from, to.plus(1, ChronoUnit.DAYS));
  }

  private static boolean isDrop(Fact fact) {
    return (fact.what() == What.CONNECTIVITY || fact.what() == What.TRAFFIC) && fact.level() < 100;
  }

  private static Fact fact(NamedCsvRecord row, Set<String> scopes, ZoneId zone) {
    What what = what(Table.filled(row, "what"));
    String networks = Table.filled(row, "networks").toLowerCase(Locale.ROOT);
    if (!scopes.contains(networks)) {
      throw new Table.BadCell(
          "column 'networks': '" + networks + "' is none of " + String.join(", ", scopes));
    }
    double level =
        what == What.HOLIDAY && Table.cell(row, "level").isEmpty()
            ? AS_A_SUNDAY
            : Table.number(row, "level", 0, what.highest());
    return new Fact(
        time(Table.filled(row, "time"), what, zone),
        networks,
        what,
        level,
        Table.filled(row, "source"),
        Table.cell(row, "note"));
  }

  private static What what(String word) {
    for (What what : What.values()) {
      if (word(what).equals(word.toLowerCase(Locale.ROOT))) {
        return what;
      }
    }
    throw new Table.BadCell(
        "column 'what': '"
            + word
            + "' is none of "
            + String.join(", ", List.of(What.values()).stream().map(FactTable::word).toList()));
  }

  private static String word(What what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Instant time(String text, What what, ZoneId zone) {
    Instant time;
    try {
      time =
          what.isOfDay() && text.indexOf('T') < 0
              ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
              : Instant.parse(text);
    } catch (DateTimeException e) {
      throw new Table.BadCell(
          "column 'time': '"
              + text
              + "' is no time in UTC such as 2022-01-05T10:45:00Z"
              + (what.isOfDay() ? ", and no date" : ""));
    }
    if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
      throw new Table.BadCell("column 'time': '" + text + "' is not between 1995 and 2100");
    }
    return time;
  }
}
