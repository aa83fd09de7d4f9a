package dimout.app.claim.grammar;

import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.stream.IntStream;

/** Whether a sentence says no more than how long it was, after one that spoke of the net. */
record Fragment(Scene scene, Anchors anchors) {
  /** Words and signs of such a sentence. */
  private static final int SHORT = 9;

  private static final int NEAR = 3;

  /** "Second day of this.", "Ninety-three days.": no more than the length. */
  boolean told(Quantity quantity) {
    return scene.context().connectivity()
        && scene.sentence().tokens().size() < SHORT
        && (quantity.ordinal()
            || counting(quantity)
            || anchors.before(quantity.from(), Tag.FOR)
            || alone(quantity))
        && !scene.has(Tag.OTHER, Tag.BACK, Tag.SERVICE);
  }

  /** "60 hours and counting". */
  boolean counting(Quantity quantity) {
    return scene.sentence().in(quantity.to(), quantity.to() + NEAR, Tag.RUNNING).isPresent();
  }

  /** "Vingt jours. C'est le temps qu'il aura fallu": a sentence of no other word. */
  private boolean alone(Quantity quantity) {
    return IntStream.range(0, scene.sentence().tokens().size())
        .filter(at -> at < quantity.from() || at >= quantity.to())
        .allMatch(at -> scene.sentence().tokens().get(at).kind() == Token.Kind.SIGN);
  }
}
