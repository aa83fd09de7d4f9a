package dimout.app.claim.model;

import java.util.Locale;

/** Which thing the article says was measured. */
public enum Metric {
  TRAFFIC,
  CONNECTIVITY,
  USERS;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
