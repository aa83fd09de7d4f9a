package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Language;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Interval;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which word for an event a time is of, how exactly, and whether a fall is an event then. */
record EventTimes(Scene scene, ServiceBlocks blocks) {
  private static final int REACH = 20;
  private static final int OVER = 6;

  /** "Until early on Wednesday". */
  private static final int GAP = 3;

  private static final Duration DAY = Duration.ofHours(20);

  /** "Not restored", "yet to return": a state, and no event. */
  static final String STILL = "still";

  static final Tag[] CUTS = {Tag.DARK, Tag.OFFLINE};

  /** What falls, and where: no part of the way from the verb to its day. */
  private static final Tag[] FALLEN = {Tag.TRAFFIC, Tag.CONNECTIVITY, Tag.NET, Tag.CITY, Tag.PLACE};

  /** What a clause tells that is no plain cut. */
  private static final Tag[] OTHERS = {Tag.AFTER, Tag.BACK, Tag.ONLINE, Tag.USUAL};

  private static final Tag[] BLOCKS = {Tag.BLOCK, Tag.DARK};

  @Nullable Mark of(Moment moment, Tag... tags) {
    Tag[] events = blocks.alone() && tags.length == CUTS.length ? BLOCKS : tags;
    Mark lasted = Arrays.equals(tags, CUTS) ? lasted(moment, events) : null;
    if (lasted != null) {
      return lasted;
    }
    Mark mark = scene.nearest(moment.from(), moment.to(), events).orElse(null);
    Language language = scene.sentence().language();
    int reach = language.verbLast() && !language.cases() ? Scene.FAR : REACH;
    boolean far =
        mark == null
            || (scene.cost(mark, moment.from(), moment.to()) > reach && !begins(moment, GAP));
    Mark begun = far ? begun(moment, events) : null;
    if (begun != null) {
      return begun;
    }
    mark = far ? new NamesBetween(scene).event(moment, reach, events) : mark;
    if (mark == null || apart(mark, moment)) {
      return null;
    }
    boolean begins = mark.tag() == Tag.BLOCK && begins(moment, OVER); // "the block began at 4 pm"
    boolean elsewhere = blocks.alone() && !blocks.of(mark) && !begins;
    boolean other = scene.reported(mark, moment) || scene.ofPower(mark);
    return elsewhere || other || counted(mark) ? null : mark;
  }

  /**
   * "The net went down on Tuesday after a cut to a cable": of two cuts, the one that the clause of
   * the day itself tells.
   */
  @Nullable Mark told(Moment moment) {
    Sentence sentence = scene.sentence();
    return sentence
        .all(blocks.alone() ? BLOCKS : CUTS)
        .filter(cut -> cut.to() <= moment.from() && !scene.ofPower(cut))
        .filter(cut -> blocks.alone() || scene.connected(cut.from(), cut.to()))
        .filter(cut -> scene.breaks(cut.to(), moment.from()) == 0)
        .filter(cut -> sentence.in(0, moment.from(), OTHERS).isEmpty())
        .reduce((first, last) -> last)
        .orElse(null);
  }

  /** "An outage of its network in the islands that began at ten": what the clause is said of. */
  private @Nullable Mark begun(Moment moment, Tag... events) {
    Sentence sentence = scene.sentence();
    Mark begin = sentence.in(moment.from() - GAP, moment.from(), Tag.BEGIN).orElse(null);
    int that = begin == null ? -1 : begin.from() - 1;
    return sentence.is(Form.RELATIVE, that) && !sentence.language().verbLast()
        ? scene
            .nearest(that, that + 1, events)
            .filter(event -> event.to() <= that && !scene.ofPower(event))
            .orElse(null)
        : null;
  }

  /** "It was cut on Sunday in the north, and lasted until Friday": what is told before it. */
  private @Nullable Mark lasted(Moment moment, Tag[] events) {
    Mark until = scene.sentence().before(moment.from(), Tag.UNTIL);
    Mark lasts = until == null ? null : scene.sentence().before(until.from(), Tag.FOR);
    Mark cut = lasts == null ? null : scene.sentence().in(0, lasts.from(), events).orElse(null);
    boolean of = cut != null && (blocks.alone() || scene.connected(cut.from(), cut.to()));
    return of ? cut : null;
  }

