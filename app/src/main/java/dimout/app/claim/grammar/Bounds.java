package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Comparator;

/** Reads "about", "only", "more than" beside a number. */
final class Bounds {
  private static final int BEFORE = 4;
  private static final int AFTER = 3;

  private Bounds() {}

  static Comparator of(Scene scene, Quantity quantity) {
    if (quantity.percent() && scene.sentence().before(quantity.from(), Tag.NONE) != null) {
      return Comparator.AT_MOST; // "keine vier Prozent"
    }
    Comparator said = beside(scene, quantity.from(), quantity.to());
    return quantity.ranged() && said == Comparator.EQUALS ? Comparator.ABOUT : said;
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
