package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** "For 60 hours", "a 60-hour blackout", "the fifth day running". */
final class DurationRule {
  private static final String CLAUSE = "clause";

  /** Cut again: what passed before was a return. */
  private static final String AGAIN = "again";

  /** "Ending 48 hours of silence": the outage's length. */
  private static final String END = "end";

  /** Not restored: as after the cut. */
  private static final String STILL = "still";

  /** A Turkish "kadar": until behind a dative, about behind the bare unit. */
  private static final String UNTIL = "until";

  private static final int NEAR = 3;
  private static final Tag[] STATES = {Tag.DARK, Tag.OFFLINE};
  private static final Tag[] BOUNDS = {Tag.ABOUT, Tag.ONLY, Tag.ATLEAST, Tag.ATMOST};

  private final Scene scene;
  private final ServiceBlocks blocks;
  private final Anchors anchors;
  private final AfterEvent afterEvent;
  private final Within within;
  private final NthDay nthDay;
  private final Fragment fragment;

  DurationRule(Scene scene, ServiceBlocks blocks) {
    this.scene = scene;
    this.blocks = blocks;
    this.anchors = new Anchors(scene);
    this.afterEvent = new AfterEvent(scene);
    this.within = new Within(scene);
    this.nthDay = new NthDay(scene);
    this.fragment = new Fragment(scene, anchors);
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (Quantity quantity : scene.quantities()) {
      if (!quantity.percent() && !closer(quantity) && (lasts(quantity) || staysBlocked(quantity))) {
        Draft draft =
            Draft.number(
                Predicate.DURATION, Bounds.of(scene, quantity), quantity.value(), quantity);
        if (found.stream().noneMatch(same -> Objects.equals(same.value(), draft.value()))) {
          found.add(quantity.ordinal() ? ordinal(scene, draft) : draft);
        }
      }
    }
    new SinceRule(scene, blocks).find(found);
    return found.stream().map(blocks::named).toList();
  }

  /** "More than a month, 34 days": the second says it more closely. */
  private boolean closer(Quantity quantity) {
    return scene.quantities().stream()
        .filter(next -> !next.percent() && !next.ordinal() && !quantity.ordinal())
        .filter(next -> next.from() - quantity.to() == 1)
        .filter(next -> scene.sentence().tokens().get(quantity.to()).kind() == Token.Kind.SIGN)
        .anyMatch(
            next -> next.hours() >= quantity.hours() && next.hours() < 1.5 * quantity.hours());
  }

  private boolean staysBlocked(Quantity quantity) {
    int from = quantity.from();
    boolean lasts =
        quantity.ordinal()
            || scene.counted(quantity)
            || anchors.before(from, Tag.FOR)
            || scene.sentence().at(from, Tag.FOR) != null
            || scene.distance(from, quantity.to(), Tag.CONTINUE, Tag.NOW, Tag.FOR) < NEAR
            || (!anchors.before(from, Tag.AFTER) && blockedBeside(quantity))
            || scene.sentence().before(from, Tag.SERVICE) != null
            || stillDark(quantity)
            || afterEvent.told(quantity)
            || within.told(quantity)
            || later(quantity)
            || scene.sentence().all(Tag.BACK).anyMatch(back -> lifted(back, quantity))
            || (scene.has(Tag.BACK)
                && (anchors.before(from, Tag.AFTER) || anchors.postposed(quantity.to())));
    return lasts && blocks.said(from, quantity.to()) && !notFor(quantity);
  }

  /** "Blocked two days"; but "two hours after that it was blocked, too". */
  private boolean blockedBeside(Quantity quantity) {
    int to = quantity.to();
    return scene.sentence().in(to, to + 2, Tag.BLOCK).isPresent()
        || scene.distance(quantity.from(), to, Tag.BLOCK) < NEAR;
  }

