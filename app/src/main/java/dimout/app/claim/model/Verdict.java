package dimout.app.claim.model;

import java.util.Locale;

/** What the measurements say of a claim. */
public enum Verdict {
  SUPPORTED,
  SUPPORTED_WITH_CONTEXT,
  METRIC_MISMATCH,
  CONTRADICTED,
  NO_DATA;

  /** The word used in files, in snake_case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
