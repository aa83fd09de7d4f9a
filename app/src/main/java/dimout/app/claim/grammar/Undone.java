package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Interval;
import java.time.ZoneId;
import java.util.stream.IntStream;

/** Whether a word for an outage is only what a return is said of, and which day a return is of. */
record Undone(Scene scene) {
  private static final int OVER = 6;

  /** Said of an end: of an outage it is a return. */
  private static final String END = "end";

  private static final Tag[] NAMED = {Tag.CITY, Tag.OPERATOR, Tag.SERVICE, Tag.AND};

  private static final Tag[] BEGUN = {Tag.BEGIN, Tag.DARK, Tag.OFFLINE};

  /** "Being closed" and the noun that it leads. */
  private static final int NOUN = 3;

  /** "De internet del" before a day. */
  private static final int OF = 5;

  /** "And" and an auxiliary. */
  private static final int AND = 2;

  /** "After an outage of five days": what is over is not the event. */
  boolean over(Mark dark) {
    return scene
        .sentence()
        .all(Tag.AFTER)
        .anyMatch(mark -> preposed(mark, dark) || postposed(mark, dark));
  }

  /**
   * Where "after" follows its noun, one before an outage is of what happened before; and so it is
   * where a comma ends what it was after: "on Tuesday, after clashes, the net was cut".
   */
  private boolean preposed(Mark after, Mark dark) {
    boolean follows = scene.sentence().language().verbLast() && scene.sentence().language().cases();
    return !follows
        && after.to() <= dark.from()
        && dark.from() - after.to() < OVER
        && !scene.comma(after.to(), dark.from());
  }

  /**
   * "Back on Friday after a cut that began on Monday", "after it had been shut off since four":
   * behind what is over stands its own time, and the return has another.
   */
  boolean dated(Mark dark, Moment moment) {
    int end = moment.from();
    if (began(moment)
        || (dark.to() <= end && (passed(dark) || ofOver(dark, moment) || counted(dark, moment)))) {
      return true;
    }
    return dark.to() <= end
        && scene.sentence().in(dark.to(), end, Tag.BACK).isEmpty()
        && (scene.sentence().in(dark.to(), moment.to(), Tag.BEGIN, Tag.SINCE).isPresent()
            || end - dark.to() < 2
            || scene
                .sentence()
                .in(dark.to(), end, Tag.BREAK)
                .filter(clause -> scene.sentence().is(Form.RELATIVE, clause.from()))
                .isPresent())
        && scene.sentence().all(Tag.BACK).anyMatch(back -> another(back, moment));
  }

  /** "Back after an outage that began on Friday": a clause of what is over has the time. */
  boolean began(Moment moment) {
    Sentence sentence = scene.sentence();
    Mark begin = sentence.in(moment.from() - NOUN, moment.from(), Tag.BEGIN).orElse(null);
    if (ofCable(moment)) {
      return true;
    }
    return begin != null
        && !sentence.language().verbLast()
        && IntStream.range(begin.from() - AND, begin.from()) // a French "qui a débuté"
            .filter(that -> sentence.is(Form.RELATIVE, that) || sentence.is(Form.THAT, that))
            .mapToObj(that -> sentence.before(that, Tag.DARK, Tag.OFFLINE))
            .anyMatch(dark -> dark != null && over(dark));
  }

  /** "Is recovering after a cable off Madang broke on Friday": the day is that of the cable. */
  private boolean ofCable(Moment moment) {
    int from = moment.from();
    return !scene.sentence().language().verbLast()
        && scene
            .sentence()
            .in(from - NOUN, from, Tag.DARK)
            .filter(broke -> broke.value().equals(Elsewhere.CABLE) && broke.to() <= from)
            .filter(this::over)
            .isPresent();
  }

  /** "Is back after Monday's cut", "vuelve tras el corte del lunes": the day is that of the cut. */
  boolean ofOver(Mark dark, Moment moment) {
    int gap = moment.from() - dark.to();
    Sentence sentence = scene.sentence();
    return gap > 0
        && gap < OF
        && over(dark)
        && (sentence.is(Form.OFWHOLE, moment.from() - 1)
            || (gap > 1 && sentence.is(Form.OFWHOLE, moment.from() - 2)))
        && sentence.all(Tag.BACK).anyMatch(back -> back.to() <= dark.from());
  }

