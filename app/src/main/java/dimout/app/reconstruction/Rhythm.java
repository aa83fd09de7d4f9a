package dimout.app.reconstruction;

import dimout.app.reconstruction.Fact.What;
import dimout.app.reconstruction.Network.Kind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How busy people are at a local time of the week, 1 being the mean of a working day. A public
 * holiday has the hours of a Sunday.
 */
final class Rhythm {
  private static final double HOURS = 24;

  private final ZoneId zone;
  private final Map<LocalDate, Double> holidays = new HashMap<>();

  Rhythm(List<Fact> facts, ZoneId zone) {
    this.zone = zone;
    for (Fact fact : facts) {
      if (fact.what() == What.HOLIDAY) {
        holidays.put(fact.time().atZone(zone).toLocalDate(), fact.level() / 100);
      }
    }
  }

  /** One moment as the people see it. */
  record Moment(double hour, DayOfWeek day, double factor) {}

  /** The local moment of an epoch second. */
  Moment at(long time) {
    ZonedDateTime local = Instant.ofEpochSecond(time).atZone(zone);
    Double holiday = holidays.get(local.toLocalDate());
    return new Moment(
        local.toLocalTime().toSecondOfDay() / 3600.0,
        holiday == null ? local.getDayOfWeek() : DayOfWeek.SUNDAY,
        holiday == null ? 1 : holiday);
  }

  /** Traffic beside its mean: highest in the evening at home, by day where servers stand. */
  static double traffic(Moment moment, Kind kind) {
    double shape =
        switch (kind) {
          case FIXED -> shape(moment.hour(), 20.0, .62, .12);
          case MOBILE -> shape(moment.hour(), 18.5, .52, .08);
          case HOSTING -> shape(moment.hour(), 15.0, .40, .04);
        };
    return shape * weekend(moment, kind) * moment.factor();
  }

  /** Address blocks that answer, beside their mean: a little fewer in the small hours. */
  static double probing(Moment moment, Kind kind) {
    double depth = kind == Kind.HOSTING ? .002 : .015;
    return 1 + depth * StrictMath.cos(2 * Math.PI * (moment.hour() - 18) / HOURS);
  }

  private static double shape(double hour, double peak, double daily, double halfDaily) {
    double first = StrictMath.cos(2 * Math.PI * (hour - peak) / HOURS);
    double second = StrictMath.cos(4 * Math.PI * (hour - peak) / HOURS);
    return StrictMath.exp(daily * first + halfDaily * second);
  }

  private static double weekend(Moment moment, Kind kind) {
    if (moment.day() != DayOfWeek.SATURDAY && moment.day() != DayOfWeek.SUNDAY) {
      return 1;
    }
    boolean sunday = moment.day() == DayOfWeek.SUNDAY;
    return switch (kind) {
      case FIXED -> sunday ? 1.06 : 1.04;
      case MOBILE -> sunday ? .93 : .95;
      case HOSTING -> sunday ? .92 : .94;
    };
  }
}
