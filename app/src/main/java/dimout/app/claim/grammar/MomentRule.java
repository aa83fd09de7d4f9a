package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Cut around 5 pm local time", "the blackout began on Wednesday", "restored on Monday". */
final class MomentRule {
  private static final int REACH = 20;
  private static final int OVER = 6;
  private static final Tag[] SLUMPS = {Tag.DARK, Tag.OFFLINE, Tag.FALL};

  private final Scene scene;
  private final ServiceBlocks blocks;
  private final EventTimes events;
  private final DatedClaims dated;
  private final ReturnTimes returns;
  private final Ends ends;
  private final Undone undone;
  private final Attributive attributive;
  private final AsOf asOf;
  private final EventDays days;

  MomentRule(Scene scene, ServiceBlocks blocks) {
    this.scene = scene;
    this.blocks = blocks;
    this.events = new EventTimes(scene, blocks);
    this.dated = new DatedClaims(scene, events);
    this.returns = new ReturnTimes(scene, blocks, events);
    this.ends = new Ends(scene);
    this.undone = new Undone(scene);
    this.attributive = new Attributive(scene);
    this.asOf = new AsOf(scene);
    this.days = new EventDays(scene, blocks);
  }

  /**
   * @param lasting claims of duration and level already found in the sentence; a day then only
   *     dates them
   */
  List<Draft> find(List<Draft> lasting) {
    List<Draft> found = new ArrayList<>();
    List<Moment> moments = new ArrayList<>(scene.moments());
    moments.sort((a, b) -> Integer.compare(rank(a), rank(b)));
    for (Moment moment : moments) {
      if (tells(moment, lasting) && !dates(moment, lasting)) {
        boolean onsets = begins(moment, lasting) && !dated.measured(moment, lasting);
        happening(moment, onsets, found);
        Mark low = found.isEmpty() ? dated.lowSince(moment, lasting) : null;
        if (low != null) {
          add(Predicate.ONSET, moment, low, found);
        }
      }
    }
    boolean told = scene.moments().stream().anyMatch(moment -> attributive.cut(moment) != null);
    boolean back = found.stream().anyMatch(draft -> draft.predicate() == Predicate.RESTORATION);
    if (found.isEmpty() || ((told || inPassing(found)) && !back)) {
      found.addAll(
          new LaterReturn(scene)
              .carried(lasting)
              .map(List::of)
              .orElseGet(() -> new UndatedReturn(scene).find(lasting)));
    }
    if (found.stream().noneMatch(draft -> draft.predicate() == Predicate.RESTORATION)) {
      new LaterReturn(scene)
          .find(found, lasting)
          .or(() -> new ServiceReturn(scene, blocks).find(lasting))
          .or(() -> returned(found, lasting))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Hours first, and "in the morning" before the day that it is of. */
  private int rank(Moment moment) {
    Interval part = moment.part() ? moment.interval() : null;
    boolean ofDay =
        part != null
            && scene.moments().stream()
                .filter(
                    day -> day.dated() && !day.part() && !day.clock() && day.to() < moment.from())
                .map(Moment::interval)
                .filter(Objects::nonNull)
                .anyMatch(
                    day -> !part.from().isBefore(day.from()) && !part.until().isAfter(day.until()));
    return moment.clock() ? 0 : ofDay ? 1 : 2;
  }

  /** "Restored the service, which had failed on Sunday": the outage is told of in passing. */
  private boolean inPassing(List<Draft> found) {
    boolean begun =
        !found.isEmpty()
            && (new BegunSince(scene).besideReturn()
                || scene.moments().stream().anyMatch(undone::began));
    return begun
        || found.stream()
            .filter(draft -> draft.predicate() == Predicate.ONSET)
            .anyMatch(onset -> !scene.has(Tag.SERVICE) && (relative(onset) || apposed(onset)));
  }

  /** "Cut on Thursday and restored some hours later": the second verb has no time of its own. */
  private Optional<Draft> returned(List<Draft> found, List<Draft> lasting) {
    return found.stream()
        .filter(draft -> draft.predicate() == Predicate.ONSET && !scene.has(Tag.SERVICE))
        .filter(onset -> returned(onset.to()))
        .findFirst()
        .flatMap(onset -> new UndatedReturn(scene).find(lasting).stream().findFirst());
  }

  private boolean returned(int to) {
    Sentence sentence = scene.sentence();
    return scene.moments().stream().noneMatch(next -> next.from() >= to)
        && sentence
            .all(Tag.BACK)
            .filter(back -> back.from() >= to)
            .anyMatch(back ->
                undone.joined(back)
                    || opens(to, back)
                    || sentence.before(back.from(), Tag.BREAK) != null
                    || (scene.breaks(to, back.from()) > 0
                        && sentence
                            .in(back.from() - OVER, back.to() + OVER, Tag.AFTER)
                            .isPresent()));
  }

  /** "Six hours after it was cut at noon, the net came back": a length leads the first clause. */
  private boolean opens(int cut, Mark back) {
    return scene.comma(cut, back.from())
        && scene.quantities().stream()
            .filter(length -> !length.percent() && length.from() < OVER / 2)
            .anyMatch(length -> scene.sentence().at(length.to(), Tag.AFTER) != null);
  }

  private boolean relative(Draft onset) {
    return scene
        .sentence()
        .all(Tag.BREAK)
        .filter(clause -> clause.to() <= onset.from())
        .filter(clause -> scene.sentence().is(Form.RELATIVE, clause.from()))
        .anyMatch(clause -> scene.sentence().in(0, clause.from(), Tag.BACK).isPresent());
  }

  /** "Recuperaron los datos, suspendidos el lunes": the outage stands right behind a comma. */
  private boolean apposed(Draft onset) {
    return scene
        .sentence()
        .all(EventTimes.CUTS)
        .filter(cut -> cut.from() >= onset.from() && cut.to() <= onset.to())
        .filter(cut ->
            scene.sign(cut.from() - 1, ",")
                || undone.passed(cut)
                || scene.moments().stream().anyMatch(moment -> undone.ofOver(cut, moment)))
        .anyMatch(cut -> scene.sentence().in(0, cut.from(), Tag.BACK).isPresent());
  }

  /** Whether it is known which day it is, and no part of a claim. */
  private boolean tells(Moment moment, List<Draft> lasting) {
    boolean used = lasting.stream().anyMatch(d -> d.from() < moment.to() && moment.from() < d.to());
    boolean known = moment.interval() != null || scene.setting().today() == null;
    boolean day = moment.dated() || new PartOfToday(scene).tells(moment, lasting);
    return !used && (moment.clock() || (day && known));
  }

  /** Whether it is only when something had lasted for so long. */
  private boolean dates(Moment moment, List<Draft> lasting) {
    return lasting.stream()
        .anyMatch(draft ->
            ends.upTo(moment, draft)
                || asOf.heads(moment, draft)
                || dated.countedAt(moment, draft));
  }

  /** Whether something may have begun then, beside what lasted. */
  private boolean begins(Moment moment, List<Draft> lasting) {
    return moment.clock()
        || lasting.isEmpty()
        || events.begins(moment, OVER)
        || dated.apart(moment, lasting)
        || dated.slumps(moment, lasting)
        || dated.lastsFrom(moment, lasting)
        || dated.ofDay(moment, lasting);
  }

  private void happening(Moment moment, boolean onsets, List<Draft> found) {
    int from = moment.from();
    int to = moment.to();
    Mark first = events.of(ends.first(moment), EventTimes.CUTS);
    boolean about = blocks.alone() || scene.about(first, from, to);
    boolean said = asOf.told(moment) || scene.saying(moment) || new Causes(scene).time(moment);
    boolean ahead = scene.setting().ahead(moment.interval());
    Mark late = said || ahead || scene.sentence().asks() ? null : returns.notUntil(moment);
    if (late != null) {
      add(Predicate.RESTORATION, moment, late, found);
      return;
    }
    Mark reports = ahead ? null : new FirstReports(scene).at(moment);
    if (reports != null) {
      add(Predicate.ONSET, moment, reports, found);
      return;
    }
    if (said || ahead || !about || scene.unreal(from, to) || scene.repeated(from, to)) {
      return;
    }
    Mark begun = new BegunSince(scene).at(moment);
    if (begun != null) {
      add(Predicate.ONSET, moment, begun, found);
      return;
    }
    if (returns.until(moment)) {
      add(Predicate.RESTORATION, returns.end(moment), Objects.requireNonNull(first), found);
      return;
    }
    Mark by = returns.by(moment);
    if (by != null) {
      add(Predicate.RESTORATION, moment, by, found);
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
    beganOrEnded(moment, onsets, found);
  }

  private void beganOrEnded(Moment moment, boolean onsets, List<Draft> found) {
    Mark back = back(moment);
    Mark dark = cut(moment, back);
    if (back != null && nearer(back, dark, moment)) {
      add(Predicate.RESTORATION, moment, back, found);
    } else if (onsets && dark != null && began(dark, moment)) {
      add(Predicate.ONSET, moment, dark, found);
    }
  }

  /** The return that a time is of, or null. */
  private @Nullable Mark back(Moment moment) {
    Mark back = events.of(moment, Tag.BACK);
    return back == null
            || !returns.returns(back)
            || new FromEvent(scene.sentence(), scene.quantities()).anchors(back)
            || !(blocks.alone() || scene.connected(back.from(), back.to()))
            || afterFall(moment, back)
            || undone.taken(back, moment)
            || undone.follows(back, moment)
            || undone.begun(back, moment)
            || undone.began(moment)
            || returns.lastedUntil(back, moment)
        ? null
        : back;
  }

  /** The outage that a time is of, unless it is only what ended, or null. */
  private @Nullable Mark cut(Moment moment, @Nullable Mark back) {
    Mark near =
        events.of(moment, !blocks.alone() && events.slides(moment) ? SLUMPS : EventTimes.CUTS);
    boolean cause = near != null && followed(near, moment);
    Mark cut = cause && back == null ? events.told(moment) : cause ? null : near;
    return cut == null
            || scene.unreal(cut.from(), cut.to())
            || (back != null
                && (undone.over(cut) || undone.by(cut, moment))
                && !undone.dated(cut, moment))
            || before(cut, moment)
            || ofOther(cut, moment)
        ? null
        : cut;
  }

  private boolean nearer(Mark back, @Nullable Mark dark, Moment moment) {
    int from = moment.from();
    int to = moment.to();
    return dark == null
        || ends(dark, moment, back)
        || next(dark, moment, back)
        || closed(dark, moment, back)
        || (scene.cost(back, from, to) <= scene.cost(dark, from, to)
            && !undone.later(dark, moment, back));
  }

  /**
   * A Turkish "kısıtlama 00.30 civarında, dokuz saat sonra kalktı": the verb is that of the ban.
   */
  private boolean ends(Mark dark, Moment moment, Mark back) {
    return scene.sentence().language().cases()
        && dark.to() <= moment.from()
        && moment.to() <= back.from()
        && scene.breaks(dark.to(), back.from()) == 0
        && scene.sentence().in(moment.to(), back.from(), Tag.AND, Tag.BEGIN, Tag.DARK).isEmpty()
        && !scene.sentence().is(Form.CONVERB, dark.to() - 1);
  }

  /**
   * A Persian "that had been cut, came back at 13:30": where verbs stand last, one before a comma
   * has no time behind it.
   */
  private boolean closed(Mark dark, Moment moment, Mark back) {
    return scene.sentence().language().verbLast()
        && dark.to() <= moment.from()
        && moment.to() <= back.from()
        && scene.comma(dark.to(), moment.from())
        && !scene.comma(moment.to(), back.from())
        && scene.breaks(moment.to(), back.from()) == 0;
  }

  /**
   * A Persian "ساعت ۱۱ قطع و ساعت ۱۶ وصل شد": behind "and", the time is that of the second verb.
   */
  private boolean next(Mark dark, Moment moment, Mark back) {
    return scene.sentence().language().verbLast()
        && moment.clock()
        && moment.to() <= back.from()
        && scene.sentence().at(dark.to(), Tag.AND) != null
        && moment.from() - dark.to() < OVER / 2
        && dark.to() <= moment.from()
        && scene.breaks(moment.to(), back.from()) == 0;
  }

  private boolean began(Mark dark, Moment moment) {
    boolean sharp =
        !blocks.alone()
            || EventTimes.sharp(moment)
            || events.begins(moment, OVER)
            || !events.since(moment);
    boolean goesOn = moment.clock() ? asOf.still(dark, moment) : asOf.continues(moment);
    return sharp
        && !dark.value().equals(EventTimes.STILL)
        && (!goesOn || events.beginsBeside(moment, REACH));
  }

  /** "Traffic rose by 2 pm on Sunday after a shutdown": it was before that. */
  private boolean followed(Mark cut, Moment moment) {
    return !scene.sentence().language().verbLast()
        && moment.to() <= cut.from()
        && undone.over(cut)
        && scene.sentence().in(moment.to(), cut.from(), Tag.AFTER).isPresent()
        && scene.moments().stream().noneMatch(next -> next.from() > cut.to());
  }

  /** A Persian "صبح شنبه کاهش یافت و پس از هفت ساعت عادی شد": two verbs, the first of that time. */
  private boolean afterFall(Moment moment, Mark back) {
    return scene.sentence().language().verbLast()
        && moment.to() <= back.from()
        && scene.breaks(moment.to(), back.from()) > 0
        && scene.sentence().in(moment.to(), back.from(), SLUMPS).isPresent();
  }

  /** A Persian "پس از خاموشی، مشترکان شب گذشته …": after the outage, something else was then. */
  private boolean before(Mark cut, Moment moment) {
    return scene.sentence().language().verbLast()
        && cut.to() <= moment.from()
        && scene.sentence().before(cut.from(), Tag.AFTER) != null
        && scene.comma(cut.to(), moment.from());
  }

  /** A Turkish "çarşamba öğlen pazartesi günü kesilen internet geri geldi": cut on Monday. */
  private boolean ofOther(Mark cut, Moment moment) {
    return scene.sentence().language().verbLast()
        && scene.sentence().in(cut.to(), cut.to() + OVER, Tag.BACK).isPresent()
        && scene.moments().stream()
            .filter(other -> other.from() >= moment.to() && other.to() <= cut.from())
            .anyMatch(other -> other.dated() && !other.clock());
  }

  private void add(Predicate predicate, Moment moment, Mark mark, List<Draft> found) {
    if (found.stream().noneMatch(draft -> draft.predicate() == predicate)) {
      Comparator said = Bounds.beside(scene, moment.from(), moment.to());
      Comparator bound = said == Comparator.ABOUT ? said : Comparator.EQUALS;
      Draft draft =
          Draft.time(predicate, bound, days.of(predicate, moment)).widened(mark.from(), mark.to());
      found.add(blocks.named(draft));
    }
  }
}
