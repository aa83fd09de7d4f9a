package dimout.app.claim.language;

/**
 * A meaning found in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value what stands behind the phrase's equals sign in the lexicon, or empty
 */
public record Mark(Tag tag, int from, int to, String value) {
  /** Whether this lies within a longer one, which then means something else. */
  boolean within(Mark other) {
    return other.from <= from && to <= other.to && other.to - other.from > to - from;
  }
}