  /** "It is cut; on Tuesday they want to mend it": what a semicolon parts has its own times. */
  private boolean apart(Mark mark, Moment moment) {
    return scene.semicolon(Math.min(mark.to(), moment.to()), Math.max(mark.from(), moment.from()));
  }

  /**
   * Several: "until May 80 shutdowns were counted"; of a fall, a Turkish "yüzde 80 düştü", so much.
   */
  private boolean counted(Mark dark) {
    int before = dark.from() - 1;
    return before >= 0
        && dark.tag() != Tag.FALL
        && scene.sentence().tokens().get(before).kind() == Token.Kind.NUMBER
        && scene.sentence().before(dark.from(), Tag.OPERATOR) == null // "O2"
        && scene.moments().stream().noneMatch(m -> m.from() <= before && before < m.to());
  }

  boolean begins(Moment moment, int reach) {
    return scene
        .sentence()
        .all(Tag.BEGIN)
        .filter(mark -> scene.sentence().in(mark.to(), mark.to() + GAP, Tag.BACK).isEmpty())
        .anyMatch(mark -> scene.cost(mark, moment.from(), moment.to()) < reach);
  }

  /** The same, but not "remained cut off on Wednesday, days after a shutdown was imposed". */
  boolean beginsBeside(Moment moment, int reach) {
    return begins(moment, reach)
        && scene
            .sentence()
            .all(Tag.BEGIN)
            .anyMatch(begin ->
                !scene.comma(
                    Math.min(begin.to(), moment.to()), Math.max(begin.from(), moment.from())));
  }

  /** A part of a day; since a whole one, services are blocked for so many days. */
  static boolean sharp(Moment moment) {
    Interval span = moment.interval();
    return span != null
        && (moment.clock() || Duration.between(span.from(), span.until()).compareTo(DAY) < 0);
  }

  /** Whether a fall at such a time is an event, not a level that was measured then. */
  boolean slides(Moment moment) {
    return (sharp(moment) && slump(moment)) || (moment.clock() && since(moment)) || fell(moment);
  }

  /**
   * "On Thursday traffic fell to 4 %", an Arabic "fell traffic in the province on Thursday": a day
   * beside the verb, but for what fell and where.
   */
  private boolean fell(Moment moment) {
    return moment.dated()
        && scene.has(Tag.TRAFFIC, Tag.CONNECTIVITY)
        && scene
            .sentence()
            .all(Tag.FALL)
            .filter(fall -> fall.value().isEmpty())
            .filter(fall ->
                scene.breaks(Math.min(fall.to(), moment.to()), Math.max(fall.from(), moment.from()))
                    == 0)
            .anyMatch(fall -> gap(fall, moment) < GAP);
  }

  private int gap(Mark fall, Moment moment) {
    int start = Math.min(fall.to(), moment.to());
    int end = Math.max(fall.from(), moment.from());
    long named =
        IntStream.range(start, end)
            .filter(at ->
                scene.sentence().is(Form.REGIONWORD, at)
                    || byHowMuch(at)
                    || scene.sentence().is(Form.WHERE, at)
                    || scene.sentence().all(FALLEN).anyMatch(m -> m.from() <= at && at < m.to()))
            .count();
    return (int) (scene.cost(fall, moment.from(), moment.to()) - named);
  }

  /** "Um 90 Prozent", between a fall and its day. */
  private boolean byHowMuch(int at) {
    return scene.sentence().at(at, Tag.BY) != null
        || scene.quantities().stream()
            .anyMatch(share -> share.percent() && share.from() <= at && at < share.to());
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

  /** "At 32 % from 2:30 am on". */
  boolean since(Moment moment) {
    return scene
        .sentence()
        .all(Tag.SINCE)
        .anyMatch(mark ->
            mark.equals(scene.sentence().before(moment.from(), Tag.SINCE))
                || (mark.from() >= moment.from() && mark.to() <= moment.to() + 1));
  }
}
