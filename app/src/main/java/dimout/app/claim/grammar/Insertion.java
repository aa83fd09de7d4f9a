package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import java.util.stream.IntStream;

/** What stands between two commas and makes a name no farther from what is said of it. */
record Insertion(Scene scene) {
  /** What no insertion names. */
  private static final Tag[] MATTERS = {
    Tag.SERVICE, Tag.BLOCK, Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.OTHER, Tag.BREAK
  };

  private static final Tag[] NETS = {Tag.NET, Tag.MOBILE};

  private static final Tag[] EVENTS = {
    Tag.BLOCK, Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.NET, Tag.MOBILE
  };

  /**
   * How far an event is behind a name, "Bamenda and Buea, the two main towns of the region, are
   * offline", "In Ahrweiler ist, wie ein Sprecher einräumte, …"; else how far apart they are.
   */
  int cost(Mark name, Mark event) {
    int opening = opening(name, event);
    int closing = opening < 0 ? -1 : closing(opening, event.from());
    return closing < 0
        ? scene.cost(event, name.from(), name.to())
        : scene.cost(event, closing, closing + 1) + opening - name.to();
  }

  /** "Facebook and X, the last networks that they used without a VPN, were blocked". */
  boolean describes(Mark service, Mark block) {
    int opening = service.to();
    int closing =
        IntStream.range(opening + 1, Math.max(opening + 1, block.from()))
            .filter(at -> scene.comma(at, at + 1))
            .reduce((first, second) -> second)
            .orElse(-1);
    return scene.sign(opening, ",")
        && closing > 0
        && scene.breaks(closing, block.from()) == 0
        && scene.sentence().in(opening, closing, EVENTS).isEmpty()
        && scene
            .sentence()
            .all(Tag.BREAK)
            .filter(clause -> clause.from() > opening && clause.from() < closing)
            .allMatch(clause -> scene.sentence().is(Form.RELATIVE, clause.from()));
  }

  /** The comma right behind a name, or that of "as somebody said" farther behind it. */
  private int opening(Mark name, Mark event) {
    if (scene.sign(name.to(), ",") && name.to() < event.from()) {
      return name.to();
    }
    return IntStream.range(name.to(), event.from() - 1)
        .filter(at -> scene.sign(at, ",") && scene.sentence().is(Form.ASTOLD, at + 1))
        .findFirst()
        .orElse(-1);
  }

  private int closing(int opening, int end) {
    int closing =
        IntStream.range(opening + 1, end)
            .filter(at -> scene.comma(at, at + 1))
            .findFirst()
            .orElse(-1);
    int last = // an apposition may have commas of its own
        scene.sentence().is(Form.ASTOLD, opening + 1)
            ? closing
            : IntStream.range(opening + 1, end)
                .filter(at -> scene.comma(at, at + 1))
                .reduce((first, second) -> second)
                .orElse(-1);
    boolean free =
        last > 0
            && scene.sentence().in(opening, last, MATTERS).isEmpty()
            && scene.sentence().in(opening, last, NETS).isEmpty();
    return free ? last : -1;
  }
}