  /** The n-th day is not over: between n - 1 and n days. */
  static Draft ordinal(Scene scene, Draft draft) {
    boolean weeks = scene.sentence().in(draft.from(), draft.to(), Tag.WEEK).isPresent();
    return new Draft(
        draft.predicate(),
        draft.comparator(),
        draft.value(),
        draft.unit(),
        null,
        List.of(weeks ? Claim.ORDINAL_WEEK : Claim.ORDINAL),
        draft.from(),
        draft.to());
  }

  private boolean lasts(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    Mark dark = state(from, to);
    Mark back = scene.nearest(from, to, Tag.BACK).orElse(null);
    boolean after =
        anchors.before(from, Tag.AFTER) || anchors.postposed(to) || afterEvent.told(quantity);
    if (!about(quantity) || scene.unreal(from, to) || notFor(quantity)) {
      return false;
    }
    if (later(quantity) || within.told(quantity) || anchors.beforeReturn(quantity)) {
      return true;
    }
    if (dark == null) {
      boolean low =
          scene.distance(from, to, Tag.FALL, Tag.USUAL) < Scene.FAR
              || (scene.quantities().stream().anyMatch(Quantity::percent)
                  && scene.has(Tag.CONNECTIVITY, Tag.ONLINE, Tag.TRAFFIC));
      return back == null
          ? (low
                  && (anchors.before(from, Tag.FOR)
                      || heads(quantity)
                      || fragment.counting(quantity)))
              || fragment.told(quantity)
          : after
              || lifted(back, quantity)
              || ends(back, quantity)
              || (quantity.ordinal() && scene.sameClause(back, from, to));
    }
    if (scene.unreal(dark.from(), dark.to())) {
      return false;
    }
    if (quantity.ordinal() && parted(dark, quantity)) {
      return false;
    }
    if (after && back == null && !follows(to, Tag.DARK, Tag.OFFLINE) && !persists(dark)) {
      return false;
    }
    boolean shorterBack =
        back != null
            && !back.value().equals(END)
            && scene.cost(back, from, to) < scene.cost(dark, from, to);
    return after || !shorterBack || (!anchors.before(from, Tag.FOR) && !back(back, quantity));
  }

  /** "Lifted a five-day ban", "hebt die fünftägige Sperre auf": how long it was in force. */
  static boolean lifted(Mark back, Quantity quantity) {
    return back.from() < quantity.from() && quantity.to() < back.to();
  }

  /** "The cable was mended, ending five weeks in which they had lived without". */
  private static boolean ends(Mark back, Quantity quantity) {
    return back.value().equals(END) && back.to() == quantity.from() && !quantity.ordinal();
  }

  /** "Cut as protests entered a third week": what is counted is said in another clause. */
  private boolean parted(Mark dark, Quantity quantity) {
    return dark.to() <= quantity.from() && scene.breaks(dark.to(), quantity.from()) > 0;
  }

  /**
   * "Went dark at two and came back seven hours later", "Three days later the net is back", "… is
   * still down".
   */
  private boolean later(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    boolean later = anchors.dates(to, Anchors.LATER);
    boolean since =
        from < NEAR
            || scene.sentence().in(0, from, Tag.DARK, Tag.OFFLINE, Tag.BACK).isPresent()
            || scene.context().days().containsKey(Predicate.ONSET);
    return later
        && since
        && !quantity.ordinal()
        && !listed(quantity)
        && (scene.sentence().all(Tag.BACK).anyMatch(back -> scene.sameClause(back, from, to))
            || persists(scene.sentence().in(to, to + Scene.FAR, STATES).orElse(null))
            || low());
  }

  /** "Back in Kabul on Wednesday and in Herat an hour later": later than in the other. */
  private boolean listed(Quantity quantity) {
    return scene.moments().stream()
        .filter(moment -> moment.to() <= quantity.from())
        .filter(moment -> scene.sentence().at(moment.to(), Tag.AND) != null)
        .anyMatch(moment ->
            scene.sentence().in(moment.to(), quantity.from(), ExtentEvents.EVENTS).isEmpty());
  }

