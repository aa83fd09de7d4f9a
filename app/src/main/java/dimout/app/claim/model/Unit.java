package dimout.app.claim.model;

import java.util.Locale;

/** What a claim's value counts. */
public enum Unit {
  HOURS,
  DAYS,
  PERCENT,
  TIME;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
