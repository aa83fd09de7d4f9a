package dimout.model;

import java.util.Locale;

/** What kind of thing is measured; the word before the slash of an {@link Entity}. */
public enum EntityType {
  /** ISO 3166-1 alpha-2, as in {@code country/KZ}. */
  COUNTRY,
  /** ISO 3166-2, as in {@code region/KZ-75}. */
  REGION,
  /** An autonomous system, as in {@code asn/9198}. */
  ASN,
  /** The part of a network within a country, as in {@code geoasn/9198-KZ}. */
  GEOASN,
  /** Anything its user names, as in {@code group/tehran}. */
  GROUP;

  /** The word that stands before the slash. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
