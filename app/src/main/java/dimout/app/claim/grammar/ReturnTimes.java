package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Interval;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whether the net or a service was back at a time: "back at noon", "down until noon". */
record ReturnTimes(Scene scene, ServiceBlocks blocks, EventTimes events) {
  /** Of a word for an outage, that it came after a return. */
  private static final String AGAIN = "again";

  /** Words between the two. */
  private static final int SOON = 9;

  private static final Tag[] LENGTHS = {Tag.MINUTE, Tag.HOUR};

  private static final int OVER = 6;

  /** A Turkish "geldi", came: said of the net, not of a service of an earlier sentence. */
  private static final String CAME = "came";

  /** Of which it is said that they came back. */
  private static final Tag[] NAMED = {
    Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE, Tag.SERVICE, Tag.OPERATOR
  };

  /** "Until early on Wednesday". */
  private static final int GAP = 3;

  /** A clause behind a time. */
  private static final int CLAUSE = 16;

  /** Of what stands before a length, that something took as long. */
  private static final String TAKES = "takes";

  /** "Was down until Wednesday morning": then it ended, unless that is still to come. */
  boolean until(Moment moment) {
    Interval span = end(moment).interval();
    Interval day = scene.setting().day();
    Ends ends = new Ends(scene);
    return ends.at(moment)
        && !(ends.lastDay(moment) && scene.has(Tag.BACK)) // "out from 1 to 3 May, back on the 4th"
        && span != null
        && day != null
        && span.from().isBefore(day.until())
        && !(!moment.clock()
            && new AsOf(scene).continues(moment)
            && span.until().isAfter(day.from()))
        && (lasted(events.of(new Ends(scene).first(moment), EventTimes.CUTS), moment)
            || lasted(behind(moment), moment));
  }

  /** A Persian "تا ظهر سه‌شنبه خاموش ماند": the state right behind the time that it lasted to. */
  private @Nullable Mark behind(Moment moment) {
    int to = moment.to();
    return scene.sentence().language().verbLast()
        ? scene.sentence().in(to, to + GAP, EventTimes.CUTS).orElse(null)
        : null;
  }

  /** "From 4 pm to midnight", "from nine in the evening to six": the end is of the next day. */
  Moment end(Moment moment) {
    Interval first = new Ends(scene).first(moment).interval();
    Interval last = moment.interval();
    if (!moment.clock() || first == null || last == null || !last.from().isBefore(first.from())) {
      return moment;
    }
    ZoneId zone = scene.setting().zone();
    return moment.on(first.from().atZone(zone).toLocalDate().plusDays(1), zone);
  }

  /**
   * Not "had not returned by noon", nor, where verbs stand last, "was cut, and until noon" whatever
   * follows.
   */
  private boolean lasted(@Nullable Mark dark, Moment moment) {
    return dark != null
        && !dark.value().equals(EventTimes.STILL)
        && !scene.unreal(dark.from(), dark.to())
        && !(scene.sentence().language().verbLast()
            && dark.to() <= moment.from()
            && (scene.comma(dark.to(), moment.from())
                || scene.breaks(dark.to(), moment.from()) > 0));
  }

  /** Where verbs stand last, "until Sunday evening restored": by then, if its verb is a return. */
  @Nullable Mark by(Moment moment) {
    Mark back = events.of(moment, Tag.BACK);
    return back != null
            && scene.sentence().language().verbLast()
            && new Ends(scene).at(moment)
            && moment.to() <= back.from()
            && scene.breaks(moment.to(), back.from()) == 0
            && scene.connected(back.from(), back.to())
            && returns(back)
        ? back
        : null;
  }