  /**
   * "Back on Wednesday afternoon, nine hours after the network failed at four", "nine hours after
   * it failed at four, it was back": behind the length stands when that began.
   */
  private boolean counted(Mark dark, Moment moment) {
    return moment.from() - dark.to() < OVER
        && scene.sentence().in(dark.to(), moment.from(), Tag.BACK).isEmpty()
        && scene.quantities().stream()
            .filter(length -> since(length, dark))
            .anyMatch(length -> returned(length, moment));
  }

  private boolean since(Quantity length, Mark dark) {
    return !length.percent()
        && length.to() < dark.from()
        && dark.from() - length.to() <= OVER
        && !scene.comma(length.to(), dark.from())
        && FromEvent.sign(scene.sentence(), length) > 0;
  }

  /** Whether a return has its own time before a length, or its own clause behind the other time. */
  private boolean returned(Quantity length, Moment moment) {
    boolean opens =
        length.from() < NOUN
            && scene
                .sentence()
                .in(moment.to(), scene.sentence().tokens().size(), Tag.BACK)
                .filter(back -> scene.comma(moment.to(), back.from()))
                .isPresent();
    boolean alone = // "came back three hours after it was cut at six"
        scene.sentence().in(0, length.from(), Tag.BACK).isPresent();
    return opens
        || alone
        || scene.moments().stream().anyMatch(first -> first.to() <= length.from());
  }

  /** A Portuguese "voltou depois de ter caído na segunda": a clause of what came before. */
  boolean passed(Mark dark) {
    return scene
        .sentence()
        .all(Tag.BREAK)
        .filter(clause -> dark.from() >= clause.to() && dark.from() - clause.to() < NOUN)
        .anyMatch(clause -> scene.sentence().at(clause.from(), Tag.AFTER) != null);
  }

  /** "It had begun at nine and service returned at noon": the return has a time of its own. */
  boolean follows(Mark back, Moment moment) {
    return !scene.sentence().language().verbLast()
        && moment.to() <= back.from()
        && scene.breaks(moment.to(), back.from()) > 0
        && scene.moments().stream()
            .filter(next -> next.clock() && next.from() >= back.to())
            .anyMatch(next -> next.from() - back.to() < OVER);
  }

  /** "The blackout, imposed on Wednesday, was eased on Monday": eased on Monday alone. */
  boolean taken(Mark back, Moment moment) {
    int start = Math.min(back.to(), moment.to());
    int end = Math.max(back.from(), moment.from());
    boolean apart = scene.comma(start, end) || scene.semicolon(start, end);
    return apart && another(back, moment);
  }

  /**
   * "Went down at five and came back after seven hours", "cut on Thursday returned on Monday":
   * where verbs come first, the time between them is of the first.
   */
  boolean later(Mark dark, Moment moment, Mark back) {
    return !scene.sentence().language().verbLast()
        && dark.to() <= moment.from()
        && moment.to() <= back.from()
        && (joined(back)
            || scene.moments().stream()
                .anyMatch(next -> next.from() >= back.to() && next.from() - back.to() < NOUN));
  }

  /**
   * A Persian "ساعت ۹ آغاز شد و ساعت ۱۱ رفع شد", a Turkish "10.30'da başlayan sorun 14.00'te
   * bitti": where verbs stand last, the first time is of what began, and the second of the return.
   */
  boolean begun(Mark back, Moment moment) {
    int named = named(moment.to());
    Mark begin = scene.sentence().in(moment.to(), named + NOUN, BEGUN).orElse(null);
    return begin != null
        && !over(begin)
        && scene.sentence().language().verbLast()
        && scene.moments().stream()
            .anyMatch(next -> next.from() >= begin.to() && next.to() <= back.to());
  }

  /** Behind a list of what was cut then: a Turkish "öğlen Van ve Bitlis'te internet kesildi". */
  private int named(int from) {
    Sentence sentence = scene.sentence();
    return IntStream.range(from, sentence.tokens().size())
        .filter(at -> !scene.sign(at, ","))
        .filter(at -> sentence.all(NAMED).noneMatch(mark -> NameLists.covers(mark, at)))
        .findFirst()
        .orElse(from);
  }

  /** Whether "and", or "and was", stands right before a return. */
  boolean joined(Mark back) {
    int from = back.from();
    return scene.sentence().in(from - AND, from, Tag.AND).isPresent()
        || scene.sentence().is(Form.JOINEDAND, from);
  }

