package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Comparator;
import java.util.Set;

/** Reads "about", "only", "more than" beside a number. */
final class Bounds {
  private static final int BEFORE = 4;
  private static final int AFTER = 3;

  /** Of one thing, not of a whole sentence or of people; a French "ne" with its "pas". */
  private static final Set<String> NOT = Set.of("", "que");

  /** What a negation before a share denies. */
  private static final Tag[] ELSE = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.FALL, Tag.RISE, Tag.SAY, Tag.USERS, Tag.OTHER, Tag.BREAK
  };

  private Bounds() {}

  static Comparator of(Scene scene, Quantity quantity) {
    if (scene.sentence().all(Tag.NEG).anyMatch(neg -> limits(scene.sentence(), neg, quantity))) {
      return Comparator.AT_MOST;
    }
    Comparator said = beside(scene, quantity.from(), quantity.to());
    return quantity.ranged() && said == Comparator.EQUALS ? Comparator.ABOUT : said;
  }

  /** "Keine vier Prozent", "no pasa del 2 %", "não chega a metade": a share that is not reached. */
  static boolean limits(Sentence sentence, Mark neg, Quantity share) {
    int gap = share.from() - neg.to();
    boolean reached =
        gap >= 0 && gap < BEFORE && sentence.in(neg.to(), share.from(), ELSE).isEmpty();
    return share.percent()
        && NOT.contains(neg.value())
        && reached
        && sentence.tokens().subList(neg.to(), share.from()).stream().noneMatch(t -> t.is(","));
  }

  static Comparator beside(Scene scene, int from, int to) {
    Mark best = null;
    int least = Integer.MAX_VALUE;
    for (Mark mark : scene.sentence().marks()) {
      boolean bound =
          mark.tag() == Tag.ABOUT
              || mark.tag() == Tag.ONLY
              || mark.tag() == Tag.ATLEAST
              || mark.tag() == Tag.ATMOST;
      int gap = mark.to() <= from ? from - mark.to() : mark.from() - to;
      int reach = mark.to() <= from ? BEFORE : AFTER;
      boolean inside = mark.from() >= from && mark.to() <= to;
      if (bound
          && !nextNumber(scene, mark, to)
          && (inside || (gap >= 0 && gap < reach && scene.cost(mark, from, to) < reach))
          && gap < least) {
        best = mark;
        least = gap;
      }
    }
    return best == null ? Comparator.EQUALS : comparator(best.tag());
  }

  /** "2 % after more than 200 hours": the bound of the number behind it. */
  private static boolean nextNumber(Scene scene, Mark bound, int to) {
    return bound.from() > to
        && scene.quantities().stream().anyMatch(quantity -> quantity.from() == bound.to());
  }

  private static Comparator comparator(Tag tag) {
    return switch (tag) {
      case ABOUT -> Comparator.ABOUT;
      case ONLY -> Comparator.ONLY;
      case ATLEAST -> Comparator.AT_LEAST;
      default -> Comparator.AT_MOST;
    };
  }
}
