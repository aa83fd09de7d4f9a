package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Language;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** "Cut around 5 pm local time", "the blackout began on Wednesday", "restored on Monday". */
final class MomentRule {
  private static final int REACH = 20;
  private static final int OVER = 6;

  /** "Until early on Wednesday". */
  private static final int GAP = 3;

  private static final Duration DAY = Duration.ofHours(20);

  private static final Tag[] CUTS = {Tag.DARK, Tag.OFFLINE};
  private static final Tag[] BLOCKS = {Tag.BLOCK, Tag.DARK};
  private static final Tag[] SLUMPS = {Tag.DARK, Tag.OFFLINE, Tag.FALL};

  /** "Not restored", "yet to return": a state, and no event. */
  private static final String STILL = "still";

  private final Scene scene;
  private final ServiceBlocks blocks;
  private final Ends ends;
  private final Undone undone;
  private final Attributive attributive;
  private final AsOf asOf;

  MomentRule(Scene scene, ServiceBlocks blocks) {
    this.scene = scene;
    this.blocks = blocks;
    this.ends = new Ends(scene);
    this.undone = new Undone(scene);
    this.attributive = new Attributive(scene);
    this.asOf = new AsOf(scene);
  }

  /**
   * @param lasting claims of duration and level already found in the sentence; a day then only
   *     dates them
   */
  List<Draft> find(List<Draft> lasting) {
    List<Draft> found = new ArrayList<>();
    List<Moment> moments = new ArrayList<>(scene.moments());
    moments.sort((a, b) -> Boolean.compare(b.clock(), a.clock()));
    for (Moment moment : moments) {
      boolean used =
          lasting.stream().anyMatch(d -> d.from() < moment.to() && moment.from() < d.to());
      boolean known = moment.interval() != null || scene.setting().today() == null;
      if (!used && (moment.clock() || (moment.dated() && known))) {
        boolean onsets =
            moment.clock()
                || lasting.isEmpty()
                || begins(moment, OVER)
                || apart(moment, lasting)
                || vanishes(moment, lasting)
                || lastsFrom(moment, lasting);
        boolean measured =
            lasting.stream()
                .anyMatch(draft ->
                    ends.upTo(moment, draft)
                        || asOf.heads(moment, draft)
                        || countedAt(moment, draft));
        if (!measured) {
          happening(moment, onsets && !measured(moment, lasting), found);
        }
      }
    }
    boolean told = scene.moments().stream().anyMatch(moment -> attributive.cut(moment) != null);
    boolean back = found.stream().anyMatch(draft -> draft.predicate() == Predicate.RESTORATION);
    if (found.isEmpty() || (told && !back)) {
      found.addAll(new UndatedReturn(scene).find(lasting));
    }
    return found;
  }

  /** "On Thursday at noon, the outage was in its 110th hour", "its third day on Wednesday". */
  private boolean countedAt(Moment moment, Draft draft) {
    boolean before =
        moment.to() <= draft.from()
            && scene.breaks(moment.to(), draft.from()) == 0
            && !(slides(moment) && scene.comma(moment.to(), draft.from()))
            && scene.sentence().in(draft.from() - GAP - 1, draft.from(), Tag.FOR).isPresent();
    return draft.scope().contains(Claim.ORDINAL) && (before || moment.from() == draft.to());
  }

  /** "Fell to 5 %, after the plug was pulled on Saturday": the day is not that of the level. */
  private boolean apart(Moment moment, List<Draft> lasting) {
    Mark dark = event(moment, CUTS);
    return dark != null
        && scene.cost(dark, moment.from(), moment.to()) < OVER
        && lasting.stream().allMatch(draft -> parted(draft, dark, moment));
  }

  /** "On Wednesday evening it fell to zero". */
  private boolean vanishes(Moment moment, List<Draft> lasting) {
    return sharp(moment)
        && slides(moment)
        && lasting.stream()
            .filter(draft -> draft.predicate() == Predicate.LEVEL)
            .allMatch(draft -> Double.valueOf(0).equals(draft.value()))
        && event(moment, Tag.FALL) != null;
  }

  /** "Was stopped on Wednesday night for five days". */
  private boolean lastsFrom(Moment moment, List<Draft> lasting) {
    return sharp(moment)
        && lasting.stream()
            .allMatch(draft ->
                draft.predicate() == Predicate.DURATION
                    && !draft.scope().contains(Claim.ORDINAL)
                    && draft.from() - moment.to() == 1
                    && scene.sentence().at(moment.to(), Tag.FOR) != null);
  }

  private boolean parted(Draft draft, Mark dark, Moment moment) {
    int start = Math.min(draft.to(), Math.max(dark.to(), moment.to()));
    int end = Math.max(draft.from(), Math.min(dark.from(), moment.from()));
    boolean level = draft.predicate() == Predicate.LEVEL;
    boolean comma = (level || another(draft, dark)) && scene.comma(start, end);
    return comma
        || falls(start, end)
        || scene.breaks(start, end) > 0
        || scene.sentence().in(start, end, Tag.AFTER).isPresent();
  }

