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

  private static final Set<String> COMMAS = Set.of(",", "،", ":", "–", "—");

  /** What parts the time of an entry from its text. */
  private static final Set<String> STAMPS =
      Set.of("|", "-", "–", "—", "]", ":", "+", "⚡", "•", "·");

  /** What makes no word farther from another. */
  static final Set<String> QUOTES = Set.of("«", "»", "“", "”", "„", "\"");

  private static final int COMMA = 3;
  private static final int CLAUSE = 12;

  /** "The blackout of this Friday, which left twenty states without power". */
  private static final int REACH = 14;

  private static final Tag[] AFFECTED = {
    Tag.OTHER, Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE
  };

  /** What is no household's outage. */
  private static final Tag[] PUBLIC = {
    Tag.PLACE, Tag.CITY, Tag.NATION, Tag.OPERATOR, Tag.MONITOR, Tag.SERVICE, Tag.RULER, Tag.CONTINUE
  };

  static Scene of(Sentence spoken, Setting setting, Context context) {
    Sentence sentence = Subject.read(spoken, context.connectivity());
    List<Moment> moments = new ArrayList<>(Moments.in(sentence, setting));
    moments.removeIf(moment -> stamps(sentence, moment));
    List<Quantity> quantities = new ArrayList<>(Quantities.in(sentence));
    moments.replaceAll(new FromEvent(sentence, List.copyOf(quantities))::of);
    quantities.removeIf(quantity -> moments.stream().anyMatch(m -> within(quantity, m)));
    moments.removeIf(moment -> quantities.stream().anyMatch(nth -> partOf(moment, nth)));
    return new Scene(sentence, quantities, moments, setting, context);
  }

  /** A number of a clock time, or an Arabic "this month" behind the fifth of it. */
  private static boolean within(Quantity quantity, Moment moment) {
    return moment.clock()
        ? quantity.from() < moment.to() && moment.from() < quantity.to()
        : moment.dated() && moment.from() < quantity.from() && quantity.to() <= moment.to();
  }

  /** A Russian "стала пятым днём", which is "by day" as well: a day that is counted is no time. */
  private static boolean partOf(Moment moment, Quantity nth) {
    return nth.ordinal()
        && !moment.dated()
        && !moment.clock()
        && nth.from() < moment.from()
        && moment.to() <= nth.to();
  }

  /** "10:42 | Traffic has flatlined": when it was written. */
  private static boolean stamps(Sentence sentence, Moment moment) {
    List<Token> tokens = sentence.tokens();
    boolean heads =
        moment.clock()
            && IntStream.range(0, moment.from())
                .allMatch(
                    at -> tokens.get(at).kind() == Token.Kind.SIGN || sentence.is(Form.STAMP, at));
    boolean apart = moment.to() < tokens.size() && STAMPS.contains(tokens.get(moment.to()).word());
    return heads && (apart || startsAnew(sentence, moment)) && !moment.dated();
  }

  /** "9h30 Rodoviária segue fechada", "08:12 Der Datenverkehr …": a word of no name. */
  private static boolean startsAnew(Sentence sentence, Moment stamp) {
    int at = stamp.to();
    boolean bare = sentence.tokens().get(stamp.from()).kind() == Token.Kind.NUMBER;
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).capital()
        && (bare || !sentence.language().capitalNouns())
        && sentence
            .in(at, at + 1, Tag.CITY, Tag.PLACE, Tag.LOCAL, Tag.UTC, Tag.AM, Tag.PM)
            .isEmpty();
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
      cost -= QUOTES.contains(sentence.tokens().get(i).word()) ? 1 : 0;
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
    return new AboutNet(this).connected(from, to);
  }

  /** The same, or, where a place and the net are named, of the event in their clause. */
  boolean about(@Nullable Mark event, int from, int to) {
    return new AboutNet(this).about(event, from, to);
  }

  /** "Kazakhstan's blackout": of a place, such a word means the net where nothing else is named. */
  boolean cutOff() {
    return new AboutNet(this).cutOff();
  }

  /** "'It is offline', the group said on Saturday": when that is said. */
  boolean reported(Mark event, Moment moment) {
    return new TimesOfSaying(this).reported(event, moment);
  }

  /** "Paltel said on Thursday"; where verbs stand last, "on Thursday said". */
  boolean saying(Moment moment) {
    return new TimesOfSaying(this).saying(moment);
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
    boolean other =
        sentence.at(mark.from(), Tag.OTHER) != null
            && comma(Math.min(mark.to(), to), Math.max(mark.from(), from));
    boolean later = // "kapatılmasının ardından günde …"
        sentence.language().cases()
            && sentence.in(to, Math.min(to + COMMA, mark.from()), Tag.AFTER).isPresent();
    return other || later;
  }

  boolean sameClause(Mark mark, int from, int to) {
    int start = Math.min(mark.to(), to);
    int end = Math.max(mark.from(), from);
    return breaks(start, end) == 0 && cost(mark, from, to) < FAR;
  }

  /** "The blackout that left the country without power": of power, whatever else it cut. */
  boolean ofPower(Mark dark) {
    return dark.tag() == Tag.DARK
        && sentence
            .in(dark.to(), dark.to() + REACH, AFFECTED)
            .filter(mark -> mark.tag() == Tag.OTHER && mark.value().equals(POWER))
            .filter(power -> sentence.in(dark.to(), power.from(), Tag.AFTER).isEmpty())
            .filter(power -> !new OtherSubjects(this).besideNet(power))
            .isPresent();
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
