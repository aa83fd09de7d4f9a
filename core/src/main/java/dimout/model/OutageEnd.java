package dimout.model;

import java.util.Locale;

/** How an outage of one series ended. */
public enum OutageEnd {
  /** Back for longer than spells of one outage lie apart. */
  RECOVERY,
  /** Shallow, and so long that it is the new usual. */
  LEVEL_SHIFT;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
