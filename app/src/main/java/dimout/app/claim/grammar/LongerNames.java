package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places whose names go on behind what is known of them, where nouns have capitals: a German
 * "Matrei am Brenner", and "Chemnitz-Gablenz", of which the part is meant and not the city.
 *
 * @param text that the sentence is from
 */
record LongerNames(String text, Sentence sentence, NameWords words) {
  /** "Am", "an der", and the name that follows. */
  private static final int TAIL = 3;

  /**
   * The sentence with its places named in full.
   *
   * @param text that the sentence is from
   */
  static Sentence in(String text, Sentence sentence) {
    if (!sentence.language().capitalNouns() || !sentence.has(Tag.CITY)) {
      return sentence;
    }
    NameWords words = new NameWords(text, sentence);
    List<Mark> marks = new LongerNames(text, sentence, words).of(sentence.marks());
    return marks.equals(sentence.marks()) ? sentence : sentence.marked(marks);
  }

  private List<Mark> of(List<Mark> marks) {
    List<Mark> longer = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.tag() != Tag.CITY) {
        longer.add(mark);
      } else if (!beforePart(mark, marks) && !partOfKind(mark)) {
        longer.add(named(mark, marks));
      }
    }
    return longer;
  }

  /** "Köln-Nippes", of which a table has both: the city only says where its part is. */
  private boolean beforePart(Mark city, List<Mark> marks) {
    return hyphen(city.to())
        && !sentence.is(Form.REGIONWORD, city.from() - 1) // "Landkreis Lüchow-Dannenberg"
        && marks.stream()
            .filter(part -> part.tag() == Tag.CITY && part.from() == city.to())
            .filter(part -> !sentence.is(Form.CITYPART, part.from()))
            .anyMatch(part -> Places.country(Places.entity(part)).equals(country(city)));
  }

  /** The "Dannenberg" of "Landkreis Lüchow-Dannenberg", which has one name. */
  private boolean partOfKind(Mark part) {
    Mark city = hyphen(part.from()) ? sentence.before(part.from(), Tag.CITY) : null;
    return city != null && sentence.is(Form.REGIONWORD, city.from() - 1);
  }

  private static String country(Mark city) {
    return Places.country(Places.entity(city));
  }

  private Mark named(Mark city, List<Mark> marks) {
    int part = city.to();
    boolean kind = sentence.is(Form.REGIONWORD, city.from() - 1);
    if (hyphen(part) && (kind || sentence.is(Form.CITYPART, part))) {
      return called(city, city.from(), part + 1);
    }
    if (hyphen(part) && words.name(part) && there(city, marks) && !hyphen(part + 1)) {
      return sentence.is(Form.BARENOUN, part) ? city : called(city, part, part + 1);
    }
    int tail = tail(sentence, city.to());
    return tail > city.to() ? called(city, city.from(), tail) : city;
  }

  /** Its mark, which has another name and stands for the same city. */
  private Mark called(Mark city, int from, int to) {
    int start = sentence.tokens().get(from).start();
    String name = text.substring(start, sentence.tokens().get(to - 1).end());
    boolean same = from > city.from() || name.startsWith(Places.name(city));
    String entity = same && city.value().contains(" ") ? Places.entity(city) : Names.UNKNOWN;
    return new Mark(Tag.CITY, city.from(), to, entity + " " + name);
  }

  /** "In Chemnitz-Gablenz", "in Wien-Simmering und Graz-Gösting", but no "Gaza-Krieg". */
  private boolean there(Mark city, List<Mark> marks) {
    int before = city.from() - 1;
    boolean in = sentence.is(Form.WHERE, before) && !sentence.is(Form.ARTICLED, before);
    boolean lists =
        before > 0
            && (sentence.at(before, Tag.AND) != null || sentence.tokens().get(before).is(","));
    return in || (lists && marks.stream().anyMatch(m -> m.tag() == Tag.CITY && m.to() == before));
  }

  /** Where "am Inn", "an der Isar" ends that begins here; here, when none does. */
  static int tail(Sentence sentence, int at) {
    return IntStream.range(at + 1, Math.min(at + TAIL, sentence.tokens().size()))
        .filter(name -> sentence.is(Form.NAMETAIL, name))
        .filter(name -> sentence.tokens().get(name).capital())
        .filter(name -> IntStream.range(at, name).allMatch(sentence::article))
        .map(name -> name + 1)
        .findFirst()
        .orElse(at);
  }

  /** Whether a word is joined to the one before it, and has a capital of its own. */
  private boolean hyphen(int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).kind() == Token.Kind.WORD
        && sentence.tokens().get(at).gap() == Token.Gap.NONE
        && sentence.tokens().get(at).capital();
  }
}
