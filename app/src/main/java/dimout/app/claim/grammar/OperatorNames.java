package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Operators that no table has: capitalised names behind a word for what they are, "the operator
 * Tusass", or listed with one that is known, "Etisalat and Du", "Link Egypt, Vodafone and Noor".
 */
final class OperatorNames {
  private static final Set<String> OPENING = Set.of("«", "“", "„", "\"");
  private static final Set<String> CLOSING = Set.of("»", "”", "“", "\"");

  private final Sentence sentence;
  private final List<Mark> marks;
  private final ListedNames names;

  private OperatorNames(String text, Sentence sentence) {
    this.sentence = sentence;
    this.marks = new ArrayList<>(sentence.marks());
    this.names = new ListedNames(text, sentence, marks);
  }

  /**
   * The sentence with the operators that its lists alone tell.
   *
   * @param text that the sentence is from
   */
  static Sentence in(String text, Sentence sentence) {
    OperatorNames operators = new OperatorNames(text, sentence);
    operators.marks.removeIf(operators::common);
    operators.behindKind();
    operators.beforeNet();
    operators.behindCustomers();
    if (sentence.language().cases()) {
      operators.beforeKind();
    }
    new ListedWords(sentence, operators.marks, Tag.OPERATOR, Form.CARRIER).read();
    boolean lists = !sentence.language().capitalNouns();
    for (Mark operator : lists ? List.copyOf(operators.marks) : List.<Mark>of()) {
      if (operator.tag() == Tag.OPERATOR) {
        operators.behind(operator);
        operators.before(operator);
      }
    }
    operators.marks.replaceAll(operators::withQuotes);
    return operators.marks.equals(sentence.marks()) ? sentence : sentence.marked(operators.marks);
  }

  /** A Spanish "está claro que": a word in small letters, where names have no endings. */
  private boolean common(Mark operator) {
    Token token = sentence.tokens().get(operator.from());
    return operator.tag() == Tag.OPERATOR
        && operator.to() - operator.from() == 1
        && token.word().chars().allMatch(Character::isLowerCase)
        && !token.capital()
        && !small(operator)
        && sentence.tokens().stream().anyMatch(Token::capital)
        && !sentence.language().capitalNouns()
        && !sentence.language().cases()
        && !sentence.language().declines();
  }

  /** "lifecell", "dtac": operators that write themselves without a capital. */
  static boolean small(Mark mark) {
    String name = Places.name(mark);
    return mark.tag() == Tag.OPERATOR && name.equals(name.toLowerCase(Locale.ROOT));
  }

  /**
   * "The operator Tusass", "Anbieter Stadtnetz", a Russian "провайдер «Триолан»": what it is stands
   * before the name; but "глава компании Александр Комаров" names who leads it.
   */
  private void behindKind() {
    for (int at = 1; at < sentence.tokens().size(); at++) {
      boolean kind = sentence.is(Form.OPERATORWORD, at - 1) && spaced(at);
      boolean quoted = kind && opens(at);
      int from = quoted ? at + 1 : at;
      int to = quoted ? quoteEnd(from) : kind ? names.end(from) : from;
      boolean who = !quoted && to - from > 1 && sentence.is(Form.OFFICER, at - 2);
      if (to > from && !who && !names.owns(to) && Subject.named(sentence)) {
        add(from, to);
      }
    }
  }

  /** "A disruption on the Lanet network": within an article and a word for the net. */
  private void beforeNet() {
    for (int at = 2; at < sentence.tokens().size(); at++) {
      int to = names.end(at);
      boolean on = sentence.is(Form.MEDIUM, at - 2) && sentence.functionWord(at - 1);
      if (to > at && on && sentence.at(to, Tag.NET) != null && Subject.named(sentence)) {
        add(at, to);
      }
    }
  }

  /** "Los usuarios de Personal en Bariloche": whose customers they are, and no place unknown. */
  private void behindCustomers() {
    for (int at = 2; at < sentence.tokens().size(); at++) {
      Mark place = unknown(at);
      int to = place == null ? names.end(at) : place.to();
      boolean customers = sentence.is(Form.CUSTOMER, at - 2) && sentence.is(Form.OFWHOLE, at - 1);
      boolean there =
          sentence.is(Form.WHERE, to) && sentence.at(to + 1, Tag.CITY, Tag.PLACE) != null;
      if (to > at && customers && there && Subject.named(sentence)) {
        marks.removeIf(mark -> mark.equals(place));
        add(at, to);
      }
    }
  }