  /** "No volvió hasta las diez", "not until ten did it return": where that says when it did. */
  @Nullable Mark notUntil(Moment moment) {
    int but = moment.from() - 1; // an Arabic "لم يعد إلا ظهر الأربعاء"
    int until =
        scene
            .sentence()
            .all(Tag.UNTIL)
            .filter(mark -> Ends.leads(mark, moment))
            .filter(mark -> scene.sentence().is(Form.EXCEPT, mark.from()))
            .map(Mark::from)
            .findFirst()
            .orElse(scene.sentence().is(Form.EXCEPT, but) ? but : -1);
    Mark back = until < 0 ? null : awaited(until, moment);
    return back != null && scene.connected(moment.from(), moment.to()) ? back : null;
  }

  /** The return that did not come before a time, told before it or behind it. */
  private @Nullable Mark awaited(int from, Moment moment) {
    Sentence sentence = scene.sentence();
    Mark not = sentence.in(from - OVER, from, Tag.BACK, Tag.DARK).orElse(null);
    boolean lacked = not != null && not.value().equals(EventTimes.STILL);
    boolean denied = not != null && not.tag() == Tag.BACK && denied(not.from());
    if (lacked || denied) {
      return not;
    }
    boolean took = // "it took until ten for it to return"
        sentence.in(from - OVER, from, Tag.AFTER).filter(this::takes).isPresent();
    Mark back =
        took || denied(from)
            ? sentence.in(moment.to(), moment.to() + CLAUSE, Tag.BACK).orElse(null)
            : null;
    return back == null || cutFirst(moment.to(), back) ? null : back;
  }

  /** A French "ce n'est que lundi qu'il fut coupé, puis rétabli", not "que l'accès, coupé …". */
  private boolean cutFirst(int from, Mark back) {
    return scene
        .sentence()
        .all(Tag.DARK)
        .filter(cut -> cut.from() >= from && cut.to() <= back.from())
        .anyMatch(cut -> !scene.comma(from, cut.from()));
  }

  private boolean denied(int at) {
    return scene.sentence().all(Tag.NEG).anyMatch(neg -> neg.to() <= at && at - neg.to() < GAP);
  }

  private boolean takes(Mark after) {
    return after.value().equals(TAKES);
  }

  /** Not "back up to 30 %", "not back", or "regained access to Telegram". */
  boolean returns(Mark back) {
    return !risen(back)
        && !briefly(back)
        && !(back.value().equals(CAME) && !scene.has(NAMED))
        && !scene.unreal(back.from(), back.to())
        && (blocks.alone() || !UndatedReturn.ofService(scene, back));
  }

  /** A Persian "چند دقیقه آنتن آمد و دوباره رفت", came for minutes and went again: no return. */
  private boolean briefly(Mark back) {
    return scene.sentence().language().verbLast()
        && !scene.sentence().language().cases()
        && scene
            .sentence()
            .all(Tag.NOTFOR)
            .filter(again -> again.value().equals(AGAIN))
            .filter(again -> again.from() >= back.to() && again.from() - back.to() < SOON)
            .anyMatch(again ->
                scene.sentence().in(back.from() - SOON, again.from(), LENGTHS).isPresent());
  }

  /** "Back up to 30 %". */
  private boolean risen(Mark back) {
    return scene.quantities().stream()
        .anyMatch(quantity ->
            quantity.percent()
                && !fallen(quantity, back)
                && !scene.comma(back.to(), quantity.from())
                && scene.cost(back, quantity.from(), quantity.to()) < OVER);
  }

  /** "Fell to 3 % at six and was back at eight": the level is that of the fall. */
  private boolean fallen(Quantity level, Mark back) {
    int to = level.to();
    return to <= back.from()
        && scene.sentence().in(to, back.from(), Tag.AND).isPresent()
        && scene.sentence().in(level.from() - GAP, back.from(), Tag.FALL).isPresent();
  }

  /** "Flat since Saturday but showing signs of a recovery": the return is later. */
  boolean lastedUntil(Mark back, Moment moment) {
    int start = Math.min(back.to(), moment.to());
    int end = Math.max(back.from(), moment.from());
    return events.since(moment) && scene.breaks(start, end) > 0;
  }
}
