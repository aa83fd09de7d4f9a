package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Unit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a time only dates a duration or a level that is told beside it, or is one of an event of
 * its own.
 */
record DatedClaims(Scene scene, EventTimes events) {
  private static final int OVER = 6;

  /** The same, where the verb stands last. */
  private static final int LAST = 12;

  /** Where places and names may stand before a verb that is last: "hat am Samstag im … gestört". */
  private static final int CLAUSE = 18;

  /** A share of the usual, in percent, that only an outage leaves. */
  private static final int LOW = 50;

  /** Hours of one. */
  private static final int DAY = 24;

  /** "Until early on Wednesday". */
  private static final int GAP = 3;

  /** "On Thursday at noon, the outage was in its 110th hour", "its third day on Wednesday". */
  boolean countedAt(Moment moment, Draft draft) {
    boolean before =
        moment.to() <= draft.from()
            && scene.breaks(moment.to(), draft.from()) == 0
            && !(events.slides(moment) && scene.comma(moment.to(), draft.from()))
            && scene.sentence().in(draft.from() - GAP - 1, draft.from(), Tag.FOR).isPresent();
    return !ofRange(moment) && countedAt(moment, draft, before);
  }

  private boolean countedAt(Moment moment, Draft draft, boolean before) {
    return (nth(draft) && (before || apposed(moment, draft) || moment.from() == draft.to()))
        || counting(moment, draft);
  }

  /** "Cut from 6 to 8 am for the second day running": so it was on that day. */
  private boolean ofRange(Moment moment) {
    Ends ends = new Ends(scene);
    return moment.clock()
        && scene.moments().stream()
            .filter(other -> other.clock() && !other.equals(moment))
            .anyMatch(
                other -> ends.first(other).equals(moment) || ends.first(moment).equals(other));
  }

  /** A Spanish "cumplen este domingo cuatro días": between the verb that counts and its length. */
  private boolean counting(Moment moment, Draft draft) {
    int from = moment.from();
    return draft.predicate() == Predicate.DURATION
        && !moment.clock()
        && moment.to() == draft.from()
        && scene
            .sentence()
            .in(from - 2, from, Tag.FOR)
            .filter(counts -> scene.sentence().at(counts.from(), Tag.AFTER, Tag.SINCE) == null)
            .isPresent();
  }

  /** "Remained offline on Saturday, the fourth day of a shutdown": which day of it that is. */
  private boolean apposed(Moment moment, Draft draft) {
    int comma = moment.to();
    return scene.sign(comma, ",") && draft.from() > comma && draft.from() - comma <= GAP;
  }

  /** An n-th day or week of an outage. */
  private static boolean nth(Draft draft) {
    return draft.scope().contains(Claim.ORDINAL) || draft.scope().contains(Claim.ORDINAL_WEEK);
  }

  /** "Connectivity stood at 3 % at 9 am": the time of a level. */
  boolean measured(Moment moment, List<Draft> lasting) {
    int from = moment.from();
    int to = moment.to();
    int dark = scene.distance(from, to, Tag.DARK, Tag.OFFLINE, Tag.BEGIN);
    return lasting.stream()
        .anyMatch(draft ->
            draft.predicate() == Predicate.LEVEL
                && !events.slides(moment)
                && !scene.comma(Math.min(to, draft.to()), Math.max(from, draft.from()))
                && scene.breaks(Math.min(to, draft.to()), Math.max(from, draft.from())) == 0
                && Math.max(from - draft.to(), draft.from() - to) < dark);
  }

  /** The level of "since 5 pm on Monday no more than 1 % of networks are online"; else null. */
  @Nullable Mark lowSince(Moment moment, List<Draft> lasting) {
    return lasting.stream()
        .filter(draft -> draft.predicate() == Predicate.LEVEL && low(draft))
        .filter(draft -> moment.clock() && moment.dated() && events.since(moment))
        .filter(draft -> scene.breaks(moment.to(), Math.max(moment.to(), draft.from())) == 0)
        .filter(draft -> !scene.unreal(draft.from(), draft.to()))
        .map(draft -> new Mark(Tag.PERCENT, draft.from(), draft.to(), ""))
        .findFirst()
        .orElse(null);
  }

  private static boolean low(Draft level) {
    return level.value() != null && level.value() < LOW;
  }

  /** "On Wednesday evening it fell to 5 %", but not "by then it had fallen". */
  boolean slumps(Moment moment, List<Draft> lasting) {
    return events.slides(moment)
        && lasting.stream()
            .allMatch(draft ->
                draft.predicate() == Predicate.LEVEL
                    || (draft.from() >= moment.to() && scene.comma(moment.to(), draft.from())))
        && scene.sentence().before(moment.from(), Tag.BY, Tag.UNTIL) == null
        && events.of(moment, Tag.FALL) != null;
  }

  /** "Was stopped on Wednesday for five hours", "Tuesday night's outage took two hours". */
  boolean lastsFrom(Moment moment, List<Draft> lasting) {
    boolean cut = (EventTimes.sharp(moment) || events.blocks().alone()) && cut(moment);
    return lasting.stream()
        .allMatch(draft ->
            draft.predicate() == Predicate.DURATION
                && !nth(draft)
                && (cut || beside(moment.to(), draft.from()) || beside(draft.to(), moment.from())));
  }

