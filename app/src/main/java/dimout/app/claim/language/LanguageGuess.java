package dimout.app.claim.language;

import java.util.List;

/**
 * The language of a text, by its function words and, where the script alone tells, its letters.
 *
 * @param score share of the words that are function words of the language, and of its own letters;
 *     0 when nothing was recognised
 */
public record LanguageGuess(Language language, double score) {
  private static final int SAMPLE = 20_000;

  /** Letters that, of the ten languages, only one writes; and that it writes often. */
  private static final String KAZAKH = "әғқңөұүһі";

  private static final String PERSIAN = "پچژگ";
  private static final String RUSSIAN = "ы";

  /** The likeliest language; English with score 0 when nothing is known. */
  public static LanguageGuess of(String text) {
    List<Token> tokens =
        Tokenizer.tokens(text.substring(0, Math.min(text.length(), SAMPLE))).stream()
            .filter(token -> token.kind() == Token.Kind.WORD)
            .toList();
    LanguageGuess best = new LanguageGuess(Language.ALL.get(0), 0);
    for (Language language : Language.ALL) {
      double score = score(language, tokens);
      if (score > best.score) {
        best = new LanguageGuess(language, score);
      }
    }
    return best;
  }

  private static double score(Language language, List<Token> tokens) {
    double hits = 0;
    for (Token token : tokens) {
      hits += language.lexicon().common().contains(token.word()) ? 1 : 0;
      hits += language.lexicon().knows(token.word()) ? 0.25 : 0;
      hits += letters(language.code(), token.word());
    }
    return tokens.isEmpty() ? 0 : hits / tokens.size();
  }

  private static double letters(String code, String word) {
    return switch (code) {
      case "kk" -> has(word, KAZAKH) ? 0.7 : 0;
      case "fa" -> has(word, PERSIAN) ? 0.7 : 0;
      case "ru" -> has(word, KAZAKH) ? -0.5 : has(word, RUSSIAN) ? 0.05 : cyrillic(word) ? 0.02 : 0;
      case "ar" -> has(word, PERSIAN) ? -0.5 : word.startsWith("ال") ? 0.4 : 0;
      case "de" -> has(word, "äß") ? 0.3 : 0;
      case "tr" -> has(word, "ğş") ? 0.4 : 0;
      case "fr" -> has(word, "èêœà") ? 0.2 : 0;
      case "es" -> has(word, "ñ¿") || (word.length() > 3 && word.endsWith("ó")) ? 0.4 : 0;
      case "pt" -> has(word, "ãõ") ? 0.4 : 0;
      default -> 0;
    };
  }

  private static boolean cyrillic(String word) {
    char first = word.charAt(0);
    return first >= 'а' && first <= 'я';
  }

  private static boolean has(String word, String letters) {
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
