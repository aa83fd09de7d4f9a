package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.PlaceNames;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that are ordinary words, or those of several places, and which are meant only beside others
 * of their kind: the Arabic operator "أمنية", a wish, of "زين وأورنج وأمنية", and the town "بحري",
 * maritime, of "بحري والخرطوم"; or an operator in quotes behind those who have it: "مشتركو «دو»".
 *
 * @param marks of the sentence, to which names are added
 * @param tag of the names
 * @param form of the words that may be such
 */
record ListedWords(Sentence sentence, List<Mark> marks, Tag tag, Form form) {
  /** Signs that part the names of a list. */
  private static final Set<String> COMMAS = Set.of(",", "،", "/");

  private static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”", "„");

  /** Who or what an operator has, right before its name in quotes. */
  private static final Tag[] OWNED = {Tag.USERS, Tag.NET, Tag.MOBILE};

  /** The sentence with the towns that only its lists tell. */
  static Sentence towns(Sentence sentence) {
    List<Mark> marks = new ArrayList<>(sentence.marks());
    new ListedWords(sentence, marks, Tag.CITY, Form.TOWN).read();
    return marks.size() == sentence.marks().size() ? sentence : sentence.marked(marks);
  }

  void read() {
    Deque<Mark> open = new ArrayDeque<>();
    for (int at = 1; at < sentence.tokens().size() && tag == Tag.OPERATOR; at++) {
      if (quoted(at) ? sentence.before(at - 1, OWNED) != null : ofCustomers(at)) {
        add(at, null, open);
      }
    }
    marks.stream().filter(mark -> mark.tag() == tag).forEach(open::add);
    while (!open.isEmpty()) {
      beside(open.remove(), open);
    }
  }

  /** "Customers of Touch", "the operator Alfa": where names have capitals, and it is no longer. */
  private boolean ofCustomers(int at) {
    boolean of = sentence.is(Form.OFWHOLE, at - 1) && sentence.before(at - 1, OWNED) != null;
    boolean last = at + 1 == sentence.tokens().size() || !sentence.tokens().get(at + 1).capital();
    return sentence.tokens().get(at).capital()
        && (of || sentence.is(Form.OPERATORWORD, at - 1))
        && (last || sentence.tokens().get(at + 1).gap() != Token.Gap.SPACE);
  }

  /** Adds the names right before and behind one that is known. */
  private void beside(Mark known, Deque<Mark> open) {
    int next = outOfQuotes(known.to(), 1);
    int behind = separator(next) ? outOfQuotes(next + 1, 1) : next;
    if (behind > next || joined(behind)) {
      add(behind, known, open);
    }
    int last = outOfQuotes(known.from() - 1, -1);
    int before = separator(last) ? outOfQuotes(last - 1, -1) : last;
    if (before < last || joined(known.from())) {
      add(before, known, open);
    }
  }

  private void add(int at, @Nullable Mark beside, Deque<Mark> open) {
    String value = value(at);
    Mark name = value == null || heads(at + 1) ? null : new Mark(tag, at, at + 1, value);
    if (name != null && (beside == null || sameCountry(name, beside)) && free(at, beside)) {
      marks.removeIf(mark -> taken(mark, at));
      marks.add(name);
      open.add(name);
    }
  }

  /** Whether no name of this kind stands there but one of another country than its list. */
  private boolean free(int at, @Nullable Mark beside) {
    return marks.stream()
        .filter(mark -> taken(mark, at))
        .noneMatch(mark -> beside == null || sameCountry(mark, beside));
  }

  private boolean taken(Mark mark, int at) {
    return mark.tag() == tag && NameLists.covers(mark, at);
  }

  /** "درنة وسوسة" are Libyan, "تونس وسوسة" are not; and some operators are of many countries. */
  private static boolean sameCountry(Mark name, Mark beside) {
    return !name.value().contains("/")
        || !beside.value().contains("/")
        || Places.country(Places.entity(name)).equals(Places.country(Places.entity(beside)));
  }

  /** "زين واتصالات الهاتف": the word is of what follows it; but access is to what comes behind. */
  private boolean heads(int next) {
    return sentence.at(next, Tag.NET, Tag.MOBILE) != null && !sentence.is(Form.ACCESS, next);
  }

  /** What the lexicon calls a word, also one that "and" is written together with. */
  private @Nullable String value(int at) {
    if (at < 0 || at >= sentence.tokens().size()) {
      return null;
    }
    String word = sentence.tokens().get(at).word();
    if (PlaceNames.cased(word) && !sentence.tokens().get(at).capital() && !quoted(at)) {
      return null; // "Orange and you"
    }
    String value = sentence.language().value(form, word);
    return value == null && joined(at) ? sentence.language().value(form, word.substring(1)) : value;
  }

  private boolean joined(int at) {
    return sentence.is(Form.JOINEDAND, at);
  }

  private boolean separator(int at) {
    return at >= 0
        && at < sentence.tokens().size()
        && (COMMAS.contains(sentence.tokens().get(at).word()) || sentence.at(at, Tag.AND) != null);
  }

  private boolean quoted(int at) {
    return at > 0 && quote(at - 1) && quote(at + 1);
  }

  private int outOfQuotes(int at, int step) {
    return quote(at) ? at + step : at;
  }

  private boolean quote(int at) {
    return at >= 0
        && at < sentence.tokens().size()
        && QUOTES.contains(sentence.tokens().get(at).word());
  }
}
