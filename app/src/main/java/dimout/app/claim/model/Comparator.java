package dimout.app.claim.model;

import java.util.Locale;

/** How a claim bounds its value. */
public enum Comparator {
  ABOUT,
  /** As "only 5 %": the value itself, said to be little. */
  ONLY,
  AT_LEAST,
  AT_MOST,
  EQUALS;

  /** The word used in files, in snake_case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The same bound on what is missing to 100 %: "down at least 95 %" is at most 5 % left. */
  public Comparator mirrored() {
    return switch (this) {
      case AT_LEAST -> AT_MOST;
      case AT_MOST -> AT_LEAST;
      case ONLY -> EQUALS;
      case ABOUT, EQUALS -> this;
    };
  }
}
