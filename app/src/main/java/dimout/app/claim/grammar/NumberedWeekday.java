package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Dates.Day;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays with the day of the month: "el domingo 11", "lundi 14", "terça-feira (8)",
 * "quinta-feira, 18,", "Thursday the 18th", "Donnerstag, dem 18.,".
 */
record NumberedWeekday(Sentence sentence) {
  /** A day told by its number alone is no farther back. */
  private static final int WEEKS = 6;

  /** Between a number and its month. */
  private static final int ARTICLE = 2;

  /**
   * The last Sunday that was an 11th; the number is a part of the day, and what follows is, too.
   */
  Day of(Mark weekday, @Nullable LocalDate last) {
    List<Token> tokens = sentence.tokens();
    boolean aside = bracketed(weekday.to());
    int nth = nth(weekday.to());
    int at = nth > 0 ? nth : aside ? weekday.to() + 1 : weekday.to();
    String word = at < tokens.size() ? tokens.get(at).word() : "";
    LocalDate day = last;
    boolean bare =
        word.matches("0?[1-9]|[12][0-9]|3[01]")
            && (!sentence.language().verbLast() || (nth > 0 && alone(at + 2)))
            && (aside || !timed(at + 1))
            && (nth == 0 || !timed(at + 2));
    for (int weeks = 0; bare && day != null && weeks < WEEKS; weeks++) {
      if (day.getDayOfMonth() == Integer.parseInt(word)) {
        return new Day(day, weekday.from(), aside || nth > 0 ? at + 2 : at + 1);
      }
      day = day.minusWeeks(1);
    }
    return new Day(last, weekday.from(), weekday.to());
  }

  /** "(8)", ", 18," between two commas, or ", 18." at the end. */
  private boolean bracketed(int at) {
    List<Token> tokens = sentence.tokens();
    boolean comma = at + 1 < tokens.size() && tokens.get(at).is(",");
    boolean closed = at + 2 >= tokens.size() || tokens.get(at + 2).is(",");
    closed |= at + 2 == tokens.size() - 1 && tokens.get(at + 2).kind() == Token.Kind.SIGN;
    return (comma && closed)
        || (at + 2 < tokens.size() && tokens.get(at).is("(") && tokens.get(at + 2).is(")"));
  }

  /** The number behind an article and before its ending, "the 18th"; 0 for none. */
  private int nth(int at) {
    List<Token> tokens = sentence.tokens();
    int article = at < tokens.size() && tokens.get(at).is(",") ? at + 1 : at;
    int number = article + 1;
    return number + 1 < tokens.size()
            && sentence.article(article)
            && sentence.at(number + 1, Tag.ORDSUFFIX) != null
        ? number
        : 0;
  }

  /** A German "Montag, dem 18., fiel": of no noun, as "am Montag, dem 3. Tag" is. */
  private boolean alone(int at) {
    return sentence.language().capitalNouns()
        && (at >= sentence.tokens().size() || !sentence.tokens().get(at).capital());
  }

  /** Whether what stands behind a number makes it an hour, a share or a date of its own. */
  private boolean timed(int at) {
    boolean hour = at < sentence.tokens().size() && sentence.tokens().get(at).is(":");
    Mark clock = sentence.at(at, Tag.CLOCK); // but "el jueves 18 a las 21.00" has its hour behind
    return hour
        || (clock != null && Numbers.at(sentence, clock.to()) == null)
        || sentence.at(at, Tag.HOUR, Tag.PERCENT, Tag.AM, Tag.PM) != null
        || sentence.in(at, at + ARTICLE, Tag.MONTHNAME).isPresent();
  }
}
