package dimout.app.evaluate.series;

/** Classes of the median count of a bin. */
public enum SizeClass {
  UNDER_100("< 100 a bin"),
  UNDER_500("100–499 a bin"),
  FROM_500("≥ 500 a bin");

  private final String words;

  SizeClass(String words) {
    this.words = words;
  }

  /** The class of a median count; a series without values is the smallest. */
  public static SizeClass of(double typical) {
    if (typical >= 500) {
      return FROM_500;
    }
    return typical >= 100 ? UNDER_500 : UNDER_100;
  }

  /** For tables. */
  public String words() {
    return words;
  }
}
