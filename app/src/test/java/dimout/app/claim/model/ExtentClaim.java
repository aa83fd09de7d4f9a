package dimout.app.claim.model;

import java.util.List;

/** A claim that these are out, for tests that ask for nothing else of it. */
public final class ExtentClaim {
  private ExtentClaim() {}

  /**
   * @param start of its words in the text
   */
  public static Claim of(int start, String... names) {
    return new Claim(
        "",
        start,
        start + 1,
        null,
        Predicate.EXTENT,
        Comparator.EQUALS,
        null,
        null,
        null,
        List.of(names),
        null,
        null,
        null);
  }
}
