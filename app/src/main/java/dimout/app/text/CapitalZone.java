package dimout.app.text;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The time zone of a country's capital, of the tz database: with its history. */
public final class CapitalZone {
  /** Countries with several zones; which of them the capital keeps. */
  private static final Map<String, String> SEVERAL =
      Map.ofEntries(
          Map.entry("AQ", "Antarctica/McMurdo"),
          Map.entry("AR", "America/Argentina/Buenos_Aires"),
          Map.entry("AU", "Australia/Sydney"),
          Map.entry("BR", "America/Sao_Paulo"),
          Map.entry("CA", "America/Toronto"),
          Map.entry("CD", "Africa/Kinshasa"),
          Map.entry("CL", "America/Santiago"),
          Map.entry("CN", "Asia/Shanghai"),
          Map.entry("CY", "Asia/Nicosia"),
          Map.entry("DE", "Europe/Berlin"),
          Map.entry("EC", "America/Guayaquil"),
          Map.entry("ES", "Europe/Madrid"),
          Map.entry("FM", "Pacific/Pohnpei"),
          Map.entry("GL", "America/Nuuk"),
          Map.entry("ID", "Asia/Jakarta"),
          Map.entry("KI", "Pacific/Tarawa"),
          Map.entry("KZ", "Asia/Almaty"),
          Map.entry("MH", "Pacific/Majuro"),
          Map.entry("MN", "Asia/Ulaanbaatar"),
          Map.entry("MX", "America/Mexico_City"),
          Map.entry("MY", "Asia/Kuala_Lumpur"),
          Map.entry("NZ", "Pacific/Auckland"),
          Map.entry("PF", "Pacific/Tahiti"),
          Map.entry("PG", "Pacific/Port_Moresby"),
          Map.entry("PS", "Asia/Hebron"),
          Map.entry("PT", "Europe/Lisbon"),
          Map.entry("RU", "Europe/Moscow"),
          Map.entry("UA", "Europe/Kyiv"),
          Map.entry("UM", "Pacific/Wake"),
          Map.entry("US", "America/New_York"),
          Map.entry("UZ", "Asia/Tashkent"),
          Map.entry("VN", "Asia/Ho_Chi_Minh"));

  private CapitalZone() {}

  /** The zone of an entity's country; null where it has none that is known. */
  public static @Nullable ZoneId ofEntity(String entity) {
    String country = Names.country(entity);
    return country == null ? null : ofCountry(country);
  }

  /** The zone of a country, ISO 3166-1 alpha-2; null where it is not known. */
  public static @Nullable ZoneId ofCountry(String country) {
    String capital = SEVERAL.get(country);
    if (capital != null) {
      return ZoneId.of(capital);
    }
    Set<String> zones = zones(country);
    return zones.size() == 1 ? known(zones.iterator().next()) : null;
  }

  /** The zones of a country by their canonical names. */
  static Set<String> zones(String country) {
    return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
  }

  private static @Nullable ZoneId known(String id) {
    return ZoneId.getAvailableZoneIds().contains(id) ? ZoneId.of(id) : null;
  }

  /** As {@link #ofEntity}, and UTC where nothing is known. */
  public static ZoneId orUtc(String entity) {
    ZoneId zone = ofEntity(entity);
    return zone == null ? ZoneOffset.UTC : zone;
  }
}
