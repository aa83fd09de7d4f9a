package dimout.model;

import java.util.Locale;

/** What the detector says of one bin of one series. */
public enum PointState {
  NORMAL,
  /** Under the interval of usual, without an outage. */
  BELOW,
  OUTAGE,
  /** Up between two spells of one outage. */
  RESTORATION,
  NO_DATA,
  /** Too small or too noisy to tell; never to be read as normal. */
  NOT_TRACKABLE,
  /** Our own measurement broke. */
  FAULT,
  /** Too little history yet. */
  LEARNING;

  /** The word used in files, in snake_case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