  /** What was taken for a place that no table has, or null. */
  private @Nullable Mark unknown(int at) {
    Mark place = sentence.at(at, Tag.CITY);
    return place != null && place.value().startsWith(Names.UNKNOWN) ? place : null;
  }

  /** A Kazakh "«Транстелеком» провайдері": it stands behind the name in its quotes. */
  private void beforeKind() {
    for (int at = 1; at < sentence.tokens().size(); at++) {
      int to = at;
      while (names.word(to) && to - at < ListedNames.LONGEST) {
        to++;
      }
      boolean quoted = to > at && opens(at - 1) && closes(to);
      if (quoted && sentence.is(Form.OPERATORWORD, to + 1) && Subject.named(sentence)) {
        add(at, to);
      }
    }
  }

  /** "«Киевстар» восстановил": what stands beside the quotes stands beside the name. */
  private Mark withQuotes(Mark mark) {
    boolean quoted =
        mark.tag() == Tag.OPERATOR
            && mark.from() > 0
            && opens(mark.from() - 1)
            && closes(mark.to());
    return quoted ? new Mark(mark.tag(), mark.from() - 1, mark.to() + 1, mark.value()) : mark;
  }

  private boolean opens(int at) {
    return OPENING.contains(sentence.tokens().get(at).word());
  }

  /** Of a name in quotes whatever stands in them: "«Цифра Один»"; its begin, when it is none. */
  private int quoteEnd(int from) {
    int to = from;
    while (to < sentence.tokens().size() && !closes(to) && to - from <= ListedNames.LONGEST) {
      to++;
    }
    return names.word(from) && closes(to) ? to : from;
  }

  private boolean closes(int at) {
    return at < sentence.tokens().size() && CLOSING.contains(sentence.tokens().get(at).word());
  }

  private boolean spaced(int at) {
    return sentence.tokens().get(at).gap() == Token.Gap.SPACE;
  }

  /** "Etisalat and Du", "Vodafone, Noor and Link". */
  private void behind(Mark operator) {
    int link = operator.to();
    boolean and = names.and(link);
    int from = and && again(operator, link + 1) ? link + 2 : link + 1;
    int to = names.end(from);
    boolean goesOn = names.comma(link) && (names.and(to) || (names.comma(to) && operator(to + 1)));
    if (to > from && (and || goesOn) && names.lists(to)) {
      Mark name = add(from, to);
      if (!and) {
        behind(name);
      }
    }
  }

  /** "Les abonnés de Rogers et de Fido": the preposition is said again before the second name. */
  private boolean again(Mark operator, int at) {
    int before = operator.from() - 1;
    return sentence.is(Form.OFWHOLE, at)
        && sentence.is(Form.OFWHOLE, before)
        && sentence.before(before, Tag.USERS, Tag.NET, Tag.MOBILE) != null;
  }

  /** "Link Egypt, Vodafone and Noor", "customers of Du and Etisalat". */
  private void before(Mark operator) {
    int link = operator.from() - 1;
    int from = link;
    while (names.word(from - 1) && link - from < ListedNames.LONGEST) {
      from--;
    }
    boolean starts =
        from <= 0
            || sentence.tokens().get(from - 1).is(",")
            || (sentence.language().cases() && sentence.is(Form.LOCATIVE, from - 1));
    boolean led = from > 0 && sentence.is(Form.OFWHOLE, from - 1);
    boolean goesOn = names.comma(link) && (names.and(operator.to()) || names.comma(operator.to()));
    boolean users = starts && sentence.at(operator.to(), Tag.USERS) != null;
    boolean last = led || users || (names.comma(from - 1) && led(from - 1));
    if (from < link && (goesOn ? starts || led : names.and(link) && last)) {
      Mark name = add(from, link);
      if (names.comma(from - 1) && (goesOn || !users)) {
        before(name);
      }
    }
  }

  /** "Of MEO, NOS and Vodafone": the first name of a list that "of" leads. */
  private boolean led(int comma) {
    int from = comma;
    while (names.word(from - 1) && comma - from < ListedNames.LONGEST) {
      from--;
    }
    return from < comma && from > 0 && sentence.is(Form.OFWHOLE, from - 1);
  }

  private Mark add(int from, int to) {
    return names.add(Tag.OPERATOR, from, from, to);
  }

  private boolean operator(int at) {
    return sentence.at(at, Tag.OPERATOR) != null;
  }
}
