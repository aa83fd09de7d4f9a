package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A blackout called total or near-total is a level too, where no number says it. */
final class TotalRule {
  /** A blackout that is called near-total leaves at most this much. */
  static final double NEAR_TOTAL = 10;

  /** "Completely slow" still works. */
  private static final String SLOW = "slow";

  /** "Almost" is of a level only where it stands right before "offline". */
  private static final String BESIDE = "beside";

  private static final int ADJACENT = 3;
  private static final Tag[] CUT = {
    Tag.NET, Tag.MOBILE, Tag.OPERATOR, Tag.CITY, Tag.PLACE, Tag.NATION, Tag.AND, Tag.NOW
  };

  private final Scene scene;

  TotalRule(Scene scene) {
    this.scene = scene;
  }

  /** Whether a level is one that words say, not a number. */
  static boolean words(Claim claim) {
    Double value = claim.value();
    boolean total = claim.comparator() == Comparator.ABOUT;
    return claim.predicate() == Predicate.LEVEL
        && value != null
        && value == (total ? 0 : NEAR_TOTAL)
        && (total || claim.comparator() == Comparator.AT_MOST);
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (Mark mark : scene.sentence().all(Tag.TOTAL, Tag.NEARTOTAL).toList()) {
      if (ofTime(mark) || ofPlace(mark)) {
        continue;
      }
      Mark dark = scene.nearest(mark.from(), mark.to(), Tag.DARK, Tag.OFFLINE).orElse(null);
      boolean close =
          dark != null
              && !dark.value().equals(SLOW)
              && (mark.value().equals(BESIDE)
                  ? beside(mark, dark)
                  : apart(mark, dark) < ADJACENT || appended(dark, mark));
      if (close
          && dark != null
          && found.isEmpty()
          && scene.connected(Math.min(mark.from(), dark.from()), Math.max(mark.to(), dark.to()))
          && !scene.unreal(mark.from(), mark.to())) {
        boolean near = mark.tag() == Tag.NEARTOTAL || almost(mark);
        found.add(
            new Draft(
                Predicate.LEVEL,
                near ? Comparator.AT_MOST : Comparator.ABOUT,
                near ? NEAR_TOTAL : 0.0,
                Unit.PERCENT,
                null,
                List.of(),
                Math.min(mark.from(), dark.from()),
                Math.max(mark.to(), dark.to())));
      }
    }
    return found;
  }

  /**
   * "Cut off phones and the Internet in Aleppo and Idlib completely": what is cut, and where, may
   * stand between.
   */
  private int apart(Mark total, Mark dark) {
    int start = Math.min(total.to(), dark.to());
    int end = Math.max(total.from(), dark.from());
    int named =
        (int)
            IntStream.range(start, end)
                .filter(
                    at -> scene.sentence().all(CUT).anyMatch(m -> m.from() <= at && at < m.to()))
                .count();
    return scene.cost(dark, total.from(), total.to()) - named;
  }

  /** "Almost offline", "casi desconectado del mundo"; but not "almost blocked". */
  private boolean beside(Mark almost, Mark dark) {
    boolean net =
        scene.sentence().at(almost.to(), Tag.OFFLINE) != null || dark.value().equals(Scene.OF_NET);
    return net && dark.from() == almost.to();
  }

  /** "The blackout, nearly total, …". */
  private boolean appended(Mark dark, Mark total) {
    int comma = dark.to();
    int from = comma + 1;
    Mark about = scene.sentence().at(from, Tag.ABOUT);
    return from < scene.sentence().tokens().size()
        && scene.sentence().tokens().get(comma).is(",")
        && total.from() == (about == null ? from : about.to());
  }

  /** "All of Afghanistan is offline". */
  private boolean ofPlace(Mark total) {
    return scene.sentence().at(total.from(), Tag.NATION) != null
        && scene.sentence().in(total.to(), total.to() + 2, Tag.PLACE, Tag.CITY).isPresent();
  }

  /** "A complete week". */
  private boolean ofTime(Mark total) {
    boolean verbLast = scene.sentence().language().verbLast();
    boolean outage = // "corte total de un día", a Kazakh "completely cut 24 hours ago"
        scene.sentence().before(total.from(), Tag.DARK, Tag.OFFLINE) != null
            || (verbLast && scene.sentence().at(total.to(), Tag.DARK, Tag.OFFLINE) != null);
    return total.tag() == Tag.TOTAL
        && !outage
        && scene.quantities().stream()
            .anyMatch(
                quantity -> quantity.from() <= total.to() + 1 && total.from() <= quantity.to());
  }

  private boolean almost(Mark total) {
    return scene.sentence().before(total.from(), Tag.ABOUT) != null
        || scene.sentence().at(total.to(), Tag.ABOUT) != null;
  }
}
