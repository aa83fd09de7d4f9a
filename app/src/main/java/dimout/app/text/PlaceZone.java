package dimout.app.text;

import java.time.ZoneId;
import java.util.Map;

/** The time zone of a place: a region's own where it differs from its capital's. */
public final class PlaceZone {
  /** ISO 3166-2 regions that news of shutdowns name. */
  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("region/RU-ULY", "Europe/Ulyanovsk"),
          Map.entry("region/RU-SAR", "Europe/Saratov"),
          Map.entry("region/RU-SAM", "Europe/Samara"),
          Map.entry("region/RU-UD", "Europe/Samara"),
          Map.entry("region/RU-BA", "Asia/Yekaterinburg"),
          Map.entry("region/RU-CHE", "Asia/Yekaterinburg"),
          Map.entry("region/RU-SVE", "Asia/Yekaterinburg"),
          Map.entry("region/RU-PER", "Asia/Yekaterinburg"),
          Map.entry("region/RU-OMS", "Asia/Omsk"),
          Map.entry("region/RU-TOM", "Asia/Tomsk"),
          Map.entry("region/RU-NVS", "Asia/Novosibirsk"),
          Map.entry("region/RU-KYA", "Asia/Krasnoyarsk"),
          Map.entry("region/RU-IRK", "Asia/Irkutsk"),
          Map.entry("region/RU-SA", "Asia/Yakutsk"),
          Map.entry("region/RU-PRI", "Asia/Vladivostok"),
          Map.entry("region/RU-KHA", "Asia/Vladivostok"),
          Map.entry("region/RU-ORE", "Asia/Yekaterinburg"),
          Map.entry("region/RU-KGN", "Asia/Yekaterinburg"),
          Map.entry("region/RU-TYU", "Asia/Yekaterinburg"),
          Map.entry("region/RU-KHM", "Asia/Yekaterinburg"),
          Map.entry("region/RU-YAN", "Asia/Yekaterinburg"),
          Map.entry("region/RU-AST", "Europe/Astrakhan"),
          Map.entry("region/RU-VGG", "Europe/Volgograd"),
          Map.entry("region/RU-KIR", "Europe/Kirov"),
          Map.entry("region/RU-KGD", "Europe/Kaliningrad"),
          Map.entry("region/RU-AL", "Asia/Barnaul"),
          Map.entry("region/RU-ALT", "Asia/Barnaul"),
          Map.entry("region/RU-KEM", "Asia/Novokuznetsk"),
          Map.entry("region/RU-KK", "Asia/Krasnoyarsk"),
          Map.entry("region/RU-TY", "Asia/Krasnoyarsk"),
          Map.entry("region/RU-BU", "Asia/Irkutsk"),
          Map.entry("region/RU-ZAB", "Asia/Chita"),
          Map.entry("region/RU-AMU", "Asia/Yakutsk"),
          Map.entry("region/RU-YEV", "Asia/Vladivostok"),
          Map.entry("region/RU-SAK", "Asia/Sakhalin"),
          Map.entry("region/RU-MAG", "Asia/Magadan"),
          Map.entry("region/RU-KAM", "Asia/Kamchatka"),
          Map.entry("region/KZ-43", "Asia/Qyzylorda"),
          Map.entry("region/KZ-39", "Asia/Qostanay"),
          Map.entry("region/KZ-47", "Asia/Aqtau"),
          Map.entry("region/KZ-15", "Asia/Aqtobe"),
          Map.entry("region/KZ-23", "Asia/Atyrau"),
          Map.entry("region/KZ-27", "Asia/Oral"),
          Map.entry("region/ID-PA", "Asia/Jayapura"),
          Map.entry("region/CD-NK", "Africa/Lubumbashi"),
          Map.entry("region/CD-SK", "Africa/Lubumbashi"));

  private PlaceZone() {}

  /** The zone of an entity such as {@code region/RU-SAR}, and UTC where nothing is known. */
  public static ZoneId orUtc(String entity) {
    String own = REGIONS.get(entity);
    return own == null ? CapitalZone.orUtc(entity) : ZoneId.of(own);
  }
}
