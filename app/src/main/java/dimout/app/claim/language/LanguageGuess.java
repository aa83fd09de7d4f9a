package dimout.app.claim.language;

import java.util.List;
import java.util.Map;

/**
 * The language of a text, by its function words and, where the script alone tells, its letters.
 *
 * @param score share of the words that are function words of the language, and of its own letters;
 *     0 when nothing was recognised
 */
public record LanguageGuess(Language language, double score) {
  private static final int SAMPLE = 20_000;

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
      hits += letters(language.lexicon().forms(), token.word());
    }
    return tokens.isEmpty() ? 0 : hits / tokens.size();
  }

  /** Of the letters that only one language writes, or never does, the first that a word has. */
  private static double letters(Forms forms, String word) {
    for (Map.Entry<String, String> letters : forms.of(Form.LETTERS).entrySet()) {
      if (has(word, letters.getKey())) {
        return Double.parseDouble(letters.getValue());
      }
    }
    String weight = forms.value(Form.TELLING, word);
    return weight == null ? 0 : Double.parseDouble(weight);
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