  /** "Three days later, traffic was no more than 3 %", where it was said that it was cut. */
  private boolean low() {
    return scene.context().connectivity()
        && scene.has(Tag.TRAFFIC, Tag.CONNECTIVITY)
        && scene.has(Tag.USUAL)
        && scene.quantities().stream().anyMatch(Quantity::percent);
  }

  /** "Sixth day: one in ten is online". */
  private boolean heads(Quantity quantity) {
    int to = quantity.to();
    return quantity.ordinal()
        && to < scene.sentence().tokens().size()
        && scene.sentence().tokens().get(to).is(":");
  }

  /** Of "two days after the vote the Internet is still down" the outage itself says what it is. */
  private boolean about(Quantity quantity) {
    Mark dark = state(quantity.from(), quantity.to());
    if (ofEvent(quantity, dark)) {
      return false;
    }
    boolean lasting = !quantity.ordinal() && anchors.before(quantity.from(), Tag.FOR);
    return scene.about(lasting ? dark : null, quantity.from(), quantity.to())
        || afterEvent.returned(quantity)
        || (dark != null
            && stillDark(quantity)
            && (scene.connected(dark.from(), dark.to()) || persistsBehind(quantity.to())));
  }

  /** "Protests have gone on for twelve days": nearer than any outage. */
  private boolean ofEvent(Quantity quantity, @Nullable Mark dark) {
    int from = quantity.from();
    int to = quantity.to();
    int outage =
        dark == null ? scene.distance(from, to, Tag.FALL, Tag.USUAL) : scene.cost(dark, from, to);
    return scene
        .sentence()
        .all(Tag.OTHER)
        .filter(mark -> mark.value().equals(Scene.EVENT))
        .anyMatch(mark -> scene.cost(mark, from, to) < outage);
  }

  /** "Back for two hours": the restoration's length. */
  private boolean back(@Nullable Mark back, Quantity quantity) {
    return back != null && scene.cost(back, quantity.from(), quantity.to()) < NEAR;
  }

  private boolean follows(int at, Tag... tags) {
    return scene.sentence().in(at, at + NEAR + 2, tags).isPresent();
  }

  /** The nearest outage; of "it began … and has lasted" the one named before, however far. */
  private @Nullable Mark state(int from, int to) {
    Mark near = scene.nearest(from, to, STATES).orElse(null);
    boolean lasts =
        anchors.before(from, Tag.FOR) || scene.distance(from, to, Tag.CONTINUE, Tag.NOW) < NEAR;
    return near == null && lasts ? scene.sentence().in(0, from, STATES).orElse(null) : near;
  }

  /** "Two days after the vote the Internet is still down": at least so long, as it is meant. */
  private boolean stillDark(Quantity quantity) {
    int to = quantity.to();
    boolean event =
        scene.sentence().at(to, Tag.AFTER) != null
            || (anchors.before(quantity.from(), Tag.FOR)
                && scene.sentence().at(to, Tag.SINCE) != null)
            || passed(quantity)
            || scene
                .sentence()
                .all(Tag.NOTFOR)
                .anyMatch(mark -> mark.from() == to && follows(mark) && !precedes(mark));
    Mark dark = scene.sentence().in(to, to + Scene.FAR, STATES).orElse(null);
    Mark before = scene.sentence().in(0, quantity.from(), STATES).orElse(null);
    boolean goesOn = persists(dark) || persists(before) || persistsBehind(to);
    return event && (goesOn || (dark != null && anchors.even(quantity)));
  }

  /** "Five days after the storm brought down poles, it is still dead": behind the comma. */
  private boolean persistsBehind(int length) {
    return scene
        .sentence()
        .all(STATES)
        .filter(dark -> dark.from() >= length && dark.from() < length + Scene.FAR)
        .filter(dark -> IntStream.range(length, dark.from()).anyMatch(at -> scene.sign(at, ",")))
        .filter(dark -> scene.sentence().in(dark.from() - NEAR, dark.from(), Tag.OTHER).isEmpty())
        .anyMatch(dark -> persists(dark) && scene.connected(dark.from(), dark.to()));
  }

