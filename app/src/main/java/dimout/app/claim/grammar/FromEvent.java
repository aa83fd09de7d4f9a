package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Unit;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times told by how far they are from something else: "cut ten minutes before polls opened at 8",
 * "two days after Sunday's vote".
 */
record FromEvent(Sentence sentence, List<Quantity> quantities) {
  /** "Before polling stations opened across the country at". */
  private static final int REACH = 9;

  /** Behind what happened then, the time begins with its length. */
  private static final int OPENING = 3;

  /** "After the vote on". */
  private static final int NEAR = 4;

  private static final Tag[] STATES = {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK};
  private static final Tag[] ELSE = {Tag.OTHER, Tag.VOTE};
  private static final Tag[] NETS = {
    Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.TRAFFIC, Tag.SERVICE, Tag.OPERATOR
  };

  /** The time that is meant; the same one unless a length is counted from it. */
  Moment of(Moment moment) {
    return quantities.stream()
        .filter(length -> !length.percent() && !length.ordinal() && !length.ranged())
        .filter(length -> unit(length, moment))
        .flatMap(length -> counted(length, moment))
        .findFirst()
        .orElse(moment);
  }

  private static boolean unit(Quantity length, Moment moment) {
    return moment.clock()
        ? length.unit() == Unit.HOURS
        : length.unit() == Unit.DAYS && moment.dated();
  }

  private Stream<Moment> counted(Quantity length, Moment moment) {
    boolean last = sentence.language().verbLast() && sentence.language().cases();
    boolean near = last ? follows(length, moment) : leads(length, moment);
    int sign = near ? sign(sentence, length) : 0;
    return sign == 0 ? Stream.of() : Stream.of(moved(moment, length, sign));
  }

  /** "Two hours after polls opened at six". */
  private boolean leads(Quantity length, Moment moment) {
    int from = length.to() + 1;
    int gap = moment.from() - from;
    return gap >= 0
        && gap < (moment.clock() || closes(moment) ? REACH : NEAR)
        && (moment.clock() || closes(moment) || !free())
        && (gap < 2 || beside(moment.from()))
        && ofElse(from, moment.from());
  }

  /** "Two days after the storm hit the coast on Monday, it came back". */
  private boolean closes(Moment moment) {
    int to = moment.to();
    return to < sentence.tokens().size() && Moments.comma(sentence, to, to + 1);
  }

  /** A Russian "через два дня после выборов в среду": rather than of the vote, of what happened. */
  private boolean free() {
    return sentence.language().declines() && !sentence.language().capitalNouns();
  }

  /** A German "Öffnung der Wahllokale um 6 Uhr", not "wurde um 6 Uhr": a noun has the time. */
  private boolean beside(int time) {
    List<Token> tokens = sentence.tokens();
    return !sentence.language().capitalNouns()
        || tokens.get(time - 1).capital()
        || tokens.get(time - 2).capital();
  }

  /** A Turkish "sandıkların saat 6'da açılmasından iki saat sonra". */
  private boolean follows(Quantity length, Moment moment) {
    return moment.to() <= length.from()
        && length.from() - moment.to() < REACH
        && sentence.is(Form.ABLATIVE, length.from() - 1)
        && ofElse(moment.to(), length.from());
  }

  /**
   * Of no outage or return: those have times of their own, but where verbs stand last: of "three
   * hours after its cut at six it came back" the time is that of the verb.
   */
  private boolean ofElse(int from, int to) {
    boolean event = sentence.in(from, to, STATES).isPresent();
    boolean other = sentence.in(from, to, ELSE).isPresent();
    return !Moments.comma(sentence, from, to)
        && sentence.in(from, to, Tag.SAY, Tag.UNTIL, Tag.SINCE).isEmpty()
        && sentence.in(from, to, NETS).isEmpty()
        && (!event || other || sentence.language().verbLast());
  }

  /**
   * "Two hours after polls opened": whether an opening, or what else it is, is only counted from.
   */
  boolean anchors(Mark event) {
    boolean behind = sentence.language().cases();
    return sentence.language().verbLast()
        && sentence.in(event.to(), event.to() + 2, NETS).isEmpty()
        && quantities.stream()
            .filter(length -> sign(sentence, length) != 0)
            .anyMatch(length ->
                behind
                    ? length.from() == event.to() && sentence.is(Form.ABLATIVE, event.to() - 1)
                    : event.from() > length.to() && event.from() - length.to() < 3);
  }

  /** One where something was so long after what stands beside the length, minus one before. */
  static int sign(Sentence sentence, Quantity length) {
    int to = length.to();
    boolean of = sentence.at(to, Tag.FROM) != null; // an Arabic "بعد ساعتين من"
    boolean after = sentence.at(to, Tag.AFTER) != null;
    after |= of && sentence.before(length.from(), Tag.AFTER) != null;
    boolean ago = // a Persian "دو ساعت پیش", but not "دو ساعت پیش از"
        sentence.at(to, Tag.AGO) != null
            && sentence.language().verbLast()
            && !sentence.language().cases()
            && !sentence.language().capitalNouns();
    boolean before =
        sentence.is(Form.AHEADOF, to) && (!ago || sentence.at(to + 1, Tag.FROM) != null);
    before |= of && sentence.is(Form.AHEADOF, length.from() - 1);
    return after ? 1 : before ? -1 : 0;
  }

  private static Moment moved(Moment moment, Quantity length, int sign) {
    Interval read = moment.interval();
    Duration by = Duration.ofMinutes(sign * Math.round(length.hours() * 60));
    Interval meant =
        read == null ? null : new Interval(read.from().plus(by), read.until().plus(by));
    return new Moment(
        meant,
        moment.clock(),
        moment.dated(),
        moment.part(),
        moment.assumed(),
        moment.clock() && length.from() > OPENING
            ? Math.min(length.from(), moment.from())
            : moment.from(),
        moment.to());
  }
}
