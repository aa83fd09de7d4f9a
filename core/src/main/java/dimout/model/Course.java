package dimout.model;

/** How the parts of an entity fell. */
public enum Course {
  /** At least 70 % of them by size, within three bins of each other. */
  TOGETHER,
  /** As many, but over a longer time: a cascade. */
  ONE_AFTER_ANOTHER,
  /** Less than 70 % by size. */
  IN_PART;

  /** As in files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
