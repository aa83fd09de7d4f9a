package dimout.model;

import java.util.Locale;

/** How sure we are of an incident; whether it is ongoing is another question. */
public enum IncidentStatus {
  POSSIBLE,
  PROBABLE,
  CONFIRMED,
  RETRACTED;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
