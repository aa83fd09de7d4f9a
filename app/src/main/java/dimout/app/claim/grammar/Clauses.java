package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Where the clauses of a sentence begin, and which of its commas part nothing. */
record Clauses(Sentence sentence, List<Quantity> quantities, List<Moment> moments) {
  private static final Tag[] NETS = {Tag.NET, Tag.MOBILE};

  /** A Kazakh "телефонсыз, интернетсіз қалды": the last of a list with its state. */
  private static final Tag[] LISTED_NETS = {Tag.NET, Tag.MOBILE, Tag.OFFLINE};

  private static final Tag[] TOPICS = {Tag.NET, Tag.MOBILE, Tag.SERVICE};

  /** So near behind an outage its relative clause begins. */
  private static final int NEAR = 4;

  /** Words between the comma before an apposition and its clause. */
  private static final int APPOSED = 5;

  /** The same, of one that says which of its kind something is: "the largest city that". */
  private static final int DESCRIBED = 8;

  /** So near before a clause the outage is named that began. */
  private static final int BEGUN = 8;

  /** What an opening that only says how long it had lasted does not tell. */
  private static final Tag[] ENDED = {Tag.BACK, Tag.BREAK, Tag.SAY, Tag.NEG, Tag.CITY};

  /** Words of a length before "before": "two hours", "a day or two". */
  private static final int LENGTH = 4;

  private static final Tag[] LENGTHS = {Tag.MINUTE, Tag.HOUR, Tag.DAY, Tag.WEEK, Tag.MONTH};

  /** Of a preposition, that it tells why. */
  private static final String CAUSE = "cause";

  /** What a clause that is only inserted does not speak of. */
  private static final Tag[] MATTERS = {
    Tag.NET,
    Tag.MOBILE,
    Tag.DARK,
    Tag.OFFLINE,
    Tag.BACK,
    Tag.FALL,
    Tag.BLOCK,
    Tag.SERVICE,
    Tag.OPERATOR,
    Tag.CITY,
    Tag.PLACE,
    Tag.OTHER,
    Tag.SAY,
    Tag.CONTINUE
  };

  /** A comma between two services or operators, or words for the net. */
  boolean listed(int comma) {
    return ofNets(comma)
        || topical(comma)
        || lacks(comma)
        || sentence.is(Form.NOR, comma + 1) // "can neither pay, nor call"
        || (sentence.before(comma, Joins.LISTED) != null
            && (sentence.at(comma + 1, Joins.LISTED) != null || preposed(comma + 1)));
  }

  /** A French "privé de téléphone fixe, d'internet et": the lack goes on. */
  private boolean lacks(int comma) {
    return sentence.before(comma, Tag.OFFLINE) != null
        && sentence.is(Form.OFWHOLE, comma + 1)
        && sentence.at(comma + 2, NETS) != null;
  }

  /** "Da Vodacom, da Movitel": the preposition is said again before each name. */
  private boolean preposed(int at) {
    return (sentence.is(Form.OFWHOLE, at) || sentence.is(Form.WHERE, at))
        && sentence.at(at + 1, Joins.LISTED) != null;
  }

  /** Whether a comma stands within these tokens, but for one between words for the net. */
  boolean comma(int start, int end) {
    for (int i = start; i < end; i++) {
      Token token = sentence.tokens().get(i);
      if ((token.is(",") || token.is("،")) && !listed(i) && !ofTime(i) && !topical(i)) {
        return true;
      }
    }
    return false;
  }

  /** "On Sunday, 4 February, it was cut": the commas of one time part nothing. */
  boolean ofTime(int comma) {
    return moments.stream()
            .filter(moment -> moment.from() < comma && comma <= moment.to())
            .anyMatch(moment -> comma < moment.to() || apposed(moment))
        || afterLength(comma)
        || aroundTime(comma)
        || opensWith(comma);
  }

  /** "Tirou do ar, às 9h40 de terça, a banda larga": a time alone between two commas. */
  private boolean aroundTime(int comma) {
    return moments.stream()
        .filter(moment -> moment.to() < sentence.tokens().size() && parts(moment.to()))
        .filter(moment -> comma == moment.to() || comma == opening(moment))
        .anyMatch(moment -> opening(moment) > 0);
  }

