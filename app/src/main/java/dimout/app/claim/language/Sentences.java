package dimout.app.claim.language;

import dimout.app.claim.language.Token.Gap;
import dimout.app.claim.language.Token.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A text to sentences: at full stops that end one, and between paragraphs. */
public final class Sentences {
  /** Nobody reads longer ones, and what relates words looks at pairs of them. */
  private static final int LONGEST = 250;

  private static final int DATELINE = 12;

  /** Of an abbreviated name. */
  private static final int LONGEST_MONTH = 4;

  private static final Set<Tag> DATED =
      EnumSet.of(Tag.CITY, Tag.PLACE, Tag.MONTHNAME, Tag.WEEKDAY, Tag.NUMBER, Tag.CLOCK, Tag.BREAK);

  private static final Set<Tag> TIMED = EnumSet.of(Tag.UTC, Tag.LOCAL, Tag.WEEKDAY);

  /** Words of a city's name. */
  private static final int CITY = 4;

  /** "Addis Ababa time": the words of a zone. */
  private static final int ZONE = 3;

  private Sentences() {}

  /** The sentences of a text, in order. */
  public static List<Sentence> of(String text, Language language) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    int paragraph = 0;
    int headed = headed(text, tokens, language);
    for (int i = 1; i <= tokens.size(); i++) {
      boolean last = i == tokens.size();
      if (last || (i != headed && ends(tokens, i, language)) || i - start >= LONGEST) {
        sentences.add(Sentence.of(language, tokens.subList(start, i), paragraph));
        paragraph += !last && tokens.get(i).gap() == Gap.PARAGRAPH ? 1 : 0;
        start = i;
      }
    }
    return sentences;
  }

  /** Whether a sentence ends before token i. */
  private static boolean ends(List<Token> tokens, int i, Language language) {
    Token next = tokens.get(i);
    if (next.gap() == Gap.PARAGRAPH || dateline(tokens, i, language)) {
      return true;
    }
    int mark = i - 1;
    while (mark > 0 && closes(tokens.get(mark)) && tokens.get(mark).gap() == Gap.NONE) {
      mark--;
    }
    Token stop = tokens.get(mark);
    if (next.gap() == Gap.NONE || stop.kind() != Kind.SIGN || mark == 0) {
      return false;
    }
    return switch (stop.word()) {
      case "!" -> !lower(next) || !(mark == i - 1 || oneWord(tokens, mark)); // customers of O!
      case "?", "؟", "…", "。", "۔" -> true;
      case "." -> !abbreviates(tokens.get(mark - 1), tokens.subList(i, tokens.size()), language);
      default -> false;
    };
  }

  /** A Russian "абоненты «О!» и «Мегаком»": a sign that one word in quotes ends with is its own. */
  private static boolean oneWord(List<Token> tokens, int sign) {
    return sign > 1 && tokens.get(sign - 2).kind() == Kind.SIGN && opens(tokens.get(sign - 2));
  }

  private static boolean opens(Token token) {
    return token.is("\"") || token.is("«") || token.is("“") || token.is("„");
  }

  /** "ALMATY, Jan 10, 2022 - ": place and date before the first sentence of a report. */
  private static boolean dateline(List<Token> tokens, int i, Language language) {
    Token dash = tokens.get(i - 1);
    boolean behindWord = i > 1 && tokens.get(i - 2).kind() == Token.Kind.WORD; // not "(EFE).-"
    boolean hangs = behindWord && dash.is("-") && dash.gap() == Gap.NONE; // "Fest- und Funknetz"
    if (hangs || (!dash.is("-") && !dash.is("–") && !dash.is("—"))) {
      return false;
    }
    int start = i - 1;
    while (start > 0 && tokens.get(start).gap() != Gap.PARAGRAPH && i - start < DATELINE) {
      start--;
    }
    List<Token> line = tokens.subList(start, i);
    return tokens.get(start).gap() == Gap.PARAGRAPH
        && line.size() > 1
        && dated(line, language.lexicon().marks(line));
  }

  /**
   * Nothing but place and date, whatever else the name of a city that leads the line means, as
   * "quitó" does, and whatever an agency is called: "QUITO (EFE) -", "BRASÍLIA (Agência Brasil) -".
   */
  private static boolean dated(List<Token> line, List<Mark> marks) {
    Mark city =
        marks.stream()
            .filter(mark -> mark.tag() == Tag.CITY && mark.from() == 0)
            .findFirst()
            .orElse(null);
    boolean agency = city != null && line.get(line.size() - 2).is(")");
    int opening =
        IntStream.range(0, line.size())
            .filter(at -> agency && line.get(at).is("("))
            .findFirst()
            .orElse(line.size());
    List<Mark> rest =
        marks.stream()
            .filter(mark -> city == null || mark.from() >= city.to())
            .filter(mark -> mark.from() < opening)
            .toList();
    return rest.stream().allMatch(mark -> DATED.contains(mark.tag())) || longDate(rest);
  }

  private static boolean longDate(List<Mark> marks) {
    return marks.stream().anyMatch(mark -> mark.tag() == Tag.MONTHNAME)
        && marks.stream().allMatch(mark -> marks.stream().anyMatch(of -> dates(of, mark)));
  }

  /** A Portuguese "7 de janeiro de 2022": "de" is a word of dates, whatever else it is. */
  private static boolean dates(Mark mark, Mark word) {
    boolean dates =
        DATED.contains(mark.tag()) || mark.tag() == Tag.FILL || mark.tag() == Tag.ORDSUFFIX;
    return dates && mark.from() <= word.from() && word.to() <= mark.to();
  }

  /**
   * The token before which no sentence ends, as in a Russian "Уфа. Мобильный интернет …": the city
   * that a text begins with heads what follows. In capitals it is only where a report comes from.
   */
  private static int headed(String text, List<Token> tokens, Language language) {
    int stop = 1;
    while (stop < tokens.size() && stop < CITY && !tokens.get(stop).is(".")) {
      stop++;
    }
    if (stop + 1 >= tokens.size() || !tokens.get(stop).is(".") || capitals(text, tokens.get(0))) {
      return 0;
    }
    int end = stop;
    boolean city =
        language.lexicon().marks(tokens.subList(0, stop)).stream()
            .anyMatch(mark -> mark.tag() == Tag.CITY && mark.from() == 0 && mark.to() == end);
    return city && tokens.get(stop + 1).gap() == Gap.SPACE ? stop + 1 : 0;
  }

  private static boolean capitals(String text, Token word) {
    String written = text.substring(word.start(), word.end());
    return written.equals(written.toUpperCase(Locale.ROOT));
  }

  private static boolean closes(Token token) {
    return token.is("\"")
        || token.is("”")
        || token.is("»")
        || token.is(")")
        || token.is("’")
        || token.is("“");
  }

  /** "5. Januar", "p.m. local", "J. Smith": a point that ends no sentence. */
  private static boolean abbreviates(Token word, List<Token> rest, Language language) {
    Token next = rest.get(0);
    boolean letter = word.kind() == Kind.WORD && word.word().length() == 1 && word.capital();
    boolean initial = letter && !service(word, language);
    return lower(next)
        || initial
        || doubled(word)
        || (word.capital() && language.is(Form.SHORTENED, word.word()))
        || (word.word().length() == 1 && timed(rest, language))
        || (word.kind() == Kind.NUMBER && dated(next, language))
        || (next.kind() == Kind.NUMBER && month(word, language));
  }

  private static boolean lower(Token word) {
    return word.kind() == Kind.WORD
        && Character.isLowerCase(word.word().codePointAt(0))
        && !word.capital();
  }

  /** A Spanish "EE. UU.": the plural of an initial. */
  private static boolean doubled(Token word) {
    return word.capital()
        && word.word().length() == 2
        && word.word().charAt(0) == word.word().charAt(1);
  }

  /** "3 a.m. UTC", "5 p.m. Monday", "1 p.m. Almaty time". */
  private static boolean timed(List<Token> rest, Language language) {
    return language.lexicon().marks(rest.subList(0, Math.min(ZONE, rest.size()))).stream()
        .anyMatch(mark -> mark.from() == 0 && TIMED.contains(mark.tag()));
  }

  /** "Schrieb er auf X." */
  private static boolean service(Token word, Language language) {
    return language.lexicon().marks(List.of(word)).stream()
        .anyMatch(mark -> mark.tag() == Tag.SERVICE);
  }

  /** "Jan. 5". */
  private static boolean month(Token word, Language language) {
    return word.word().length() <= LONGEST_MONTH
        && language.lexicon().marks(List.of(word)).stream()
            .anyMatch(mark -> mark.tag() == Tag.MONTHNAME);
  }

  private static boolean dated(Token next, Language language) {
    return language.lexicon().marks(List.of(next)).stream()
        .anyMatch(mark -> mark.tag() == Tag.MONTHNAME || mark.tag() == Tag.DAY);
  }
}
