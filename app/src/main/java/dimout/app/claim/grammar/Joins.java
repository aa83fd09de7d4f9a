package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What looks like the beginning of a clause and is none: it joins names, times or adjectives. */
record Joins(Sentence sentence, List<Quantity> quantities, List<Moment> moments) {
  static final Tag[] STATES = {Tag.DARK, Tag.OFFLINE, Tag.BACK};
  static final Tag[] LISTED = {Tag.SERVICE, Tag.OPERATOR, Tag.CITY};

  /** "Nationwide and total". */
  private static final Tag[] WHOLE = {Tag.NATION, Tag.TOTAL, Tag.NEARTOTAL};

  private static final Tag[] NAMES = {
    Tag.SERVICE, Tag.OPERATOR, Tag.CITY, Tag.PLACE, Tag.NET, Tag.MOBILE
  };

  private static final Set<String> QUOTES = Set.of("»", "”", "“", "\"", "’");

  /** Of what else begins a clause, that it may stand within one: "however", "because of". */
  static final String ADVERB = "adverb";

  /** ", Cairo time,". */
  private static final int ZONE = 7;

  /** ", when". */
  private static final int JOINED = 2;

  private static final int JOINT = 6;

  /** A noun, its article and what stands between them. */
  private static final int NOUN = 3;

  /** Letters of an adjective before its ending. */
  private static final int STEM = 3;

  /** "Kcell and Beeline": an "and" between names begins no clause. */
  boolean listed(Mark and) {
    int end = quoted(and.from()) ? and.from() - 1 : and.from();
    boolean list =
        sentence.before(end, LISTED) != null
            || sentence.before(and.from(), LISTED) != null // whose mark holds its quotes
            || (sentence.at(and.to(), LISTED) != null
                && and.from() > 1
                && sentence.tokens().get(and.from() - 1).is(",")
                && (sentence.tokens().get(and.from() - 2).capital()
                    || sentence.before(and.from() - 1, LISTED) != null))
            || (sentence.before(end, NAMES) != null
                && sentence.in(and.to(), and.to() + 2, NAMES).isPresent())
            || (sentence.before(end, Tag.OFFLINE) != null // "without the web and mobile data"
                && sentence.in(and.to(), and.to() + 2, Tag.NET, Tag.MOBILE).isPresent()
                && sentence.in(and.to(), and.to() + JOINT, STATES).isEmpty())
            || joint(and)
            || together(and)
            || halved(and)
            || ofTimes(and)
            || agree(and)
            || also(and)
            || (sentence.before(and.from(), WHOLE) != null
                && sentence.in(and.to(), and.to() + 2, WHOLE).isPresent());
    return (list && sentence.at(and.from(), Tag.AND) != null)
        || counts(and)
        || adverb(and)
        || happened(and)
        || among(and);
  }

  /** "Bleibe jedoch gesperrt", "data, however, are cut": a word that may stand within a clause. */
  private boolean adverb(Mark word) {
    if (!word.value().equals(ADVERB)) {
      return false;
    }
    boolean heads = word.from() == 0 || sign(word.from() - 1);
    return !heads || (word.from() > 0 && word.to() < sentence.tokens().size() && sign(word.to()));
  }

  private boolean sign(int at) {
    return sentence.tokens().get(at).kind() == Token.Kind.SIGN;
  }

  /**
   * A Russian "мобильный и проводной", two adjectives of one noun; a Spanish "a empresas y
   * hogares", two nouns in the plural, where a verb would end otherwise. A weekday may end as they
   * do.
   */
  private boolean agree(Mark and) {
    String one = ending(and.from() - 1);
    return one != null
        && one.equals(ending(and.to()))
        && moments.stream().noneMatch(moment -> moment.to() == and.from());
  }

  /** A Russian "через час заблокировал и Twitter": that as well, and the clause ends with it. */
  private boolean also(Mark and) {
    Mark service = sentence.at(and.to(), Tag.SERVICE);
    return service != null
        && sentence.before(and.from(), Tag.BLOCK) != null
        && (service.to() >= sentence.tokens().size() || sign(service.to()));
  }

  /** Of the adjective at a token; null where none stands. */
  private @Nullable String ending(int at) {
    if (at < 0 || at >= sentence.tokens().size()) {
      return null;
    }
    String word = sentence.tokens().get(at).word();
    String ending = sentence.language().value(Form.ADJECTIVE, word);
    return ending == null || word.length() < ending.length() + STEM ? null : ending;
  }

  /** A name before it stands in quotes. */
  private boolean quoted(int at) {
    return at > 0 && QUOTES.contains(sentence.tokens().get(at - 1).word());
  }

  /**
   * "It was half past midnight, Cairo time, when Egypt vanished", "confusion on Monday night, when
   * lines went dead": what the time is of.
   */
  private boolean happened(Mark when) {
    int at = when.from();
    return sentence.is(Form.WHEN, at)
        && moments.stream()
            .filter(moment -> moment.to() <= at)
            .filter(moment -> at - moment.to() < (moment.clock() ? ZONE : JOINED))
            .anyMatch(moment -> sentence.in(0, at, STATES).isEmpty());
  }

  /** A French "26 plateformes, dont Facebook": names in a list. */
  private boolean among(Mark of) {
    return sentence.is(Form.AMONG, of.from()) && sentence.at(of.to(), NAMES) != null;
  }

  /** "Between 13:00 and 20:00", "on Monday and Tuesday". */
  private boolean ofTimes(Mark and) {
    return moments.stream().anyMatch(moment -> moment.to() == and.from())
        && moments.stream().anyMatch(moment -> moment.from() == and.to());
  }

  /** "Une semaine que Facebook ne répond plus": the clause is what is counted. */
  private boolean counts(Mark that) {
    return quantities.stream()
        .anyMatch(quantity -> quantity.to() == that.from() && counted(quantity));
  }

  /** Whether a clause says right behind it what has been so for so long. */
  boolean counted(Quantity quantity) {
    return sentence.is(Form.THAT, quantity.to());
  }

  /** "Telefon- und Internetverbindungen": one word for two. */
  private boolean halved(Mark and) {
    return and.from() > 0 && sentence.tokens().get(and.from() - 1).is("-");
  }

  /** "The storm cut power and Internet": one verb before both. */
  private boolean together(Mark and) {
    Mark first = sentence.before(and.from(), Tag.OTHER, Tag.NET, Tag.MOBILE);
    int to = and.to();
    boolean net = first != null && first.tag() != Tag.OTHER;
    Tag[] others = net ? new Tag[] {Tag.OTHER} : new Tag[] {Tag.NET, Tag.MOBILE};
    Mark second = sentence.in(to, to + NOUN, others).orElse(null);
    return first != null
        && second != null
        && !sentence.language().verbLast()
        && sentence.in(first.from() - NOUN, first.from(), STATES).isPresent()
        && sentence.in(to, second.from(), STATES).isEmpty();
  }

  /** "Internet and phone lines are down": one verb for both. */
  private boolean joint(Mark and) {
    return sentence.before(and.from(), Tag.NET, Tag.MOBILE) != null
        && sentence.in(and.to(), and.to() + 1, STATES).isEmpty()
        && sentence.in(and.to() + 1, and.to() + JOINT, STATES).isPresent();
  }
}