  /** "A blackout has lasted for 36 hours, the net was cut on Thursday": two are named. */
  private boolean another(Draft draft, Mark dark) {
    return scene
        .sentence()
        .all(CUTS)
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

  private void happening(Moment moment, boolean onsets, List<Draft> found) {
    int from = moment.from();
    int to = moment.to();
    boolean about = blocks.alone() || scene.about(event(ends.first(moment), CUTS), from, to);
    boolean said = asOf.told(moment) || scene.saying(moment);
    boolean ahead = scene.setting().ahead(moment.interval());
    Mark late = said || ahead || scene.sentence().asks() ? null : notUntil(moment);
    if (late != null) {
      add(Predicate.RESTORATION, moment, late, found);
      return;
    }
    if (said || ahead || !about || scene.unreal(from, to) || scene.repeated(from, to)) {
      return;
    }
    if (until(moment)) {
      Mark ended = Objects.requireNonNull(event(ends.first(moment), CUTS));
      add(Predicate.RESTORATION, moment, ended, found);
      return;
    }
    if (ends.at(moment)) {
      return; // still to come: "blocked until Sunday midnight"
    }
    Mark led = attributive.cut(moment);
    if (led != null && !scene.unreal(led.from(), led.to())) {
      add(Predicate.ONSET, moment, led, found);
      return;
    }
    Mark returned = event(moment, Tag.BACK);
    Mark back =
        returned == null
                || !returns(returned)
                || undone.taken(returned, moment)
                || lastedUntil(returned, moment)
            ? null
            : returned;
    Mark cut = event(moment, slides(moment) ? SLUMPS : CUTS);
    Mark dark =
        cut == null
                || scene.unreal(cut.from(), cut.to())
                || (back != null && (undone.over(cut) || undone.by(cut, moment)))
                || followed(cut, moment)
            ? null
            : cut;
    boolean begins = begins(moment, REACH);
    boolean sharp = !blocks.alone() || sharp(moment) || begins(moment, OVER) || !since(moment);
    boolean nearer =
        back != null
            && (dark == null
                || (scene.cost(back, from, to) <= scene.cost(dark, from, to)
                    && !undone.later(dark, moment, back)));
    if (back != null && nearer) {
      add(Predicate.RESTORATION, moment, back, found);
    } else if (onsets
        && sharp
        && dark != null
        && !dark.value().equals(STILL)
        && (moment.clock() || begins || !asOf.continues(moment))) {
      add(Predicate.ONSET, moment, dark, found);
    }
  }

  /** "Traffic rose by 2 pm on Sunday after a shutdown": it was before that. */
  private boolean followed(Mark cut, Moment moment) {
    return !scene.sentence().language().verbLast()
        && moment.to() <= cut.from()
        && undone.over(cut)
        && scene.sentence().in(moment.to(), cut.from(), Tag.AFTER).isPresent()
        && scene.moments().stream().noneMatch(next -> next.from() > cut.to());
  }

  /** "Was down until Wednesday morning": then it ended, unless that is still to come. */
  private boolean until(Moment moment) {
    Interval span = moment.interval();
    Interval day = scene.setting().day();
    return ends.at(moment)
        && span != null
        && day != null
        && span.from().isBefore(day.until())
        && !(!moment.clock() && asOf.continues(moment) && span.until().isAfter(day.from()))
        && lasted(event(ends.first(moment), CUTS), moment);
  }

  /** "No volvió hasta las diez": where that says when it did. */
  private @Nullable Mark notUntil(Moment moment) {
    Mark until =
        scene
            .sentence()
            .all(Tag.UNTIL)
            .filter(mark -> Ends.leads(mark, moment))
            .filter(mark -> scene.sentence().is(Form.EXCEPT, mark.from()))
            .findFirst()
            .orElse(null);
    Mark back =
        until == null
            ? null
            : scene.sentence().in(until.from() - OVER, until.from(), Tag.BACK).orElse(null);
    boolean only =
        back != null
            && scene
                .sentence()
                .all(Tag.NEG)
                .anyMatch(neg -> neg.to() <= back.from() && back.from() - neg.to() < GAP);
    return only && scene.connected(moment.from(), moment.to()) ? back : null;
  }

  /**
   * Not "had not returned by noon", nor, where verbs stand last, "was cut, and until noon" whatever
   * follows.
   */
  private boolean lasted(@Nullable Mark dark, Moment moment) {
    return dark != null
        && !dark.value().equals(STILL)
        && !scene.unreal(dark.from(), dark.to())
        && !(scene.sentence().language().verbLast()
            && dark.to() <= moment.from()
            && scene.comma(dark.to(), moment.from()));
  }

  /** Several: "until May 80 shutdowns were counted". */
  private boolean counted(Mark dark) {
    int before = dark.from() - 1;
    return before >= 0
        && scene.sentence().tokens().get(before).kind() == Token.Kind.NUMBER
        && scene.sentence().before(dark.from(), Tag.OPERATOR) == null // "O2"
        && scene.moments().stream().noneMatch(m -> m.from() <= before && before < m.to());
  }

  /** Whether a fall at such a time is an event, not a level that was measured then. */
  private boolean slides(Moment moment) {
    return (sharp(moment) && slump(moment)) || (moment.clock() && since(moment));
  }

  /** "Traffic collapsed at 16:30", by however much; but not "stood at 3 % at nine". */
  private boolean slump(Moment moment) {
    return scene.has(Tag.TRAFFIC, Tag.CONNECTIVITY)
        && (scene.quantities().stream().noneMatch(level -> level.percent() && level.value() > 0)
            || scene
                .sentence()
                .all(Tag.FALL)
                .filter(fall -> fall.value().isEmpty())
                .anyMatch(fall -> scene.sameClause(fall, moment.from(), moment.to())));
  }

  /** "Flat since Saturday but showing signs of a recovery": the return is later. */
  private boolean lastedUntil(Mark back, Moment moment) {
    int start = Math.min(back.to(), moment.to());
    int end = Math.max(back.from(), moment.from());
    return since(moment) && scene.breaks(start, end) > 0;
  }

  /** "At 32 % from 2:30 am on". */
  private boolean since(Moment moment) {
    return scene
        .sentence()
        .all(Tag.SINCE)
        .anyMatch(mark ->
            mark.equals(scene.sentence().before(moment.from(), Tag.SINCE))
                || (mark.from() >= moment.from() && mark.to() <= moment.to() + 1));
  }

  /** Not "back up to 30 %", "not back", or "regained access to Telegram". */
  private boolean returns(Mark back) {
    return !risen(back)
        && !scene.unreal(back.from(), back.to())
        && (blocks.alone() || !UndatedReturn.ofService(scene, back));
  }

  /** "Back up to 30 %". */
  private boolean risen(Mark back) {
    return scene.quantities().stream()
        .anyMatch(quantity ->
            quantity.percent()
                && !scene.comma(back.to(), quantity.from())
                && scene.cost(back, quantity.from(), quantity.to()) < OVER);
  }

  private @Nullable Mark event(Moment moment, Tag... tags) {
    Tag[] events = blocks.alone() && tags.length == CUTS.length ? BLOCKS : tags;
    Mark mark = scene.nearest(moment.from(), moment.to(), events).orElse(null);
    Language language = scene.sentence().language();
    int reach = language.verbLast() && !language.cases() ? Scene.FAR : REACH;
    if (mark == null || scene.cost(mark, moment.from(), moment.to()) > reach) {
      return null;
    }
    boolean begins = mark.tag() == Tag.BLOCK && begins(moment, OVER); // "the block began at 4 pm"
    boolean elsewhere = blocks.alone() && !blocks.of(mark) && !begins;
    boolean other = scene.reported(mark, moment) || scene.ofPower(mark);
    return elsewhere || other || counted(mark) ? null : mark;
  }

  /** A part of a day; since a whole one, services are blocked for so many days. */
  static boolean sharp(Moment moment) {
    Interval span = moment.interval();
    return span != null
        && (moment.clock() || Duration.between(span.from(), span.until()).compareTo(DAY) < 0);
  }

  private boolean begins(Moment moment, int reach) {
    return scene
        .sentence()
        .all(Tag.BEGIN)
        .filter(mark -> scene.sentence().in(mark.to(), mark.to() + GAP, Tag.BACK).isEmpty())
        .anyMatch(mark -> scene.cost(mark, moment.from(), moment.to()) < reach);
  }

  /** "Connectivity stood at 3 % at 9 am": the time of a level. */
  private boolean measured(Moment moment, List<Draft> lasting) {
    int from = moment.from();
    int to = moment.to();
    int dark = scene.distance(from, to, Tag.DARK, Tag.OFFLINE, Tag.BEGIN);
    return lasting.stream()
        .anyMatch(draft ->
            draft.predicate() == Predicate.LEVEL
                && !slides(moment)
                && !scene.comma(Math.min(to, draft.to()), Math.max(from, draft.from()))
                && scene.breaks(Math.min(to, draft.to()), Math.max(from, draft.from())) == 0
                && Math.max(from - draft.to(), draft.from() - to) < dark);
  }

  /** "Services resumed at 3 pm", where an earlier paragraph said on which day. */
  private Moment day(Predicate predicate, Moment moment) {
    LocalDate own = scene.context().days().get(predicate);
    LocalDate told = own == null ? scene.context().days().get(Predicate.ONSET) : own;
    return told == null || !moment.assumed() ? moment : moment.on(told, scene.setting().zone());
  }

  private void add(Predicate predicate, Moment moment, Mark mark, List<Draft> found) {
    if (found.stream().noneMatch(draft -> draft.predicate() == predicate)) {
      Comparator said = Bounds.beside(scene, moment.from(), moment.to());
      Comparator bound = said == Comparator.ABOUT ? said : Comparator.EQUALS;
      Draft draft =
          Draft.time(predicate, bound, day(predicate, moment)).widened(mark.from(), mark.to());
      found.add(blocks.named(draft));
    }
  }
}