  /** The comma right before a time, or before the one word that leads it; else -1. */
  private int opening(Moment moment) {
    int at = moment.from() - 1;
    if (at > 0 && parts(at)) {
      return at;
    }
    return at > 1 && parts(at - 1) && sentence.at(at, Tag.SINCE, Tag.BY, Tag.TO) != null
        ? at - 1
        : -1;
  }

  /** "After three days, on Saturday evening, it came back": a length, and then when. */
  private boolean afterLength(int comma) {
    return moments.stream().anyMatch(moment -> moment.from() == comma + 1)
        && sentence.before(comma, Tag.AFTER, Tag.FOR) != null
        && quantities.stream().anyMatch(length -> !length.percent() && comma - length.to() <= 1);
  }

  /** A Persian "پس از پنج روز خاموشی،": how long it had lasted, and then what happened. */
  private boolean opensWith(int comma) {
    return sentence.language().verbLast()
        && !sentence.language().cases()
        && quantities.stream()
            .filter(length -> !length.percent() && !length.ordinal())
            .filter(length -> length.to() <= comma && comma - length.to() <= NEAR)
            .filter(length -> sentence.in(length.to(), comma, ENDED).isEmpty())
            .anyMatch(length ->
                sentence
                    .in(length.from() - NEAR, length.from(), Tag.AFTER)
                    .filter(after -> !comma(after.to(), length.from()))
                    .isPresent());
  }

  private boolean apposed(Moment moment) {
    return IntStream.range(moment.from(), moment.to())
        .anyMatch(at -> sentence.tokens().get(at).is(","));
  }

  /** Whether a comma or a colon stands within these tokens. */
  boolean parted(int start, int end) {
    return comma(start, end)
        || IntStream.range(start, end).anyMatch(at -> sentence.tokens().get(at).is(":"));
  }

  /**
   * A Turkish "internet, oy verilen çarşamba günü kesildi": behind the subject, a comma parts no
   * clause where verbs stand last.
   */
  private boolean topical(int comma) {
    return sentence.language().cases()
        && sentence.tokens().get(comma).is(",")
        && (sentence.before(comma, TOPICS) != null || sentence.is(Form.ACCESS, comma - 1))
        && sentence.in(0, comma, Joins.STATES).isEmpty();
  }

  /** A Kazakh "интернет те, ұялы байланыс та жоқ": a list parts no clause. */
  private boolean ofNets(int comma) {
    boolean within = // "Internet, Telefon und Fernsehen" is one thing
        sentence.all(NETS).anyMatch(net -> net.from() < comma && comma < net.to());
    return within
        || (sentence.language().verbLast()
            && sentence.in(comma + 1, comma + 2, LISTED_NETS).isPresent()
            && (sentence.before(comma, NETS) != null
                || (sentence.before(comma, Tag.AND) != null
                    && sentence.before(comma - 1, NETS) != null)));
  }

  /** How many clauses begin within these tokens. */
  int breaks(int start, int end) {
    Joins joins = joins();
    int breaks = 0;
    for (Mark mark : sentence.marks()) {
      boolean within = mark.tag() == Tag.BREAK && mark.to() > start && mark.from() < end;
      boolean joined = within && joins.listed(mark);
      boolean relative = within && (enclosed(mark, start, end) || behind(mark, start));
      boolean cause = within && inserts(mark, end);
      boolean none = joined || relative || cause || (within && (ofOutage(mark) || dates(mark)));
      breaks += within && !none ? 1 : 0;
    }
    for (int i = start; i < end; i++) {
      breaks += sentence.tokens().get(i).is(";") || sentence.tokens().get(i).is("؛") ? 1 : 0;
    }
    return breaks;
  }

  /** A Russian ", отключённая из-за обрыва, вернулась": the next comma ends what tells why. */
  private boolean inserts(Mark clause, int end) {
    boolean within = clause.from() > 0 && !sentence.tokens().get(clause.from() - 1).is(":");
    return within && causes(clause) && closing(clause.to(), end) >= 0;
  }

  /** Whether a preposition begins it that tells why: a Russian "из-за обрыва". */
  static boolean causes(Mark clause) {
    return clause.tag() == Tag.BREAK && clause.value().equals(CAUSE);
  }

  /** "Suspended until Sunday in Jaipur": a time behind "until" begins no clause. */
  private boolean dates(Mark until) {
    return sentence.at(until.from(), Tag.UNTIL) != null
        && moments.stream().anyMatch(moment -> Ends.leads(until, moment));
  }

