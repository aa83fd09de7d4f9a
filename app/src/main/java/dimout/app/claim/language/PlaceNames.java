package dimout.app.claim.language;

import dimout.app.text.Gazetteer;
import dimout.app.text.Gazetteer.Bearers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the gazetteer in a sentence, in whatever case they stand. */
public final class PlaceNames {
  /** Of the words of a name. */
  private static final int MOST = 5;

  /** Letters of a word that has endings, and of what is left without. */
  private static final int SHORTEST = 5;

  private static final int SHORTEST_STEM = 3;

  /**
   * A name and who bears it.
   *
   * @param from its first token
   * @param to the token after its last
   * @param inflected in another case than its first
   */
  public record Found(int from, int to, boolean inflected, Bearers bearers) {}

  private final Gazetteer gazetteer = Gazetteer.builtIn();
  private final Sentence sentence;
  private final List<Found> found = new ArrayList<>();

  private PlaceNames(Sentence sentence) {
    this.sentence = sentence;
  }

  /** All names, the longest at each token; they do not overlap. */
  public static List<Found> in(Sentence sentence) {
    PlaceNames names = new PlaceNames(sentence);
    int next = 0;
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (at >= next && names.begins(at)) {
        Found longest = names.longest(at);
        next = longest == null ? at : longest.to();
      }
    }
    return names.found;
  }

  /** A capital, where the script has them. */
  private boolean begins(int at) {
    Token token = sentence.tokens().get(at);
    return token.kind() == Token.Kind.WORD && (token.capital() || !cased(token.word()));
  }

  /** Whether a script has capitals. */
  public static boolean cased(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  private @Nullable Found longest(int at) {
    List<Found> all = new ArrayList<>();
    extend(at, at, "", false, all);
    Found longest = null;
    for (Found each : all) {
      if (longest == null || each.to() > longest.to()) {
        longest = each;
      }
    }
    if (longest != null) {
      found.add(longest);
    }
    return longest;
  }

  private void extend(int from, int at, String before, boolean inflected, List<Found> all) {
    if (at >= sentence.tokens().size()
        || at - from >= MOST
        || sentence.tokens().get(at).kind() != Token.Kind.WORD) {
      return;
    }
    String word = sentence.tokens().get(at).word();
    boolean and = at > from && sentence.is(Form.JOINEDAND, at); // two provinces, not one
    for (String form : and ? Set.of(word) : forms(word)) {
      String words = before + form;
      boolean other = inflected || !form.equals(word);
      Bearers bearers = gazetteer.named(words);
      if (bearers != null) {
        all.add(new Found(from, at + 1, other, bearers));
      }
      if (gazetteer.goesOn(words)) {
        extend(from, shortened(at) ? at + 2 : at + 1, words + " ", other, all);
      }
    }
  }

  /** "St. Louis": the point behind what a saint's name begins with parts no words. */
  private boolean shortened(int at) {
    return sentence.is(Form.SAINT, at)
        && sentence.is(Form.SHORTENED, at)
        && at + 1 < sentence.tokens().size()
        && sentence.tokens().get(at + 1).is(".");
  }

  /** A word as it is, without what is written together with it, and in its first case. */
  private Set<String> forms(String word) {
    Lexicon lexicon = sentence.language().lexicon();
    Set<String> forms = new LinkedHashSet<>(lexicon.forms(word));
    lexicon
        .forms()
        .of(Form.FIRSTCASE)
        .forEach((ending, first) -> {
          String end = ending.substring(1);
          int stem = word.length() - end.length();
          if (word.length() >= SHORTEST && stem >= SHORTEST_STEM && word.endsWith(end)) {
            for (String instead : first.split(" ", -1)) {
              forms.add(word.substring(0, stem) + (instead.equals("-") ? "" : instead));
            }
          }
        });
    return forms;
  }
}
