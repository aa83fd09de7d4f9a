package dimout.app.claim.grammar;

import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Unit;
import java.util.List;

/**
 * Whether a part of a day without a day is of the day spoken of: "the net was cut this morning",
 * but not "every morning", "until evening", "for a morning", or beside a day.
 */
record PartOfToday(Scene scene) {
  /** A preposition and an article. */
  private static final int LED = 2;

  /** A subject and its attribute. */
  private static final int SAYING = 5;

  private static final Tag[] STATES = {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK};

  /** What tells the length of an outage, of value: "nine hours later, in the evening". */
  private static final String AFTER = "after";

  boolean tells(Moment moment, List<Draft> lasting) {
    int from = moment.from();
    return moment.part()
        && (scene.moments().stream().noneMatch(Moment::dated)
            || returned(moment)
            || resumed(moment, Tag.SINCE))
        && lasting.stream().noneMatch(draft -> draft.predicate() == Predicate.LEVEL)
        && !said(moment)
        && !(scene.sentence().in(0, scene.sentence().tokens().size(), Tag.BACK).isEmpty()
            && lasting.stream().anyMatch(PartOfToday::days))
        && scene
            .sentence()
            .in(from - LED, from, Tag.NOTFOR, Tag.FOR, Tag.UNTIL)
            .filter(mark -> !mark.value().equals(AFTER) || !scene.sentence().language().verbLast())
            .filter(mark -> !resumed(moment, Tag.SINCE)) // a French "depuis" is "for" as well
            .isEmpty()
        && (returned(moment)
            || (scene.setting().told() != null && resumed(moment, Tag.BY))
            || scene.sentence().in(from - LED, from, Tag.BY).isEmpty())
        && scene.sentence().at(moment.to(), Tag.UNTIL, Tag.ASIDE) == null;
  }

  /** "Crashed on Tuesday afternoon and was back by evening": of the day of the cut. */
  private boolean returned(Moment moment) {
    int cut = scene.moments().stream().filter(Moment::dated).mapToInt(Moment::to).max().orElse(0);
    return !moment.assumed()
        && cut > 0
        && cut <= moment.from()
        && (before(cut, moment) || behind(cut, moment) || opens(cut, moment));
  }

  /** "Cut on Monday, works again since dawn", "It was cut on Monday. It was back by evening". */
  private boolean resumed(Moment moment, Tag led) {
    Sentence sentence = scene.sentence();
    int from = moment.from();
    return !sentence.language().verbLast()
        && sentence.in(from - LED, from, led).isPresent()
        && sentence
            .in(from - SAYING, from, Tag.BACK)
            .filter(back -> !scene.comma(back.to(), from))
            .isPresent();
  }

  /** A Russian "во вторник отключили интернет, вечером его вернули": the part of the day leads. */
  private boolean opens(int cut, Moment moment) {
    int from = moment.from();
    int to = moment.to();
    return !scene.sentence().language().verbLast()
        && (scene.comma(from - LED, from) || scene.sentence().before(from, Tag.BREAK) != null)
        && scene.sentence().in(0, from, ExtentEvents.BLOCKS).isPresent()
        && scene.sentence().in(cut, from, Tag.BACK).isEmpty()
        && scene
            .sentence()
            .in(to, to + SAYING, Tag.BACK)
            .filter(back -> !scene.comma(to, back.from()))
            .isPresent();
  }

  private boolean before(int cut, Moment moment) {
    return scene
            .sentence()
            .in(Math.max(cut, moment.from() - SAYING), moment.from(), Tag.BACK)
            .filter(back -> !scene.comma(back.to(), moment.from()))
            .isPresent()
        && scene.sentence().in(0, cut, ExtentEvents.BLOCKS).isPresent();
  }

  /**
   * A Turkish "salı kesilen internet akşam verildi": where verbs stand last, behind their times.
   */
  private boolean behind(int cut, Moment moment) {
    int to = moment.to();
    return scene.sentence().language().verbLast()
        && scene
            .sentence()
            .in(to, to + SAYING, Tag.BACK)
            .filter(back -> !scene.comma(to, back.from()))
            .isPresent()
        && scene.sentence().in(cut, moment.from(), Tag.BACK).isEmpty()
        && scene.sentence().in(cut, moment.from(), ExtentEvents.BLOCKS).isPresent();
  }

  /** "This morning residents said": when that was said. */
  private boolean said(Moment moment) {
    int to = moment.to();
    return scene
        .sentence()
        .in(to, to + SAYING, Tag.SAY)
        .filter(say -> !scene.comma(to, say.from()))
        .filter(say -> scene.sentence().in(to, say.from(), STATES).isEmpty())
        .isPresent();
  }

  /** "For two days": what lasted as long did not begin today. */
  private static boolean days(Draft draft) {
    return draft.predicate() == Predicate.DURATION && draft.unit() == Unit.DAYS;
  }
}
