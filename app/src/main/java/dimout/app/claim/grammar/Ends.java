package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Predicate;

/** Which times are the ends of something: "until noon", "between one and nine". */
record Ends(Scene scene) {
  /** "Until early on Wednesday". */
  private static final int GAP = 3;

  /** An Arabic "بحلول": by a time, not until it. */
  private static final String BY = "by";

  /** Whether a time is one until which something lasted. */
  boolean at(Moment moment) {
    Sentence sentence = scene.sentence();
    boolean after =
        sentence.language().cases()
            && sentence
                .in(moment.to(), moment.to() + 2, Tag.UNTIL)
                .filter(this::last)
                .filter(until -> !parted(moment, until))
                .isPresent();
    boolean before =
        sentence
            .all(Tag.UNTIL)
            .filter(until -> !counted(until))
            .anyMatch(mark -> !mark.value().equals(BY) && leads(mark, moment));
    boolean within = // "on Wednesday until 10 pm"
        moment.clock()
            && sentence
                .in(moment.from() + 1, moment.to(), Tag.UNTIL)
                .filter(until -> !sentence.language().cases() || sentence.language().capitalNouns())
                .isPresent();
    return before || after || within || ranges(moment) || lastDay(moment);
  }

  /** A Russian "за десять минут до открытия": so long before it. */
  private boolean counted(Mark until) {
    return scene.sentence().is(Form.AHEADOF, until.from())
        && scene.quantities().stream().anyMatch(length -> length.to() == until.from());
  }

  /** "From 7 to 10 May", "between 7 and 10 May": the last of some days. */
  boolean lastDay(Moment moment) {
    int link = moment.from() - 1;
    return scene.moments().stream()
        .filter(first -> first.dated() && !first.clock() && first.to() == link)
        .anyMatch(first -> DayRange.links(scene.sentence(), link, first.from()));
  }

  /** "Hasta las ocho": "until" may be a part of what leads the time. */
  static boolean leads(Mark until, Moment moment) {
    int gap = moment.from() - until.to();
    return until.from() == moment.from() || (moment.from() > until.from() && gap < GAP);
  }

  /** "Altıdan sekize kadar": only the second of two times is an end. */
  private boolean parted(Moment first, Mark until) {
    return scene.moments().stream()
        .anyMatch(next -> next.from() >= first.to() && next.to() <= until.from());
  }

  /** The first of two times, where this is the second: what happened then is said before it. */
  Moment first(Moment moment) {
    return scene.moments().stream()
        .filter(first -> first.to() <= moment.from())
        .filter(first ->
            (first.clock() && moment.clock()) ? linked(first, moment) : until(first, moment))
        .findFirst()
        .orElse(moment);
  }

  /**
   * "From 3 November until 1 August", "from 3 May to 19:45 on 5 May", "from 2 pm on Friday to
   * Sunday": nothing else between.
   */
  private boolean until(Moment first, Moment last) {
    Sentence sentence = scene.sentence();
    boolean hour = first.clock() || last.clock();
    boolean from = hour && sentence.before(first.from(), Tag.FROM, Tag.SINCE) != null;
    Mark until =
        from ? sentence.at(first.to(), Tag.UNTIL, Tag.TO) : sentence.at(first.to(), Tag.UNTIL);
    return first.dated()
        && last.dated()
        && until != null
        && last.from() - until.to() < 2
        && !scene.sentence().language().verbLast();
  }

  /** "By Friday noon Almaty had gone 40 hours": the end of what is counted so far. */
  boolean upTo(Moment moment, Draft draft) {
    return draft.predicate() == Predicate.DURATION
        && draft.value() != null
        && moment.to() <= draft.from()
        && scene.breaks(moment.to(), draft.from()) == 0
        && scene.sentence().in(moment.from() - GAP, moment.from(), Tag.UNTIL).isPresent();
  }

  /** Not between two times, as a German "von sechs bis neun". */
  private boolean last(Mark until) {
    return scene.moments().stream()
        .noneMatch(next -> next.from() >= until.to() && next.from() - until.to() < GAP);
  }

  /** "Between one and nine o'clock": the second of two. */
  private boolean ranges(Moment moment) {
    return !first(moment).equals(moment);
  }

  /** The link may be a part of the second time: "das 4h às 8h". */
  private boolean linked(Moment first, Moment second) {
    int start = first.from();
    int end = first.to();
    int next = second.from();
    Sentence sentence = scene.sentence();
    boolean after = sentence.language().verbLast() && sentence.at(second.to(), Tag.BETWEEN) != null;
    boolean between = after || sentence.in(start - GAP, end, Tag.BETWEEN).isPresent();
    boolean loose = between && !sentence.language().verbLast(); // "between 7 to 10"
    Tag[] links =
        loose
            ? new Tag[] {Tag.AND, Tag.BETWEEN, Tag.TO, Tag.UNTIL}
            : between ? new Tag[] {Tag.AND, Tag.BETWEEN} : new Tag[] {Tag.TO, Tag.UNTIL};
    boolean dash = // not a bracket: "at 20:00 (16:30 UTC)" is one time
        next - end == 1
            && (DayRange.dash(sentence.tokens().get(end)) || sentence.tokens().get(end).is("/"));
    boolean led = // not "fell at eight, and by noon"
        sentence.in(end, next, links).filter(link -> !link.value().equals(BY)).isPresent();
    return next - end < GAP && (next == end || dash || led);
  }
}