  /** "The ban was lifted", "the outage ended": the return is said of the outage before it. */
  boolean by(Mark dark, Moment moment) {
    if (emerged(dark, moment) || led(dark, moment)) {
      return true;
    }
    Mark back = scene.sentence().in(dark.to(), dark.to() + OVER, Tag.BACK).orElse(null);
    return back != null
        && scene.sentence().at(dark.to(), Tag.AND) == null // "cut and later restored"
        && !later(dark, moment, back)
        && !leads(moment, dark, back)
        && scene.breaks(dark.to(), back.from()) == 0
        && scene.cost(back, dark.from(), dark.to()) < OVER
        && !another(back, moment);
  }

  /** "On Monday it fell and came back an hour later": before two verbs, of the first. */
  private boolean leads(Moment moment, Mark dark, Mark back) {
    return !scene.sentence().language().verbLast() && moment.to() <= dark.from() && joined(back);
  }

  /**
   * A Turkish "kapalı olan internet salı günü açıldı": the outage leads its noun, and the verb that
   * ends the clause is a return.
   */
  private boolean led(Mark dark, Moment moment) {
    Mark net = scene.sentence().in(dark.to(), dark.to() + NOUN, Tag.NET, Tag.MOBILE).orElse(null);
    int noun = net == null ? dark.to() + 1 : net.to();
    return scene.sentence().language().verbLast()
        && (net != null || scene.sentence().is(Form.PARTICIPLE, dark.to() - 1))
        && noun <= moment.from()
        && !scene.comma(dark.to(), moment.to())
        && scene.breaks(dark.to(), moment.to()) == 0
        && scene.sentence().in(moment.to(), moment.to() + OVER, Tag.DARK, Tag.OFFLINE).isEmpty()
        && scene.sentence().in(moment.to(), moment.to() + OVER, Tag.BACK).isPresent();
  }

  /**
   * "Emerged from a five-day shutdown", "lifted the ban": the return is said of what follows it.
   */
  private boolean emerged(Mark dark, Moment moment) {
    return scene
        .sentence()
        .all(Tag.BACK)
        .filter(back -> back.to() <= dark.from() && dark.from() - back.to() < OVER)
        .filter(back -> !apposed(back, dark, moment))
        .filter(
            back -> moment.from() >= dark.to() || moment.to() <= back.from() || ended(back, dark))
        .anyMatch(back -> scene.cost(back, dark.from(), dark.to()) < OVER);
  }

  /**
   * A Portuguese "voltaram a ter internet, cortada na segunda": when, behind a comma, it was cut.
   */
  private boolean apposed(Mark back, Mark dark, Moment moment) {
    return !scene.sentence().language().verbLast()
        && scene.sign(dark.from() - 1, ",")
        && scene.comma(back.to(), dark.from())
        && dark.to() <= moment.from()
        && !scene.comma(dark.to(), moment.from());
  }

  /** "Ended on Wednesday morning a ban on the Internet": the ban is what ended. */
  private boolean ended(Mark back, Mark dark) {
    return back.value().equals(END)
        && scene.breaks(back.to(), dark.from()) == 0
        && !scene.comma(back.to(), dark.from());
  }

  /** "Cut on Wednesday, it returned on Monday": another day stands nearer to the return. */
  private boolean another(Mark back, Moment moment) {
    return scene.moments().stream()
        .filter(other -> !other.equals(moment) && (other.clock() || other.dated()))
        .filter(other ->
            !moment.clock()
                || other.clock()
                || !sameDay(other, moment)
                || BeforeReturn.begun(scene.sentence(), other.to(), moment.from()))
        .anyMatch(other ->
            scene.cost(back, other.from(), other.to())
                <= scene.cost(back, moment.from(), moment.to()));
  }

  /** "Early on Monday … at about five": one time, told in two places. */
  private boolean sameDay(Moment one, Moment other) {
    Interval first = one.interval();
    Interval second = other.interval();
    ZoneId zone = scene.setting().zone();
    return first != null
        && second != null
        && first.from().atZone(zone).toLocalDate().equals(second.from().atZone(zone).toLocalDate());
  }

  /** "Kesintinin ardından": where "after" follows its noun. */
  private boolean postposed(Mark after, Mark dark) {
    int gap = after.from() - dark.to();
    boolean follows = scene.sentence().language().verbLast() && scene.sentence().language().cases();
    return follows && gap >= 0 && gap < 2; // not a German "fiel aus, nach zwei Stunden"
  }
}
