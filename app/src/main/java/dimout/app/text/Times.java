package dimout.app.text;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Times as a language writes them: UTC first, the place's own clock beside it. */
public final class Times {
  private static final Map<Pattern, SimpleDateFormat> FORMATS = new ConcurrentHashMap<>();
  private static final Map<Clock, String> CITIES = new ConcurrentHashMap<>();

  private record Pattern(Locale language, String key, ZoneId zone) {}

  private record Clock(Locale language, ZoneId zone) {}

  private final Phrases phrases;
  private final ZoneId zone;

  /**
   * Times for readers of one language in one zone.
   *
   * @param zone the place's; where it keeps UTC, no local time is said
   */
  public Times(Phrases phrases, ZoneId zone) {
    this.phrases = phrases;
    this.zone = zone;
  }

  /** As in {@code 5 January 10:45 UTC (16:45 in Almaty)}; with the year if it is not that one. */
  public String instant(Instant time, @Nullable Integer year) {
    LocalDate utc = time.atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate local = time.atZone(zone).toLocalDate();
    boolean withYear = year == null || utc.getYear() != year;
    Map<String, String> arguments =
        Map.of(
            "date", format(withYear ? "pattern.day.year" : "pattern.day", time, ZoneOffset.UTC),
            "time", format("pattern.time", time, ZoneOffset.UTC),
            "local_date", format("pattern.day", time, zone),
            "local_time", format("pattern.time", time, zone),
            "city", city());
    if (zone.getRules().getOffset(time).equals(ZoneOffset.UTC)) {
      return phrases.say("instant", arguments);
    }
    return phrases.say(utc.equals(local) ? "instant.local" : "instant.local.date", arguments);
  }

  /** The same without local time. */
  public String utc(Instant time, @Nullable Integer year) {
    return new Times(phrases, ZoneOffset.UTC).instant(time, year);
  }

  /** Time of day on the place's clock. */
  public String localTime(Instant time) {
    return format("pattern.time", time, zone);
  }

  /** Day on the place's clock. */
  public String localDay(Instant time) {
    return format("pattern.day", time, zone);
  }

  /** The city whose clock it is. */
  public String city() {
    return CITIES.computeIfAbsent(new Clock(phrases.locale(), zone), any -> exemplarCity());
  }

  private String exemplarCity() {
    ULocale language = ULocale.forLocale(phrases.locale());
    String city =
        TimeZoneNames.getInstance(language)
            .getExemplarLocationName(TimeZone.getCanonicalID(icu(zone).getID()));
    return city == null ? zone.getId() : city;
  }

  private String format(String pattern, Instant time, ZoneId where) {
    SimpleDateFormat format =
        FORMATS.computeIfAbsent(new Pattern(phrases.locale(), pattern, where), this::parse);
    synchronized (format) { // it works on fields of its own
      return format.format(Date.from(time));
    }
  }

  private SimpleDateFormat parse(Pattern pattern) {
    SimpleDateFormat format =
        new SimpleDateFormat(phrases.say(pattern.key()), ULocale.forLocale(pattern.language()));
    format.setTimeZone(icu(pattern.zone()));
    return format;
  }

  /** A fixed offset is spelt differently there. */
  private static TimeZone icu(ZoneId zone) {
    if (zone instanceof ZoneOffset offset) {
      return offset.getTotalSeconds() == 0
          ? TimeZone.getTimeZone("Etc/UTC")
          : TimeZone.getTimeZone("GMT" + offset.getId());
    }
    return TimeZone.getTimeZone(zone.getId());
  }
}