  /** A Turkish "depremin üzerinden iki gün geçti": so long after. */
  private boolean passed(Quantity quantity) {
    return scene.sentence().language().cases()
        && scene.sentence().before(quantity.from(), Tag.FOR) != null
        && scene.sentence().at(quantity.to(), Tag.FOR) != null;
  }

  /** "Still down", "bleibt gesperrt": that it goes on is said of the outage itself. */
  private boolean persists(@Nullable Mark dark) {
    return dark != null
        && (dark.value().equals(STILL)
            || scene
                .sentence()
                .all(Tag.CONTINUE)
                .anyMatch(mark -> scene.sameClause(dark, mark.from(), mark.to())));
  }

  private boolean notFor(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    if (!quantity.ordinal()
        && (afterEvent.told(quantity)
            || within.told(quantity)
            || anchors.postposed(to)
            || later(quantity)
            || stillDark(quantity)
            || anchors.ago(quantity)
            || anchors.ofOver(quantity)
            || anchors.beforeReturn(quantity))) {
      return false;
    }
    boolean near =
        scene
            .sentence()
            .all(Tag.NOTFOR)
            .filter(mark -> mark.from() < from || mark.from() >= to) // "beşinci günde"
            .anyMatch(mark ->
                mark.value().equals(CLAUSE)
                    ? !quantity.ordinal()
                        && scene.sameClause(mark, from, to)
                        && scene.cost(mark, from, to) < 9
                    : !(follows(mark)
                            && (quantity.ordinal()
                                || anchors.lengthOf(from)
                                || anchors.lastsAfter(quantity)))
                        && touches(mark, from, to));
    if ((nthDay.ofElse(quantity) && !fragment.told(quantity)) || nthDay.howOften(from)) {
      return true;
    }
    boolean again =
        anchors.before(from, Tag.AFTER)
            && scene
                .sentence()
                .all(Tag.NOTFOR)
                .anyMatch(mark ->
                    mark.value().equals(AGAIN)
                        && mark.from() >= to
                        && scene.sameClause(mark, from, to));
    if (again || anchors.afterElse(quantity) || anchors.afterEvent(quantity)) {
      return true;
    }
    boolean lasting = anchors.before(from, Tag.FOR) || anchors.before(from, Tag.SINCE);
    boolean nextTo =
        scene.sentence().at(to, Tag.AFTER) != null
            && !quantity.ordinal()
            && !lasting
            && !anchors.lengthOf(from);
    return near || nextTo;
  }

  /** What dates something by what was before it stands behind the length. */
  private static boolean follows(Mark mark) {
    return mark.value().equals("after") || mark.value().equals(Anchors.LATER) || precedes(mark);
  }

  private static boolean precedes(Mark mark) {
    return mark.value().equals(Anchors.BEFORE);
  }

  /** "Spent 93 days offline before it returned": what stands between says that it was so long. */
  private boolean stateBefore(Mark mark, int to) {
    return mark.from() > to && scene.sentence().in(to, mark.from(), STATES).isPresent();
  }

  private boolean touches(Mark mark, int from, int to) {
    if (mark.value().equals(AGAIN)) {
      return false;
    }
    if (mark.value().equals(UNTIL)) {
      return mark.from() == to && scene.sentence().is(Form.DATIVEUNIT, to - 1);
    }
    return follows(mark)
        ? mark.from() >= to && mark.from() - to < 2 && !stateBefore(mark, to)
        : mark.to() <= from
            && from - mark.to() < NEAR
            && scene.cost(mark, from, to) < NEAR
            && (from - mark.to() < 2 || scene.sentence().in(mark.to(), from, BOUNDS).isPresent());
  }
}
