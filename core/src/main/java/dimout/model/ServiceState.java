package dimout.model;

import java.util.Locale;

/** What works and what does not in a stretch of an incident, from what its signals disagree on. */
public enum ServiceState {
  /** Dark, as the incident's spells say. */
  DARK,
  /** Users have their traffic, 80 % of usual at least, and probes go unanswered. */
  IN_USE_BUT_UNPINGABLE,
  /**
   * Probes are answered as usual, and users have under half of their traffic: as with a whitelist.
   */
  REACHABLE_BUT_UNUSED,
  /** Not dark, and a kind of signal that fell is still under 80 % of its usual. */
  PARTIAL,
  /** All kinds that fell are back at 80 % of usual at least. */
  RESTORED,
  /** Nothing that fell has data. */
  NO_DATA;

  /** The word used in files, in snake_case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
