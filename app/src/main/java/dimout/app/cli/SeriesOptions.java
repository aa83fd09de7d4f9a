package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.series.SeriesSettings;
import dimout.app.series.TimeForm;
import dimout.app.text.CapitalZone;
import dimout.model.Entity;
import dimout.model.SignalKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user says of series, as options. */
final class SeriesOptions {
  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description =
          "Zone of times without one (default: UTC) and of the weekly rhythm (default: the"
              + " place's capital), as in Asia/Tehran.")
  private @Nullable String zone;

  @Option(
      names = "--place",
      paramLabel = "country/IR",
      description = "Whose the values are where the file names no entity.")
  private @Nullable String place;

  @Option(
      names = "--kind",
      paramLabel = "NAME=KIND",
      description =
          "Kind of a signal whose name does not begin with bgp, ping, prob, telescope, merit,"
              + " traffic or gtr: traffic, probing, bgp or telescope.")
  private List<String> kinds = List.of();

  @Option(
      names = "--usual",
      paramLabel = "NAME=VALUE",
      description =
          "The signal is relative to a constant usual, such as 100; no history is needed.")
  private List<String> usuals = List.of();

  @Option(
      names = "--absent-is-zero",
      paramLabel = "NAME",
      description =
          "The signal's source writes nothing where it counted nothing: a missing value is 0 while"
              + " another series of the file has data.")
  private List<String> absentIsZero = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "Look at nothing later (default: the end of the data).")
  private @Nullable String asOf;

  @Option(names = "--time-column", paramLabel = "C", description = "Column of the times.")
  private @Nullable String timeColumn;

  @Option(
      names = "--entity-column",
      paramLabel = "C",
      description = "Column of the entities; a name alone, as Tehran, is read as group/Tehran.")
  private @Nullable String entityColumn;

  @Option(
      names = "--value-column",
      paramLabel = "C",
      description = "Column of the values; of a wide file the only one to read.")
  private @Nullable String valueColumn;

  @Option(
      names = "--time-format",
      paramLabel = "F",
      description = "How times are written, as dd-MMM-yyyy HH:mm:ss or %%d-%%b-%%Y %%H:%%M:%%S.")
  private @Nullable String timeFormat;

  /**
   * The settings.
   *
   * @throws UserError (exit 2) when one of them is wrong
   */
  SeriesSettings settings() {
    ZoneId clock = zone == null ? ZoneOffset.UTC : zone(zone);
    return new SeriesSettings(
        new SeriesSettings.Columns(timeColumn, entityColumn, valueColumn),
        TimeForm.of(timeFormat),
        clock,
        zones(),
        place(),
        kinds(),
        usuals(),
        Set.copyOf(absentIsZero),
        asOf(clock));
  }

  /** The zone of an entity: of its weekly rhythm, and of the local times said of it. */
  Function<String, ZoneId> zones() {
    if (zone != null) {
      ZoneId all = zone(zone);
      return any -> all;
    }
    Entity named = place();
    ZoneId ofPlace = named == null ? null : CapitalZone.ofEntity(named.toString());
    ZoneId fallback = ofPlace == null ? ZoneOffset.UTC : ofPlace;
    return entity -> {
      ZoneId own = CapitalZone.ofEntity(entity);
      return own == null ? fallback : own;
    };
  }

  /** The entity named by {@code --place}; null without it. */
  @Nullable Entity place() {
    try {
      return place == null ? null : Entity.parse(place);
    } catch (IllegalArgumentException e) {
      throw UserError.usage("--place: " + e.getMessage(), e);
    }
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name.strip());
    } catch (DateTimeException e) {
      throw UserError.usage("--zone " + name + " is no time zone; write it as Asia/Almaty", e);
    }
  }

  private @Nullable Instant asOf(ZoneId clock) {
    if (asOf == null) {
      return null;
    }
    Instant time = TimeForm.instant(asOf, clock);
    if (time == null) {
      throw UserError.usage("--as-of " + asOf + " is no time; write it as 2022-01-07T22:45:00Z");
    }
    return time;
  }

  private Map<String, SignalKind> kinds() {
    Map<String, SignalKind> parsed = new TreeMap<>();
    for (String pair : kinds) {
      String word = value("--kind", pair).toLowerCase(Locale.ROOT);
      SignalKind found = null;
      for (SignalKind kind : SignalKind.values()) {
        found = kind.word().equals(word) ? kind : found;
      }
      if (found == null) {
        throw UserError.usage(
            "--kind " + pair + ": the kind is one of traffic, probing, bgp, telescope");
      }
      parsed.put(name(pair), found);
    }
    return parsed;
  }

  private Map<String, Double> usuals() {
    Map<String, Double> parsed = new TreeMap<>();
    for (String pair : usuals) {
      parsed.put(name(pair), positive(pair));
    }
    return parsed;
  }

  private static double positive(String pair) {
    try {
      double value = Double.parseDouble(value("--usual", pair));
      if (value > 0 && Double.isFinite(value)) {
        return value;
      }
      throw new NumberFormatException("not positive");
    } catch (NumberFormatException e) {
      throw UserError.usage("--usual " + pair + ": the value is a number above 0", e);
    }
  }

  private static String name(String pair) {
    return pair.substring(0, pair.lastIndexOf('=')).strip();
  }

  private static String value(String option, String pair) {
    int equals = pair.lastIndexOf('=');
    if (equals < 1) {
      throw UserError.usage(option + " " + pair + ": write it as NAME=VALUE");
    }
    return pair.substring(equals + 1).strip();
  }
}
