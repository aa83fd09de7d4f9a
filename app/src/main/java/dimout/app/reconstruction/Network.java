package dimout.app.reconstruction;

import dimout.wire.bgp.Prefix;
import java.util.List;
import java.util.Locale;

/**
 * A network whose measurements are reconstructed.
 *
 * @param trafficPercent its share of the country's traffic
 * @param probedBlocks how many of its /24 blocks usually answer an active prober
 * @param prefixes what it announces, in the order of the table
 */
public record Network(
    long asn,
    String name,
    Kind kind,
    double trafficPercent,
    int probedBlocks,
    List<Prefix> prefixes) {
  public Network {
    prefixes = List.copyOf(prefixes);
  }

  /** What a network is mostly for; each has its rhythm, and facts may name it. */
  public enum Kind {
    FIXED,
    MOBILE,
    HOSTING;

    /** The word used in tables. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Its name among the measurements, such as {@code asn/9198}. */
  public String entity() {
    return "asn/" + asn;
  }
}
