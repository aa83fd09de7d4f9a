package dimout.app.claim.grammar;

/** Years as they are written alone, of our calendar and of the Iranian. */
final class Years {
  /** A Persian year ends at most so many years later in ours. */
  private static final int PERSIAN = 622;

  private static final int PERSIAN_CENTURY = 1300 + PERSIAN;

  private Years() {}

  /** A year of our time, or of the Iranian calendar, in full or by its last two digits; else 0. */
  static int of(String word, boolean persian) {
    if (word.matches("(19[89]|20[0-9])[0-9]")) {
      return Integer.parseInt(word);
    }
    if (persian && word.matches("[7-9][0-9]")) {
      return Integer.parseInt(word) + PERSIAN_CENTURY;
    }
    return persian && word.matches("1[34][0-9]{2}") ? Integer.parseInt(word) + PERSIAN : 0;
  }
}
