package dimout.publish;

import dimout.model.Incident;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where things are found, as paths below the observatory's address; they never change. */
public final class Addresses {
  private static final String HEX = "0123456789ABCDEF";
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private Addresses() {}

  /**
   * The short name of an incident, of letters, digits and hyphens: {@code
   * country-kz-20220105t1045z}. An id that names more than the entity and the onset, or an entity
   * of other letters, is told apart by a number at the end.
   */
  public static String slug(String id) {
    String lower = id.toLowerCase(Locale.ROOT);
    String plain = lower.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean same = lower.matches("[a-z]+/[a-z0-9-]+@[0-9tz:-]+");
    return same
        ? plain.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)t(\\d\\d)-(\\d\\d)-00z$", "$1$2$3t$4$5z")
        : plain + "-" + Integer.toHexString(id.hashCode());
  }

  /** The page of an incident, as it is known now. */
  public static String incident(Incident incident) {
    return "/incident/" + slug(incident.id());
  }

  /** The page of one version of an incident; its content never changes. */
  public static String version(Incident incident, int version) {
    return incident(incident) + "/v/" + version;
  }

  /** The page of an entity. */
  public static String entity(String entity) {
    return "/entity/" + encoded(entity);
  }

  /** A path with everything but letters, digits, {@code -._~/} percent-encoded. */
  public static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      int octet = each & 0xff;
      if (PLAIN.indexOf(octet) >= 0) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
      }
    }
    return encoded.toString();
  }
}
