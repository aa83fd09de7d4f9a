package dimout.app.config;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * {@code [routes]}: what is counted of live routes.
 *
 * @param binSeconds length of a bin
 * @param geo file with the countries of networks; empty for the built-in table
 * @param entities patterns such as {@code country/*} or {@code geoasn/*-KZ}
 */
public record RouteSettings(int binSeconds, String geo, List<String> entities) {
  private static final Pattern PATTERN =
      Pattern.compile("(country|asn|geoasn)/[A-Z0-9*]{1,12}(-[A-Z*]{1,2})?");

  public RouteSettings {
    entities = List.copyOf(entities);
  }

  static RouteSettings of(Section section) {
    List<String> entities = section.texts("entities", List.of("country/*"));
    for (String entity : entities) {
      if (!PATTERN.matcher(entity).matches()) {
        throw section.wrong(
            "entities", "must be such as country/*, country/KZ, asn/9198 or geoasn/*-KZ");
      }
    }
    RouteSettings settings =
        new RouteSettings(
            section.whole("bin", 60, 1, 3600), section.text("geo", ""), List.copyOf(entities));
    section.nothingElse();
    return settings;
  }

  /** Whether an entity is one of those, by its name. */
  public Predicate<String> wanted() {
    List<Pattern> patterns =
        entities.stream().map(entity -> Pattern.compile(entity.replace("*", "[A-Z0-9]+"))).toList();
    return entity -> patterns.stream().anyMatch(each -> each.matcher(entity).matches());
  }
}
