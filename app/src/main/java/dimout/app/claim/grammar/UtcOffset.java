package dimout.app.claim.grammar;

import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "UTC+3", "GMT-4", "UTC+05:30": a zone told by how far it is from universal time.
 *
 * @param to behind its last token
 */
record UtcOffset(String zone, int to) {
  private static final Set<String> PLUS = Set.of("+");
  private static final Set<String> COLON = Set.of(":");
  private static final Set<String> MINUS = Set.of("-", "−", "–");

  /** No place is farther. */
  private static final int FARTHEST = 14;

  /** The zone, of which the words for universal time end at a token. */
  static UtcOffset behind(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    boolean plus = sign(tokens, at, PLUS);
    int number = plus || sign(tokens, at, MINUS) ? at + 1 : at; // a hyphen is no token
    int hours =
        joined(tokens, number, "[01]?[0-9]") ? Integer.parseInt(tokens.get(number).word()) : -1;
    if (hours < 0 || hours > FARTHEST) {
      return new UtcOffset(Setting.UTC, at);
    }
    boolean half = sign(tokens, number + 1, COLON) && joined(tokens, number + 2, "30|45");
    String minutes = half ? tokens.get(number + 2).word() : "00";
    return new UtcOffset(
        String.format(Locale.ROOT, "%s%s%02d:%s", Setting.UTC, plus ? "+" : "-", hours, minutes),
        half ? number + 3 : number + 1);
  }

  private static boolean sign(List<Token> tokens, int at, Set<String> signs) {
    return at < tokens.size() && glued(tokens, at) && signs.contains(tokens.get(at).word());
  }

  private static boolean joined(List<Token> tokens, int at, String digits) {
    return at < tokens.size() && glued(tokens, at) && tokens.get(at).word().matches(digits);
  }

  private static boolean glued(List<Token> tokens, int at) {
    return tokens.get(at).gap() == Token.Gap.NONE;
  }
}
