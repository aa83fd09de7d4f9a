package dimout.app.chart;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Round times of UTC along a chart, not too many, and how they are written. */
record TimeTicks(List<Long> times, boolean hours, boolean years) {
  private static final int MOST = 9;
  private static final long DAY = 86_400;
  private static final long YEAR = 366 * DAY;
  private static final long[] STEPS = {
    300,
    900,
    1800,
    3600,
    2 * 3600,
    3 * 3600,
    6 * 3600,
    12 * 3600,
    DAY,
    2 * DAY,
    7 * DAY,
    14 * DAY,
    28 * DAY,
    56 * DAY,
    91 * DAY,
    182 * DAY,
    YEAR,
    5 * YEAR,
    20 * YEAR,
    100 * YEAR,
    1000 * YEAR
  };

  static TimeTicks of(long from, long until) {
    long step = STEPS[0];
    for (int i = 0; (until - from) / step > MOST && i < STEPS.length; i++) {
      step = STEPS[i];
    }
    List<Long> times = new ArrayList<>();
    for (long at = Math.ceilDiv(from, step) * step; at <= until; at += step) {
      times.add(at);
    }
    return new TimeTicks(times, step < DAY, until - from > YEAR);
  }

  /** The label of a tick in UTC. */
  String utc(long time, Locale locale) {
    return label(time, ZoneOffset.UTC, locale, hours);
  }

  /** The label of a tick on a local clock, always with the hour. */
  String local(long time, ZoneId zone, Locale locale) {
    return label(time, zone, locale, !years);
  }

  private String label(long time, ZoneId zone, Locale locale, boolean withHour) {
    String pattern = years ? "d MMM y" : withHour ? "d MMM HH:mm" : "d MMM";
    SimpleDateFormat format = new SimpleDateFormat(pattern, ULocale.forLocale(locale));
    String id = zone.equals(ZoneOffset.UTC) ? "Etc/UTC" : zone.getId();
    format.setTimeZone(TimeZone.getTimeZone(id));
    return format.format(Date.from(Instant.ofEpochSecond(time)));
  }
}