  /** "On Tuesday it was offline for an hour and a half": what took hours began on its day. */
  boolean ofDay(Moment moment, List<Draft> lasting) {
    return moment.dated()
        && cut(moment)
        && lasting.stream().anyMatch(draft -> draft.predicate() == Predicate.DURATION)
        && lasting.stream().allMatch(draft -> hours(draft, moment) || levelApart(draft, moment));
  }

  private boolean hours(Draft draft, Moment moment) {
    return draft.predicate() == Predicate.DURATION
        && draft.unit() == Unit.HOURS
        && draft.value() != null
        && draft.value() < DAY
        && !nth(draft)
        && scene.breaks(Math.min(moment.to(), draft.to()), Math.max(moment.from(), draft.from()))
            == 0;
  }

  /** "Was cut off for 11 hours on Tuesday: traffic fell to 8 %": behind the colon. */
  private boolean levelApart(Draft draft, Moment moment) {
    return draft.predicate() == Predicate.LEVEL
        && moment.to() <= draft.from()
        && scene.parted(moment.to(), draft.from());
  }

  private boolean cut(Moment moment) {
    Mark dark = events.of(moment, EventTimes.CUTS);
    return dark != null && scene.cost(dark, moment.from(), moment.to()) < reach();
  }

  private int reach() {
    if (scene.sentence().language().capitalNouns()) {
      return CLAUSE;
    }
    return scene.sentence().language().verbLast() ? LAST : OVER;
  }

  /** With no more than a comma and "for" or "on" between them. */
  private boolean beside(int end, int start) {
    int first = end < start && scene.sign(end, ",") ? end + 1 : end;
    boolean word =
        start == first + 1
            && scene.sentence().tokens().get(first).kind() == Token.Kind.WORD
            && scene.sentence().at(first, Tag.AFTER) == null;
    return start == first || word;
  }

  /** "Fell to 5 %, after the plug was pulled on Saturday": the day is not that of the level. */
  boolean apart(Moment moment, List<Draft> lasting) {
    Mark dark = events.of(moment, EventTimes.CUTS);
    if (dark == null) {
      return false;
    }
    int end = Math.max(dark.to(), moment.to()); // "the army cut the net … on Saturday, and it fell"
    boolean fell = lasting.stream().allMatch(draft -> falls(end, draft.from()) || left(end, draft));
    return scene.cost(dark, moment.from(), moment.to()) < (fell ? LAST : reach())
        && lasting.stream().allMatch(draft -> parted(draft, dark, moment));
  }

  /** "It was cut on Monday evening, and no more than 1 % was left": a clause of its own. */
  private boolean left(int start, Draft draft) {
    return draft.predicate() == Predicate.LEVEL
        && (clause(start, draft.from())
            || IntStream.range(start, draft.from())
                .filter(at -> scene.comma(at, at + 1))
                .anyMatch(at ->
                    scene.sentence().at(at + 1, Tag.AND) != null
                        || scene.sentence().is(Form.JOINEDAND, at + 1)));
  }

  /** A French "a été coupée samedi et elle ne dépasse plus 2 %": right behind the time. */
  private boolean clause(int start, int end) {
    return scene.sentence().at(start, Tag.AND) != null && scene.breaks(start, end) > 0;
  }

  private boolean parted(Draft draft, Mark dark, Moment moment) {
    int start = Math.min(draft.to(), Math.max(dark.to(), moment.to()));
    int end = Math.max(draft.from(), Math.min(dark.from(), moment.from()));
    boolean level = draft.predicate() == Predicate.LEVEL;
    boolean comma = (level || another(draft, dark)) && scene.comma(start, end);
    return comma
        || falls(start, end)
        || joined(draft, dark)
        || scene.breaks(start, end) > 0
        || scene.sentence().in(start, end, Tag.AFTER).isPresent();
  }

  /** "A blackout has lasted for 36 hours, the net was cut on Thursday": two are named. */
  private boolean another(Draft draft, Mark dark) {
    return scene
        .sentence()
        .all(EventTimes.CUTS)
        .filter(mark -> !mark.equals(dark))
        .anyMatch(mark -> near(mark, draft) < near(dark, draft) && parted(mark, dark));
  }

  private int near(Mark mark, Draft draft) {
    return scene.cost(mark, draft.from(), draft.to());
  }

  private boolean parted(Mark one, Mark other) {
    return scene.comma(Math.min(one.to(), other.to()), Math.max(one.from(), other.from()));
  }

  /** "Was cut on Monday, and traffic fell to 34 %": a second event, joined by "and". */
  private boolean falls(int start, int end) {
    return start < end
        && scene
            .sentence()
            .all(Tag.FALL)
            .filter(fall -> fall.from() >= start && fall.from() < end)
            .anyMatch(fall ->
                scene.sentence().in(start, fall.from(), Tag.AND).isPresent()
                    || scene.sentence().is(Form.JOINEDAND, fall.from()));
  }

  /** A Turkish "kesildi ve trafik yüzde 10'a indi": behind a verb that is last, another clause. */
  private boolean joined(Draft level, Mark dark) {
    return scene.sentence().language().verbLast()
        && level.predicate() == Predicate.LEVEL
        && dark.to() <= level.from()
        && scene.sentence().at(dark.to(), Tag.AND) != null
        && scene.sentence().in(dark.to(), scene.sentence().tokens().size(), Tag.FALL).isPresent();
  }
}
