package dimout.app.claim.model;

import java.util.Locale;

/** What a claim says something about. */
public enum Predicate {
  /** How long it has lasted or did last. */
  DURATION,
  /** How far from usual. */
  LEVEL,
  /** When it began. */
  ONSET,
  /** When, or that, service came back. */
  RESTORATION,
  /** A named service or application that cannot be reached. */
  SERVICE_BLOCK,
  /** Where, on which networks, of which operators. */
  EXTENT;

  /** Whether it is told by names. */
  public boolean named() {
    return this == SERVICE_BLOCK || this == EXTENT;
  }

  /** The word used in files, in snake_case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
