package dimout.app.series;

import dimout.model.Entity;
import dimout.model.SignalKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of series that their files do not say.
 *
 * @param columns how the columns are found
 * @param times how times are written
 * @param clock the zone of local times
 * @param rhythm the zone of an entity's weekly rhythm
 * @param place the entity of rows that name none
 * @param kinds signal name to kind, where the name does not tell
 * @param usuals signal name to its constant usual
 * @param absentIsZero signals whose source writes nothing where it counted nothing
 * @param asOf no bin that ends later is looked at
 */
public record SeriesSettings(
    Columns columns,
    TimeForm times,
    ZoneId clock,
    Function<String, ZoneId> rhythm,
    @Nullable Entity place,
    Map<String, SignalKind> kinds,
    Map<String, Double> usuals,
    Set<String> absentIsZero,
    @Nullable Instant asOf) {
  public SeriesSettings {
    kinds = Map.copyOf(kinds);
    usuals = Map.copyOf(usuals);
    absentIsZero = Set.copyOf(absentIsZero);
  }

  /** Names of columns that the user gave; null where the usual names stand. */
  public record Columns(@Nullable String time, @Nullable String entity, @Nullable String value) {}
}
