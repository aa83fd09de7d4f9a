package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places that no table has: capitalised names behind a word for "in" or for a region, "dans le
 * département des Plateaux", and those listed with a place: "em Bahir Dar, Gondar e Lalibela".
 */
final class Names {
  /** Stands where a known place has its entity. */
  static final String UNKNOWN = "?";

  /** Behind a word that is "to" as often, a name of two words is a person's. */
  private static final String ONE_WORD = "one";

  /** Of a word for what a place is, that it is left away behind its name. */
  private static final String KIND = "kind";

  /** Of a word for what a place is, that it stands before its name without an "of". */
  private static final String BEFORE = "before";

  /** "Lleva dos días sin". */
  private static final int WITHOUT = 6;

  /** A verb in two parts before what it lacks. */
  private static final int LACK = 4;

  private static final Tag[] UNITS = {Tag.HOUR, Tag.DAY, Tag.WEEK};

  private final String text;
  private final Sentence sentence;
  private final NameWords words;
  private final NamesAmongNouns nouns;
  private final List<Mark> marks;
  private final ListedPlaces lists;
  private final NamesInCase cases;

  private Names(String text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
    this.words = new NameWords(text, sentence);
    this.nouns = new NamesAmongNouns(sentence, words);
    this.marks = new ArrayList<>(sentence.marks());
    this.lists = new ListedPlaces(sentence, words, marks);
    this.cases = new NamesInCase(text, sentence, words);
  }

  /**
   * The sentence with the places that its words alone tell.
   *
   * @param text that the sentence is from
   * @param read with the places that tables have
   */
  static Sentence in(String text, Sentence read) {
    Sentence sentence = LongerNames.in(text, read);
    Names names = new Names(text, sentence);
    for (int at = 0; at < sentence.tokens().size(); at++) {
      int to = names.end(at);
      if (to > at) {
        names.add(names.start(at), to);
        at = to - 1;
      }
    }
    names.marks.replaceAll(names::inCountry);
    boolean same = names.marks.equals(sentence.marks());
    return same ? sentence : LongerNames.in(text, sentence.marked(names.marks));
  }

  /** "Vodafone Ghana", "T-Mobile US": of its companies the one that is told of. */
  private Mark inCountry(Mark operator) {
    int at = operator.to();
    Mark country = operator.tag() == Tag.OPERATOR ? sentence.at(at, Tag.PLACE) : null;
    if (country == null || !names(country)) {
      return operator;
    }
    String told = written(country);
    String code = code(country);
    String name = Places.name(operator) + " " + (told.equals(code) ? code : english(country));
    return new Mark(Tag.OPERATOR, operator.from(), country.to(), country.value() + " " + name);
  }

  /** Whether a country's own English name stands there: neither "Ugandan" nor "Uganda's". */
  private boolean names(Mark country) {
    String code = code(country);
    String written = written(country);
    return sentence.tokens().get(country.from()).gap() == Token.Gap.SPACE
        && (written.equals(english(country)) || written.equals(code) || written.equals(own(code)));
  }

  /** Two letters, ISO 3166-1. */
  private static String code(Mark country) {
    return country.value().substring(country.value().indexOf('/') + 1);
  }

  private static String english(Mark country) {
    return Locale.of("", code(country)).getDisplayCountry(Locale.ENGLISH).replace("’", "'");
  }

