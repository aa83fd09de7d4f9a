package dimout.app.reconstruction;

import java.time.Instant;

/**
 * One published fact: from {@code time} on, {@code what} of {@code networks} is at {@code level}.
 *
 * @param time since when; a holiday's and a claim's is the beginning of its local day
 * @param networks {@code all}, {@code fixed}, {@code mobile}, {@code hosting}, or {@code asn/N}
 * @param level percent of usual, or what the claim claims; a holiday's is how busy it is beside a
 *     Sunday
 * @param source where it was published; never empty
 */
public record Fact(
    Instant time, String networks, What what, double level, String source, String note) {

  /** What a fact is about. */
  public enum What {
    /** Whether users and their addresses are reachable: moves probing and traffic together. */
    CONNECTIVITY(100),
    /** How much is sent, by those that are connected: moves traffic alone. */
    TRAFFIC(1000),
    /** Share of the address blocks that BGP carries. */
    ROUTING(100),
    /** Rate of BGP updates that change nothing in the end. */
    UPDATES(10_000),
    /** A public holiday, on this local day. */
    HOLIDAY(1000),
    /** Hours of blocking that somebody claimed in public, to be held against the measurements. */
    CLAIM_HOURS(100_000),
    /** Percent of usual that somebody claimed in public. */
    CLAIM_LEVEL(1000);

    private final double highest;

    What(double highest) {
      this.highest = highest;
    }

    /** The highest level that makes sense, and that keeps the reconstruction's size bounded. */
    double highest() {
      return highest;
    }

    /** Whether it says how much of something was left, rather than what day or claim it was. */
    boolean isLevel() {
      return this == CONNECTIVITY || this == TRAFFIC || this == ROUTING || this == UPDATES;
    }

    /** Whether its time may be a date, the local day. */
    boolean isOfDay() {
      return !isLevel();
    }
  }

  /** Whether this fact is about {@code network}. */
  boolean concerns(Network network) {
    return networks.equals("all")
        || networks.equals(network.kind().word())
        || networks.equals(network.entity());
  }
}
