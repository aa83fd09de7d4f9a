package dimout.app.api;

import dimout.app.api.Views.BinView;
import dimout.app.api.Views.HoursView;
import dimout.app.api.Views.IncidentSignalView;
import dimout.app.api.Views.IncidentView;
import dimout.app.api.Views.PointView;
import dimout.app.api.Views.SpellView;
import dimout.app.text.CapitalZone;
import dimout.app.text.Statement;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.JudgedPoint;
import dimout.publish.Addresses;
import dimout.store.IncidentVersion;
import dimout.store.SeriesBin;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The nouns as the API shows them: percentages with one decimal, hours with two. */
final class Shapes {
  /** Snake case, nulls written, times in ISO 8601. */
  static final ObjectMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private static final MathContext SIGNIFICANT = new MathContext(9, RoundingMode.HALF_UP);

  private Shapes() {}

  static PointView point(JudgedPoint point) {
    return new PointView(
        Instant.ofEpochSecond(point.time()),
        number(point.value()),
        number(point.usual()),
        percent(point.percentOfUsual()),
        percent(point.low()),
        percent(point.high()),
        point.state().word());
  }

  static BinView bin(SeriesBin bin) {
    return new BinView(
        Instant.ofEpochSecond(bin.time()),
        number(bin.min()),
        number(bin.mean()),
        number(bin.max()),
        percent(bin.percentMin()),
        percent(bin.percentMean()),
        percent(bin.percentMax()),
        bin.points(),
        bin.dark(),
        bin.missing());
  }

  static IncidentView incident(IncidentVersion version) {
    Incident i = version.incident();
    return new IncidentView(
        i.id(),
        Addresses.slug(i.id()),
        Addresses.version(i, version.version()),
        version.version(),
        version.published(),
        i.entity(),
        i.status().word(),
        i.ongoing(),
        i.onset(),
        i.recovery(),
        i.lastData(),
        i.leadSignal(),
        i.signals().stream().map(Shapes::signal).toList(),
        new HoursView(
            hours(i.hours().gross()),
            hours(i.hours().net()),
            hours(i.hours().longest()),
            hours(i.hours().unknown())),
        i.spells().stream()
            .map(s -> new SpellView(s.from(), s.until(), percent(s.percentOfUsual())))
            .toList(),
        i.routedButDark(),
        i.inUseButUnpingable(),
        i.reasons(),
        Map.of("en", statement(i)));
  }

  static String statement(Incident incident) {
    return Statement.of(incident, CapitalZone.orUtc(incident.entity()), Locale.ENGLISH).text();
  }

  private static IncidentSignalView signal(IncidentSignal s) {
    return new IncidentSignalView(
        s.signal(),
        s.kind().word(),
        s.state().word(),
        s.onset(),
        s.recovery(),
        percent(s.percentOfUsual()),
        percent(s.low()),
        percent(s.high()));
  }

  static @Nullable BigDecimal percent(@Nullable Double percent) {
    return rounded(percent, 1);
  }

  private static BigDecimal hours(double hours) {
    return BigDecimal.valueOf(hours).setScale(2, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal rounded(@Nullable Double number, int decimals) {
    return number == null || !Double.isFinite(number)
        ? null
        : BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** A value to nine significant digits, written plainly. */
  static @Nullable BigDecimal number(@Nullable Double value) {
    if (value == null || !Double.isFinite(value)) {
      return null;
    }
    BigDecimal plain = BigDecimal.valueOf(value).round(SIGNIFICANT).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
