package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether words that are said of the Internet and of much else ("network", "connection", "access")
 * mean the Internet: where the text is about it, or a place is named, and neither a service
 * ("access to Telegram") nor, right beside them, another subject ("railway network").
 */
final class Subject {
  static final String WEAK = "weak";

  /** "Service", "access": said of anything; a place is not enough to make it the Internet. */
  static final String VAGUE = "vague";

  /** Of a fall, that its last word leads to what it fell to. */
  private static final String TO = "to";

  /** Words of up to so many letters are articles, prepositions and the like. */
  private static final int SHORT = 3;

  private static final Tag[] STRONG = {Tag.MOBILE, Tag.OFFLINE, Tag.MONITOR, Tag.OPERATOR};

  /** Of another subject, that the net behind it is only its attribute. */
  private static final String HEAD = "head";

  /** "Prix du forfait internet". */
  private static final int ATTRIBUTE = 4;

  private static final Set<Tag> NETS = EnumSet.of(Tag.NET, Tag.MOBILE);

  private static final Set<Tag> STATES = EnumSet.of(Tag.DARK, Tag.BACK, Tag.BLOCK);

  /** What such a state may be of. */
  private static final Set<Tag> NAMED =
      EnumSet.of(
          Tag.NET,
          Tag.MOBILE,
          Tag.OFFLINE,
          Tag.CONNECTIVITY,
          Tag.TRAFFIC,
          Tag.SERVICE,
          Tag.OPERATOR);

  private Subject() {}

  /** Whether a sentence names the Internet beyond doubt. */
  static boolean named(Sentence sentence) {
    return sentence.has(STRONG) || sentence.all(Tag.NET).anyMatch(mark -> !weak(mark));
  }

  /**
   * The sentence without the marks of words that mean something else.
   *
   * @param connectivity whether earlier sentences were about connectivity
   */
  static Sentence read(Sentence spoken, boolean connectivity) {
    Sentence sentence = failed(spoken);
    boolean level = sentence.has(Tag.USUAL) && sentence.has(Tag.PERCENT, Tag.FRACTION);
    boolean placed = connectivity || level || sentence.has(Tag.PLACE, Tag.CITY) || nation(sentence);
    boolean named = named(sentence);
    boolean outage = named || connectivity || outage(sentence);
    List<Mark> other =
        sentence
            .all(Tag.NET)
            .filter(Subject::weak)
            .filter(mark -> {
              boolean meant = named || (placed && !withService(sentence, mark));
              boolean sure = !vague(mark) || (outage && bare(sentence, mark));
              return !meant || !sure || owned(sentence, mark) || names(sentence, mark);
            })
            .toList();
    boolean phones = !connectivity && phones(sentence);
    List<Mark> left =
        sentence.marks().stream()
            .filter(mark -> other.stream().noneMatch(gone -> same(mark, gone)))
            .filter(mark -> !(phones && mark.tag() == Tag.MOBILE))
            .toList();
    List<Mark> sure = sure(left);
    return sure.size() == sentence.marks().size() ? sentence : sentence.marked(sure);
  }

  /** "Le réseau est tombé à 9 heures", "est tombé à Lyon": where it fell to no level, it is out. */
  private static Sentence failed(Sentence sentence) {
    boolean none = sentence.marks().stream().noneMatch(Subject::falls);
    return none
        ? sentence
        : sentence.marked(
            sentence.marks().stream()
                .flatMap(mark -> falls(mark) ? fall(sentence, mark) : Stream.of(mark))
                .toList());
  }

  private static boolean falls(Mark mark) {
    return mark.tag() == Tag.FALL && mark.value().equals(TO);
  }

  /** The fall, or the outage and its "à", which leads to an hour of the day, not to a length. */
  private static Stream<Mark> fall(Sentence sentence, Mark fall) {
    int to = fall.to();
    boolean hour = sentence.in(to, to + 2, Tag.HOUR, Tag.NOON, Tag.MIDNIGHT).isPresent();
    boolean failed = hour || sentence.in(to, to + 2, Tag.CITY, Tag.PLACE).isPresent();
    Mark fell = new Mark(failed ? Tag.DARK : Tag.FALL, fall.from(), failed ? to - 1 : to, "");
    return hour ? Stream.of(fell, new Mark(Tag.CLOCK, to - 1, to, "weak")) : Stream.of(fell);
  }

  /** "Telegram and Signal": with a capital within a sentence it is a service by its name. */
  private static boolean names(Sentence sentence, Mark net) {
    return net.from() > 0
        && !sentence.language().capitalNouns()
        && sentence.tokens().get(net.from()).capital()
        && sentence
            .all(Tag.SERVICE)
            .anyMatch(service -> service.from() == net.from() && service.to() == net.to());
  }

