package dimout.app.claim.language;

/**
 * A word, a number or a sign.
 *
 * @param word folded; a number's digits are ASCII, its separators as written
 * @param start offset in the text, in UTF-16 units
 * @param end offset of its end
 * @param gap what stands before it
 * @param capital begins with an upper-case letter
 */
public record Token(String word, int start, int end, Gap gap, Kind kind, boolean capital) {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  /** What stands between a token and the one before it. */
  public enum Gap {
    /** Nothing, an apostrophe or a hyphen. */
    NONE,
    SPACE,
    LINE,
    PARAGRAPH
  }

  /** Whether it is this sign. */
  public boolean is(String sign) {
    return word.equals(sign);
  }
}
