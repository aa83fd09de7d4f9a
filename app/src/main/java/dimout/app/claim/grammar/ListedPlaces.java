package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that a list with a known place makes places.
 *
 * @param marks of the sentence, and of the places found in it so far
 */
record ListedPlaces(Sentence sentence, NameWords words, List<Mark> marks) {
  /** Behind a place and "and", or a comma where more of them follow. */
  boolean listed(int at) {
    boolean preposed = // "de Dolisie et de Nkayi", "en Ambato y en Tena"
        at > 1 && (sentence.is(Form.OFWHOLE, at - 1) || sentence.is(Form.WHERE, at - 1));
    int link = preposed && sentence.at(at - 2, Tag.AND) != null ? at - 2 : beside(at);
    int end = sentence.is(Form.REGIONWORD, link - 1) ? link - 1 : link; // "Lamu town and Garsen"
    boolean place =
        marks.stream().anyMatch(m -> m.tag() == Tag.CITY && (m.to() == link || m.to() == end));
    boolean comma = sentence.tokens().get(link).is(",");
    boolean more = goesOn(at) || closes(at, link) || words.kinds(words.nameTo(at));
    return (place && (sentence.at(link, Tag.AND) != null || (comma && more))) || ends(at, link);
  }

  /** What links a name to the list: before "y la vecina Catamayo", "and west Mayo" the "and". */
  private int beside(int at) {
    if (at > 1 && sentence.is(Form.NEIGHBOUR, at - 1) && sentence.at(at - 2, Tag.AND) != null) {
      return at - 2;
    }
    boolean neighbour =
        at > 2
            && sentence.is(Form.NEIGHBOUR, at - 1)
            && ends(words.nameTo(at))
            && sentence.functionWord(at - 2);
    return neighbour ? at - 3 : at - 1;
  }

  /** Behind the name of a place: no verb that nothing is known of, as "la vecina Ada protestó". */
  private boolean ends(int to) {
    return to == sentence.tokens().size()
        || sentence.tokens().get(to).kind() == Token.Kind.SIGN
        || (sentence.at(to, Tag.SAY) == null
            && sentence.marks().stream().anyMatch(mark -> mark.from() == to));
  }

  /** "Saraqib, Harem, and Salqin", "Salqin, and Harem townships": the last behind a comma. */
  private boolean ends(int at, int and) {
    int comma = and - 1;
    Mark last = comma(comma) && sentence.at(and, Tag.AND) != null ? before(comma) : null;
    boolean list = last != null && last.from() > 0 && comma(last.from() - 1);
    return last != null
        && ((list && before(last.from() - 1) != null) || words.kinds(words.nameTo(at)));
  }

  /** "Саратов, Энгельс, Балаково, Вольск.": the last of a list of which two are known. */
  private boolean closes(int at, int link) {
    Mark last = before(link);
    int comma = last == null ? 0 : last.from() - 1;
    boolean list = comma > 0 && sentence.tokens().get(comma).is(",") && before(comma) != null;
    int to = at + 1;
    return list
        && words.name(at)
        && (to == sentence.tokens().size() || sentence.tokens().get(to).kind() == Token.Kind.SIGN);
  }

  private @Nullable Mark before(int end) {
    return marks.stream()
        .filter(mark -> mark.tag() == Tag.CITY && mark.to() == end)
        .findFirst()
        .orElse(null);
  }

  boolean comma(int at) {
    return at >= 0 && at < sentence.tokens().size() && sentence.tokens().get(at).is(",");
  }

  private boolean goesOn(int at) {
    int to = words.nameTo(at);
    boolean more = to < sentence.tokens().size() - 1 && to > at;
    boolean link = more && (sentence.at(to, Tag.AND) != null || sentence.tokens().get(to).is(","));
    boolean both =
        link && sentence.tokens().get(to).is(",") && sentence.at(to + 1, Tag.AND) != null;
    int first = both ? to + 2 : to + 1; // "and Gove", "and most of Gove", ", and Gove"
    int next = words.led(first);
    return link
        && (words.name(next)
            || (sentence.is(Form.NEIGHBOUR, next + 1) && words.name(next + 2))
            || sentence.at(next, Tag.CITY) != null
            || (sentence.at(next, Tag.AREA) != null && sentence.is(Form.OFWHOLE, next + 1)));
  }
}