  /** "Bans phones in schools", "lost her mobile": things, where nothing else means the net. */
  private static boolean phones(Sentence sentence) {
    return !sentence.has(Tag.OFFLINE, Tag.OPERATOR, Tag.MONITOR, Tag.CONNECTIVITY, Tag.TRAFFIC)
        && sentence.all(Tag.MOBILE).allMatch(Subject::weak)
        && sentence.all(Tag.NET).allMatch(Subject::vague)
        && sentence.all(Tag.DARK).noneMatch(dark -> dark.value().equals(Scene.OF_NET));
  }

  /** "The price of mobile data": of the net, but about what it costs. */
  private static boolean ofHead(Mark net, List<Mark> marks) {
    return NETS.contains(net.tag())
        && marks.stream()
            .filter(mark -> mark.tag() == Tag.OTHER && mark.value().equals(HEAD))
            .anyMatch(head -> head.to() <= net.from() && net.from() - head.to() < ATTRIBUTE);
  }

  /** "Died", "is gone": said of the net only where the sentence itself names it. */
  private static List<Mark> sure(List<Mark> all) {
    List<Mark> marks = all.stream().filter(mark -> !ofHead(mark, all)).toList();
    boolean named = marks.stream().anyMatch(mark -> NAMED.contains(mark.tag()));
    return named
        ? marks
        : marks.stream().filter(mark -> !(STATES.contains(mark.tag()) && weak(mark))).toList();
  }

  /** "The network is down in the whole country". */
  private static boolean nation(Sentence sentence) {
    return sentence.all(Tag.NATION).anyMatch(mark -> mark.value().isEmpty());
  }

  /** A service is named in the same clause. */
  private static boolean withService(Sentence sentence, Mark net) {
    return sentence
        .all(Tag.SERVICE)
        .anyMatch(service -> {
          int start = Math.min(service.to(), net.to());
          int end = Math.max(service.from(), net.from());
          return sentence.in(start, end, Tag.BREAK).isEmpty() && !comma(sentence, start, end);
        });
  }

  private static boolean comma(Sentence sentence, int start, int end) {
    return start < end
        && sentence.tokens().subList(start, end).stream()
            .anyMatch(token -> token.is(",") || token.is(";"));
  }

  /** Words for an outage and its end, or two vague ones ("operators", "access"), mean the net. */
  private static boolean outage(Sentence sentence) {
    return sentence.has(Tag.DARK)
        && (sentence.has(Tag.BACK) || sentence.all(Tag.NET).filter(Subject::vague).count() > 1);
  }

  private static boolean weak(Mark mark) {
    return mark.value().equals(WEAK) || vague(mark);
  }

  private static boolean vague(Mark mark) {
    return mark.value().equals(VAGUE);
  }

  /** Neither "postal services" nor "access to the square" or "to Telegram". */
  private static boolean bare(Sentence sentence, Mark word) {
    int at = word.from() - 1;
    boolean alone =
        at < 0
            || sentence.is(Form.ITS, word.from()) // an Arabic "جميع خدماتها": all its services
            || sentence.tokens().get(at).word().length() <= SHORT
            || sentence.is(Form.THAT, at) // "said that service was back"
            || sentence.marks().stream().anyMatch(mark -> mark.from() <= at && at < mark.to());
    boolean to = // but an Arabic "خدماتها إلى المكلا"
        sentence.at(word.to(), Tag.TO) != null && !sentence.is(Form.ITS, word.from());
    boolean net = sentence.in(word.to(), word.to() + 4, Tag.NET, Tag.MOBILE).isPresent();
    return alone && (!to || net) && sentence.in(word.to(), word.to() + 3, Tag.SERVICE).isEmpty();
  }

  private static boolean same(Mark mark, Mark gone) {
    return (mark.tag() == Tag.NET || mark.tag() == Tag.CONNECTIVITY || mark.tag() == Tag.TRAFFIC)
        && mark.from() == gone.from()
        && mark.to() == gone.to();
  }

  /** "Railway network", "réseau de métro". */
  private static boolean owned(Sentence sentence, Mark net) {
    boolean and =
        sentence.at(net.to(), Tag.AND) != null || sentence.before(net.from(), Tag.AND) != null;
    return !and
        && (sentence.before(net.from(), Tag.OTHER) != null
            || (sentence.at(net.to(), Tag.AFTER) == null
                && sentence.in(net.to(), net.to() + 2, Tag.OTHER).isPresent()));
  }
}
