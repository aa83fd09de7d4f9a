package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its numbers and times read, and how near its words are to one another.
 *
 * <p>Nearness stands in for syntax: a comma costs as much as three words, the beginning of a clause
 * as much as twelve. What a number is about is the nearest subject.
 */
record Scene(
    Sentence sentence,
    List<Quantity> quantities,
    List<Moment> moments,
    Setting setting,
    Context context) {
  /** Farther than this, words have nothing to do with each other. */
  static final int FAR = 26;

  /** Said of nothing but the net, power and factories: blackout, unreachable. */
  static final String OF_NET = "net";

  /** What lasts as an outage does and is not one: protests. */
  static final String EVENT = "event";

  static final String POWER = "power";

  /** Said of all that its clause says: every day. */
  private static final String CLAUSES = "clause";

  /** Said of power as often: in the dark. */
  private static final String NIGHT = "night";

  private static final Set<String> COMMAS = Set.of(",", "،", ":", "–", "—");

  /** What parts the time of an entry from its text. */
  private static final Set<String> STAMPS =
      Set.of("|", "-", "–", "—", "]", ":", "+", "⚡", "•", "·");

  private static final int COMMA = 3;
  private static final int CLAUSE = 12;

  /** A participle stands so near behind what it is said of. */
  private static final int LED = 4;

  private static final int SERVICE = 5;

  /** So far from a word for an outage, what else is named is not what is out. */
  private static final int AWAY = 8;

  private static final int UNSAID = 20;
  private static final int CAUSE = 4;

  /** "The blackout of this Friday, which left twenty states without power". */
  private static final int REACH = 14;

  private static final Tag[] AFFECTED = {
    Tag.OTHER, Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE
  };

  /** What is no household's outage. */
  private static final Tag[] PUBLIC = {
    Tag.PLACE, Tag.CITY, Tag.NATION, Tag.OPERATOR, Tag.MONITOR, Tag.SERVICE, Tag.RULER, Tag.CONTINUE
  };

  private static final Tag[] NETS = {Tag.NET, Tag.MOBILE};
  private static final Tag[] LACKING = {Tag.NET, Tag.MOBILE, Tag.OFFLINE};

  /** So many words the list of what lacks may have. */
  private static final int LIST = 8;

  static Scene of(Sentence spoken, Setting setting, Context context) {
    Sentence sentence = Subject.read(spoken, context.connectivity());
    List<Moment> moments = new ArrayList<>(Moments.in(sentence, setting));
    moments.removeIf(moment -> stamps(sentence, moment));
    List<Quantity> quantities = new ArrayList<>(Quantities.in(sentence));
    quantities.removeIf(quantity ->
        moments.stream()
            .anyMatch(m -> m.clock() && quantity.from() < m.to() && m.from() < quantity.to()));
    return new Scene(sentence, quantities, moments, setting, context);
  }

  /** "10:42 | Traffic has flatlined": when it was written. */
  private static boolean stamps(Sentence sentence, Moment moment) {
    List<Token> tokens = sentence.tokens();
    boolean heads =
        moment.clock()
            && tokens.subList(0, moment.from()).stream().allMatch(t -> t.kind() == Token.Kind.SIGN);
    boolean apart = moment.to() < tokens.size() && STAMPS.contains(tokens.get(moment.to()).word());
    return heads && apart && !moment.dated();
  }

  /**
   * Whether neither the article nor the sentence says where or whose: "she unplugged the router,
   * and for two days there was no news", "the stream went dark for 35 minutes".
   */
  boolean nowhere() {
    return context.article() == null && sentence.language().home() == null && !has(PUBLIC);
  }

  boolean has(Tag... tags) {
    return sentence.has(tags);
  }

  /** How far apart a mark and the tokens from (inclusive) to to are. */
  int cost(Mark mark, int from, int to) {
    int start = mark.to() <= from ? mark.to() : to;
    int end = mark.to() <= from ? from : mark.from();
    int cost = Math.max(0, end - start);
    Clauses clauses = clauses();
    for (int i = start; i < end; i++) {
      boolean comma = COMMAS.contains(sentence.tokens().get(i).word());
      cost += comma && !clauses.listed(i) && !clauses.ofTime(i) ? COMMA : 0;
    }
    return cost + CLAUSE * clauses.breaks(start, end);
  }

  /** A comma between two services or operators, or words for the net. */
  boolean listed(int comma) {
    return clauses().listed(comma);
  }

  /** Whether a comma stands within these tokens, but for one between words for the net. */
  boolean comma(int start, int end) {
    return clauses().comma(start, end);
  }

  /** Whether a sign stands at a token, which may lie behind the last. */
  boolean sign(int at, String sign) {
    return at >= 0 && at < sentence.tokens().size() && sentence.tokens().get(at).is(sign);
  }

  /** Whether a semicolon stands within these tokens. */
  boolean semicolon(int start, int end) {
    return IntStream.range(start, end).anyMatch(at -> sign(at, ";") || sign(at, "؛"));
  }

  /** Whether a comma or a colon stands within these tokens. */
  boolean parted(int start, int end) {
    return clauses().parted(start, end);
  }

  /** How many clauses begin within these tokens. */
  int breaks(int start, int end) {
    return clauses().breaks(start, end);
  }

  /** Whether a clause that is only inserted has begun behind a comma, with no comma since. */
  boolean inserts(int at) {
    return clauses().inserts(at);
  }

  /** Whether a clause says right behind it what has been so for so long. */
  boolean counted(Quantity quantity) {
    return clauses().joins().counted(quantity);
  }

  private Clauses clauses() {
    return new Clauses(sentence, quantities, moments);
  }

  Optional<Mark> nearest(int from, int to, Tag... tags) {
    return sentence
        .all(tags)
        .filter(mark -> cost(mark, from, to) < FAR)
        .min(Comparator.comparingInt(mark -> cost(mark, from, to)));
  }

  int distance(int from, int to, Tag... tags) {
    return nearest(from, to, tags).map(mark -> cost(mark, from, to)).orElse(FAR);
  }

  /** Whether these tokens are about connectivity rather than about anything else. */
  boolean connected(int from, int to) {
    int net = distance(from, to, Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE);
    if (net < FAR || has(Tag.MONITOR, Tag.OPERATOR) || context.connectivity()) {
      net = Math.min(net, distance(from, to, Tag.TRAFFIC, Tag.USERS, Tag.USUAL));
      net = Math.min(net, has(Tag.MONITOR, Tag.OPERATOR) ? UNSAID : FAR);
      net = Math.min(net, context.connectivity() && !otherwise(from, to) ? UNSAID : FAR);
    }
    boolean slump =
        (has(Tag.FALL) || nil())
            && has(Tag.PLACE, Tag.CITY)
            && sentence
                .all(Tag.TRAFFIC)
                .allMatch(traffic -> other(traffic.from(), traffic.to()) > AWAY);
    if (net == FAR && has(Tag.TRAFFIC) && (slump || has(Tag.USUAL, Tag.DARK, Tag.OFFLINE))) {
      net = distance(from, to, Tag.TRAFFIC);
    }
    boolean named =
        has(Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE) || cutOff() || stillOnline();
    int cut = ofNet().mapToInt(mark -> cost(mark, from, to)).min().orElse(FAR);
    net = Math.min(net, cut);
    if (named && !otherwise()) {
      net = Math.min(net, UNSAID);
    }
    int other = other(from, to);
    if (!named) {
      other = Math.min(other, distance(from, to, Tag.SERVICE));
    }
    return net < FAR && (net <= other || sameSubject(from, to, net, other));
  }

  /** "Kenyan traffic is near zero". */
  private boolean nil() {
    return quantities.stream().anyMatch(share -> share.percent() && share.value() == 0);
  }

  /**
   * Whether these tokens are about connectivity, or, where a place and the net are named, the event
   * in their clause is: "since Thursday, as protests go on".
   */
  boolean about(@Nullable Mark event, int from, int to) {
    return connected(from, to)
        || (event != null
            && sameClause(event, from, to)
            && has(Tag.PLACE, Tag.CITY, Tag.NATION, Tag.OPERATOR)
            && has(Tag.NET, Tag.MOBILE, Tag.OFFLINE)
            && !has(Tag.SERVICE)
            && connected(event.from(), event.to()));
  }

  /** Whether its clause names another subject. */
  private boolean otherwise(int from, int to) {
    return sentence
        .all(Tag.OTHER)
        .filter(mark -> !mark.value().equals(EVENT))
        .anyMatch(mark -> sameClause(mark, from, to));
  }

  /** Whether it names another subject; what goes on beside an outage is none. */
  private boolean otherwise() {
    return sentence.all(Tag.OTHER).anyMatch(mark -> !mark.value().equals(EVENT));
  }

  /** "Kazakhstan's blackout": of a place, such a word means the net where nothing else is named. */
  boolean cutOff() {
    return ofNet().findAny().isPresent();
  }

  private Stream<Mark> ofNet() {
    boolean alone = !otherwise();
    return sentence
        .all(Tag.DARK, Tag.BACK)
        .filter(mark -> has(Tag.PLACE, Tag.CITY))
        .filter(mark ->
            mark.value().equals(OF_NET)
                || (mark.value().equals(NIGHT) && alone && !context.power()))
        .filter(mark -> !besideService(mark))
        .filter(mark -> distance(mark.from(), mark.to(), Tag.OTHER) > AWAY);
  }

  /** "Telegram is unreachable"; but not "offline, Facebook blocked". */
  private boolean besideService(Mark mark) {
    return sentence
        .all(Tag.SERVICE)
        .filter(service -> cost(service, mark.from(), mark.to()) <= SERVICE)
        .anyMatch(service ->
            !comma(Math.min(service.to(), mark.to()), Math.max(service.from(), mark.from())));
  }

  /** "Barely one Iranian in twenty is still reachable". */
  private boolean stillOnline() {
    return has(Tag.PLACE, Tag.CITY)
        && has(Tag.ONLINE)
        && has(Tag.ONLY, Tag.ATMOST, Tag.CONTINUE, Tag.NOW)
        && !has(Tag.OTHER, Tag.SERVICE)
        && quantities.stream().anyMatch(Quantity::percent);
  }

  /** How near another subject is; one that is only a cause ("after the power cut") is farther. */
  private int other(int from, int to) {
    return sentence
        .all(Tag.OTHER)
        .filter(mark -> !mark.value().equals(EVENT))
        .filter(mark -> !inserted(mark, from, to) && !next(mark, from, to) && !ofNoun(mark))
        .filter(mark -> !besideNet(mark))
        .mapToInt(mark -> cost(mark, from, to) + (cause(mark) ? CAUSE : 0))
        .min()
        .orElse(FAR);
  }

  /**
   * "The blackout, now in its fourth day, left banks closed": an insertion is of what it follows.
   */
  private boolean inserted(Mark other, int from, int to) {
    return other.from() > to
        && sentence.tokens().get(to).is(",")
        && sentence
            .all(Joins.STATES)
            .anyMatch(mark -> mark.to() < from && parts(mark.to(), from) == 1);
  }

  /**
   * A Turkish "internet kesildi, bankalar kapandı": where verbs stand last, a comma behind the verb
   * that is said of the net ends its clause.
   */
  private boolean next(Mark other, int from, int to) {
    return sentence.language().verbLast()
        && other.from() > to
        && sentence.tokens().get(to).is(",")
        && sentence.at(from, Tag.DARK) != null
        && sentence
            .all(NETS)
            .anyMatch(net -> net.to() <= from && !comma(net.to(), from) && net.value().isEmpty());
  }

  /** A Turkish "seçimin yapıldığı gün": what a participle tells of its noun is no subject. */
  private boolean ofNoun(Mark other) {
    return sentence.language().cases()
        && IntStream.range(other.to(), Math.min(other.to() + LED, sentence.tokens().size() - 1))
            .takeWhile(at -> !sentence.tokens().get(at).is(","))
            .anyMatch(at ->
                sentence.is(Form.PARTICIPLE, at)
                    && sentence.at(at, Joins.STATES) == null
                    && sentence.all(NETS).anyMatch(net -> net.to() <= other.from()));
  }

  /** "Without power, water or Internet": a list that the net is in. */
  private boolean besideNet(Mark other) {
    return sentence
        .all(LACKING)
        .filter(net -> net.to() <= other.from() || other.to() <= net.from())
        .anyMatch(net -> {
          int start = Math.min(net.to(), other.to());
          int end = Math.max(net.from(), other.from());
          return (start < end || net.tag() == Tag.OFFLINE)
              && end - start < LIST
              && IntStream.range(start, end).allMatch(this::lists)
              && sentence.in(start - LIST, end + 1, Tag.NONE).isPresent();
        });
  }

  private boolean lists(int at) {
    Token token = sentence.tokens().get(at);
    return token.is(",")
        || sentence.at(at, Tag.AND, Tag.NONE, Tag.OTHER) != null
        || sentence.is(Form.NOR, at);
  }

  private long parts(int from, int to) {
    return sentence.tokens().subList(from, to).stream().filter(token -> token.is(",")).count();
  }

  private boolean cause(Mark other) {
    int led = sentence.language().cases() ? other.to() : other.from() - 2; // "depremin ardından"
    return sentence.in(led, led + 2, Tag.AFTER).isPresent();
  }

  /** A service cut because of something else keeps its own subject before the number. */
  private boolean sameSubject(int from, int to, int net, int other) {
    Mark subject = nearest(from, to, Tag.OTHER).orElse(null);
    return subject != null
        && subject.from() >= to
        && breaks(to, subject.from()) > 0
        && net < other + 6;
  }

  /** Said not to be, only imagined, asked, or of an earlier year. */
  boolean unreal(int from, int to) {
    return new Reality(this).unreal(from, to);
  }

  /** "Every evening from four until midnight", "comes back for a few hours a day". */
  boolean repeated(int from, int to) {
    return sentence
        .all(Tag.NOTFOR)
        .filter(mark -> mark.value().equals(CLAUSES))
        .anyMatch(mark -> sameClause(mark, from, to) && !besides(mark, from, to));
  }

  /** ", the curfew remains": of what else is told, and behind a comma. */
  private boolean besides(Mark mark, int from, int to) {
    return sentence.at(mark.from(), Tag.OTHER) != null
        && comma(Math.min(mark.to(), to), Math.max(mark.from(), from));
  }

  boolean sameClause(Mark mark, int from, int to) {
    int start = Math.min(mark.to(), to);
    int end = Math.max(mark.from(), from);
    return breaks(start, end) == 0 && cost(mark, from, to) < FAR;
  }

  /** "'It is offline', the group said on Saturday": when that is said. */
  boolean reported(Mark event, Moment moment) {
    return sentence
        .all(Tag.SAY)
        .filter(say -> say.from() >= event.to() && say.to() <= moment.from())
        .filter(say -> comma(Math.max(0, say.from() - 2), say.from()))
        .anyMatch(say -> breaks(say.to(), moment.from()) == 0 && !comma(say.to(), moment.from()));
  }

  /** "The blackout that left the country without power": of power, whatever else it cut. */
  boolean ofPower(Mark dark) {
    return dark.tag() == Tag.DARK
        && sentence
            .in(dark.to(), dark.to() + REACH, AFFECTED)
            .filter(mark -> mark.tag() == Tag.OTHER && mark.value().equals(POWER))
            .isPresent();
  }

  /** "Paltel said on Thursday"; where verbs stand last, "on Thursday said". */
  boolean saying(Moment moment) {
    boolean said =
        sentence.language().verbLast()
            ? sentence.at(moment.to(), Tag.SAY) != null
            : sentence.in(moment.from() - 2, moment.from(), Tag.SAY).isPresent();
    return said || reported(moment) || new Confirmed(this).at(moment);
  }

  /** "The company announced, on Thursday, that …": the day stands before what is reported. */
  private boolean reported(Moment moment) {
    int to = moment.to();
    int that = to < sentence.tokens().size() && COMMAS.contains(word(to)) ? to + 1 : to;
    return sentence.is(Form.THAT, that)
        && sentence.in(0, moment.from(), Tag.SAY).isPresent()
        && sentence.in(0, moment.from(), Joins.STATES).isEmpty();
  }

  private String word(int at) {
    return sentence.tokens().get(at).word();
  }

  /** The moment right beside a mark, at most three words away. */
  @Nullable Moment beside(Mark mark, int reach) {
    Moment best = null;
    int least = reach + 1;
    for (Moment moment : moments) {
      int gap = Math.max(moment.from() - mark.to(), mark.from() - moment.to());
      if (gap < least
          && !counted(mark, moment)
          && breaks(Math.min(mark.to(), moment.to()), Math.max(mark.from(), moment.from())) == 0) {
        best = moment;
        least = gap;
      }
    }
    return best;
  }

  /** "Since 60 hours (Saturday morning)": the moment is not what it is since. */
  private boolean counted(Mark mark, Moment moment) {
    return quantities.stream()
        .anyMatch(quantity -> quantity.from() >= mark.to() && quantity.to() <= moment.from());
  }
}
