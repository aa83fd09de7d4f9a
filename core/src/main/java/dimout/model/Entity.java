package dimout.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is measured: a country, a region, a network, a network within a country, or a named group.
 *
 * @param code the part behind the slash, in its usual case; never empty
 */
public record Entity(EntityType type, String code) implements Comparable<Entity> {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
  private static final Pattern ASN = Pattern.compile("[0-9]{1,10}");
  private static final Pattern GEOASN = Pattern.compile("[0-9]{1,10}-[A-Z]{2}");
  private static final Pattern GROUP =
      Pattern.compile("[^\\s,\"\\p{Cntrl}][^,\"\\p{Cntrl}]{0,119}");

  public Entity {
    if (!shape(type).matcher(code).matches()) {
      throw new IllegalArgumentException(
          "'" + type.word() + "/" + code + "' is no entity: " + expected(type));
    }
  }

  /**
   * Reads {@code type/code}.
   *
   * @throws IllegalArgumentException with a sentence for the user, when the text is no entity
   */
  public static Entity parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "'" + text + "' is no entity: write it as country/KZ, asn/9198 or group/name");
    }
    String word = text.substring(0, slash);
    for (EntityType type : EntityType.values()) {
      if (type.word().equals(word)) {
        String code = text.substring(slash + 1);
        return new Entity(type, type == EntityType.GROUP ? code : code.toUpperCase(Locale.ROOT));
      }
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no entity: it begins with none of country, region, asn, geoasn, group");
  }

  private static Pattern shape(EntityType type) {
    return switch (type) {
      case COUNTRY -> COUNTRY;
      case REGION -> REGION;
      case ASN -> ASN;
      case GEOASN -> GEOASN;
      case GROUP -> GROUP;
    };
  }

  private static String expected(EntityType type) {
    return switch (type) {
      case COUNTRY -> "a country is two letters, as in country/KZ";
      case REGION -> "a region is an ISO 3166-2 code, as in region/KZ-75";
      case ASN -> "a network is a number, as in asn/9198";
      case GEOASN -> "a network in a country is number-country, as in geoasn/9198-KZ";
      case GROUP -> "a group's name has 1 to 120 characters, without comma, quote and control";
    };
  }

  @Override
  public int compareTo(Entity other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return type.word() + "/" + code;
  }
}