  /** "Um apagão que vai no quinto dia", "the shutdown that began": of the outage before it. */
  private boolean ofOutage(Mark clause) {
    int from = clause.from();
    boolean comma = from > 0 && sentence.tokens().get(from - 1).is(",");
    int end = comma ? from - 1 : from;
    boolean noun =
        sentence
            .in(end - NEAR, end, Tag.DARK, Tag.OFFLINE)
            .filter(dark -> sentence.language().verbLast() && !comma(dark.to(), end))
            .isPresent();
    boolean begins = // "the outage of mobile data, which began on Tuesday"
        sentence.in(clause.to(), clause.to() + 1, Tag.BEGIN).isPresent()
            && sentence.in(end - BEGUN, end, Tag.DARK, Tag.OFFLINE).isPresent();
    return sentence.is(Form.RELATIVE, from)
        && (noun || begins || sentence.before(end, Tag.DARK, Tag.OFFLINE) != null);
  }

  /**
   * "The shutdown, which covers the whole country, began", "on Monday, when offices closed, at
   * five": the clause ends before what is said.
   */
  private boolean enclosed(Mark clause, int start, int end) {
    int from = clause.from();
    while (from > start && sentence.at(from - 1, Tag.BREAK) != null) {
      from--; // "and despite"
    }
    from = measured(from, start);
    int noun = sentence.is(Form.RELATIVE, from) ? apposition(from, start) : from;
    boolean apposed = noun < from;
    from = noun;
    int closing = from > start && parts(from - 1) ? closing(clause.to(), end) : -1;
    return closing > 0 && (apposed || aside(from, closing));
  }

  /** "On Tuesday, two hours before the vote, it was cut": the insertion begins with how long. */
  private int measured(int clause, int start) {
    int from = clause;
    boolean unit = sentence.before(clause, LENGTHS) != null;
    while (unit && from > start && clause - from < LENGTH && !parts(from - 1)) {
      from--;
    }
    return from > start && parts(from - 1) ? from : clause;
  }

  /** "Instagram, one of two networks that were left, is blocked": where the insertion begins. */
  private int apposition(int clause, int start) {
    int from = clause;
    while (from > start && clause - from < APPOSED && !parts(from - 1)) {
      from--;
    }
    return from > start && parts(from - 1) && sentence.in(from, clause, MATTERS).isEmpty()
        ? from
        : clause;
  }

  /** Whether a clause that is only inserted has begun behind a comma, with no comma since. */
  boolean inserts(int at) {
    int comma = at - 1;
    while (comma >= 0 && !parts(comma)) {
      comma--;
    }
    int closing = closing(at, sentence.tokens().size());
    boolean clause = sentence.at(comma + 1, Tag.BREAK) != null;
    return comma > 0
        && (sentence.is(Form.RELATIVE, comma + 1)
            || (closing > 0 && apposes(comma + 1, at))
            || (clause && closing > 0 && aside(comma + 1, closing)));
  }

  /** "Iquitos, the largest city that no road leads to, is offline": a clause of an apposition. */
  private boolean apposes(int from, int at) {
    return sentence
        .all(Tag.BREAK)
        .filter(clause -> clause.from() > from && clause.to() <= at)
        .filter(clause -> sentence.is(Form.RELATIVE, clause.from()))
        .anyMatch(clause ->
            clause.from() - from < DESCRIBED
                && sentence.in(from, clause.from(), MATTERS).isEmpty());
  }

  private boolean aside(int from, int closing) {
    return sentence.is(Form.RELATIVE, from) || sentence.in(from, closing, MATTERS).isEmpty();
  }

  private int closing(int from, int end) {
    return IntStream.range(from, end).filter(this::parts).findFirst().orElse(-1);
  }

  private boolean parts(int at) {
    return sentence.tokens().get(at).is(",") || sentence.tokens().get(at).is("،");
  }

  /** "WhatsApp, which was blocked at noon, …": the clause is of what it stands right behind. */
  private boolean behind(Mark clause, int start) {
    boolean beside = clause.from() == start && sentence.language().verbLast();
    boolean comma = clause.from() == start + 1 && sentence.tokens().get(start).is(",");
    return (beside || comma) && sentence.is(Form.RELATIVE, clause.from());
  }

  Joins joins() {
    return new Joins(sentence, quantities, moments);
  }
}