  /**
   * A Russian "Beeline Казахстан": its name in the language of the text, in no case but the first.
   */
  private String own(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.of(sentence.language().code()));
  }

  private String written(Mark mark) {
    int start = sentence.tokens().get(mark.from()).start();
    return text.substring(start, sentence.tokens().get(mark.to() - 1).end()).replace("’", "'");
  }

  /** "São" of "São Leopoldo", where it is found by its second word. */
  private int start(int at) {
    boolean saint = at > 0 && sentence.is(Form.SAINT, at - 1);
    return saint && sentence.tokens().get(at - 1).capital() ? at - 1 : at;
  }

  private void add(int from, int to) {
    int start = sentence.tokens().get(from).start();
    int last = to - from > 1 && kind(to - 1) ? to - 1 : to;
    int end = sentence.tokens().get(last - 1).end();
    String written = text.substring(start, end - CaseEnding.letters(sentence, last));
    String name = sentence.language().romanised(CaseEnding.first(sentence, last, written));
    marks.removeIf(part ->
        part.tag() == Tag.CITY && from <= part.from() && part.to() <= to); // "-sur-le-Doubs"
    marks.add(new Mark(Tag.CITY, from, to, UNKNOWN + " " + name));
  }

  /** The "District" of "Saran District", which is no part of its name as "Island" is. */
  private boolean kind(int at) {
    return KIND.equals(
        sentence.language().value(Form.REGIONWORD, sentence.tokens().get(at).word()));
  }

  /** Where a place's name that begins here ends; here, when none does. */
  private int end(int at) {
    int subject = at == 0 ? new SubjectPlaces(sentence, words).end() : 0;
    if (subject > 0) {
      return subject;
    }
    boolean behind =
        at > 0
            && (located(at)
                || around(at)
                || givenBack(at)
                || deprived(at)
                || ofRegion(at)
                || namesKind(at)
                || apposed(at)
                || (lists.listed(at) && words.name(at))
                || nouns.behind(at)
                || lasts(at));
    if (nouns.compound(at)) {
      return at + 1;
    }
    boolean told = behind || linked(at) || cases.tell(at) || kindWithin(at) || heads(at);
    int most = at > 0 && ONE_WORD.equals(located(at, Form.LOCATED)) ? 1 : NameWords.LONGEST;
    int to = at;
    while (told
        && (to == at ? words.name(to) : words.rest(to))
        && (to - at < most || words.glued(to))) {
      to++;
    }
    int end = to > at && most > 1 ? NameWords.behindOf(sentence, to) : to;
    return to == at ? at : words.saintly(at, end) ? end + 1 : LongerNames.tail(sentence, end);
  }

  private boolean located(int at) {
    Token before = sentence.tokens().get(at - 1);
    return sentence.is(Form.LOCATED, at - 1) && (at == 1 || !before.capital());
  }

  /** "In and around Leigh". */
  private boolean around(int at) {
    return at > 2
        && sentence.is(Form.WHERE, at - 1)
        && sentence.at(at - 2, Tag.AND) != null
        && sentence.is(Form.LOCATED, at - 3);
  }

  /** "Service returned to Leigh": where something was out before. */
  private boolean givenBack(int at) {
    boolean the = at > 1 && sentence.at(at - 2, Tag.TO) != null && words.name(at);
    int to = the && !sentence.tokens().get(at - 1).capital() ? at - 2 : at - 1;
    return to > 0
        && sentence.at(to, Tag.TO) != null
        && sentence.before(to, Tag.BACK) != null
        && !sentence.language().capitalNouns()
        && sentence.has(Tag.NET, Tag.MOBILE, Tag.OFFLINE, Tag.OPERATOR);
  }

  /** "Dejó sin internet a Chepica", "siguen sin internet Orce y Galera": behind what it lacks. */
  private boolean deprived(int at) {
    boolean to = sentence.is(Form.WHERE, at - 1) && sentence.at(at - 1, Tag.TO) != null;
    int end = to ? at - 1 : at;
    boolean lacks =
        sentence
            .all(Tag.OFFLINE, Tag.DARK)
            .anyMatch(without -> without.to() == end && ofNet(without));
    return lacks && (to || (within(at) && words.listEnd(at) > at));
  }

  /** "Tanna Island": what it is is a part of the name. */
  private boolean kindWithin(int at) {
    return !sentence.language().capitalNouns()
        && !sentence.language().cases()
        && words.name(at)
        && words.word(at + 1)
        && sentence.is(Form.REGIONWORD, at + 1)
        && Subject.named(sentence);
  }

  private String located(int at, Form form) {
    String value = sentence.language().value(form, sentence.tokens().get(at - 1).word());
    return value == null ? "" : value;
  }

  /** "Province de", "region of". */
  private boolean ofRegion(int at) {
    int of = article(at - 1) ? at - 2 : at - 1;
    boolean whose = sentence.is(Form.OFWHOLE, of) && !nouns.articled(of);
    return (whose && (sentence.before(of, Tag.AREA) != null || words.users(of)))
        || words.around(at - 1);
  }

  /** "Los barrios Kennedy y Suba": what it is stands right before its name. */
  private boolean apposed(int at) {
    return BEFORE.equals(located(at, Form.REGIONWORD))
        && !sentence.tokens().get(at - 1).capital()
        && words.name(at)
        && Subject.named(sentence);
  }

  /** "In the Niagara region", "in the Tana and Garsen areas": what it is stands behind it. */
  private boolean namesKind(int at) {
    return at > 1
        && sentence.is(Form.LOCATED, at - 2)
        && !sentence.tokens().get(at - 1).capital()
        && sentence.tokens().get(at - 1).word().length() < NameWords.SHORTEST
        && (sentence.is(Form.REGIONWORD, at + 1) || kinds(at, words.listEnd(at)));
  }

  private boolean kinds(int at, int to) {
    return to > at && !sentence.language().capitalNouns() && words.kinds(to);
  }

  /** The article of "région de l'Extrême-Nord", a German "dem". */
  private boolean article(int at) {
    int letters = sentence.language().capitalNouns() ? NameWords.SHORTEST - 1 : 2;
    return !sentence.is(Form.OFWHOLE, at)
        && sentence.tokens().get(at).word().length() <= letters
        && sentence.tokens().get(at).kind() == Token.Kind.WORD;
  }

  /** "Paiporta cumple dos días sin red", "quedó dos días sin red": what lacked it for so long. */
  private boolean lasts(int at) {
    return lacks(at) || leftWithout(at) || bereft(at);
  }

  /** "Prive Ussac d'internet", "a privé lundi Ussac et Naves de réseau": between verb and lack. */
  private boolean bereft(int at) {
    int to = !within(at) ? at : words.listEnd(at) > at ? words.listEnd(at) : words.nameTo(at);
    Mark day = sentence.before(at, Tag.WEEKDAY, Tag.YESTERDAY);
    return to > at
        && sentence.is(Form.OFWHOLE, to)
        && sentence.before(day == null ? at : day.from(), Tag.DARK) != null
        && sentence
            .in(to + 1, to + 2, Tag.NET, Tag.MOBILE)
            .filter(net -> !net.value().equals(Subject.VAGUE))
            .isPresent();
  }

  /** "Deixa Tefé e Coari isoladas": a list of names between a verb and what they are without. */
  private boolean leftWithout(int at) {
    int to = within(at) ? words.listEnd(at) : at;
    Mark still = to > at ? sentence.at(to, Tag.CONTINUE, Tag.NOW) : null;
    int state = still == null ? to : still.to(); // "pero Nauta y Requena aún no tienen señal"
    int reach = to > at && sentence.is(Form.WHERE, to) ? to + WITHOUT : to + 1; // "in north Sikkim"
    return to > at
        && sentence
            .all(Tag.OFFLINE, Tag.DARK, Tag.BACK) // "put Gupis and Yasin back in touch"
            .filter(mark ->
                mark.from() == state
                    || (mark.from() >= to && mark.from() < reach)
                    || withNo(state, mark))
            .anyMatch(mark -> mark.tag() == Tag.BACK ? Subject.named(sentence) : ofNet(mark));
  }

  /** "Left Weir and Gove with no signal": a short word and then the lack. */
  private boolean withNo(int state, Mark lack) {
    return lack.from() == state + 1
        && lack.tag() == Tag.OFFLINE
        && lack.to() - lack.from() > 1
        && sentence.at(state, Tag.AND, Tag.BREAK) == null
        && sentence.functionWord(state);
  }

  private boolean lacks(int at) {
    int to = words.nameTo(at);
    Mark without = sentence.in(to, to + WITHOUT, Tag.OFFLINE).orElse(null);
    return words.name(at)
        && !opens(at - 1)
        && !(sentence.language().capitalNouns() && article(at - 1))
        && without != null
        && (sentence.at(to, Tag.FOR) != null
            || (without.from() == to && within(at)) // "dejó a Leticia sin señal"
            || sentence.before(without.from(), UNITS) != null);
  }

  /** "Pont-de-Montvert": a small word between hyphens is of a place's name. */
  private boolean linked(int at) {
    return NameWords.linking(sentence, at + 1)
        && !NameWords.linking(sentence, at - 1)
        && words.name(at)
        && Subject.named(sentence);
  }

  /** What a sentence within quotes, or a new one, begins after. */
  private boolean opens(int sign) {
    Token token = sentence.tokens().get(sign);
    return token.kind() == Token.Kind.SIGN && !token.is(",");
  }

  /** Behind another word, where only names have capitals. */
  private boolean within(int at) {
    Token before = sentence.tokens().get(at - 1);
    return before.kind() == Token.Kind.WORD
        && !before.capital()
        && !sentence.language().capitalNouns()
        && !sentence.language().verbLast();
  }

  /** "Paiporta, Catarroja y Alfafar siguen sin cobertura": places that a sentence begins with. */
  private boolean heads(int at) {
    boolean comma = at > 0 && !sentence.language().cases() && sentence.tokens().get(at - 1).is(",");
    boolean first = at == 0 || comma || sentence.tokens().get(at - 1).is(":");
    int to = first && !sentence.language().capitalNouns() ? words.listEnd(at) : at;
    if (comma) { // "In the valley, Weir and Gove have no signal"
      return to > at && sentence.in(to, to + LACK, Tag.OFFLINE).isPresent();
    }
    return to > at
        && (words.kinds(to)
            || sentence
                .all(Tag.OFFLINE, Tag.BACK, Tag.DARK)
                .filter(mark -> mark.from() >= to && mark.from() < to + WITHOUT)
                .anyMatch(mark -> mark.value().equals(ScopeRule.OWN) || ofNet(mark)));
  }

  /** Said of nothing but the net: "without signal", "cut off from the world". */
  private static boolean ofNet(Mark mark) {
    return mark.tag() == Tag.OFFLINE || mark.value().equals(Scene.OF_NET);
  }
}
