package dimout.app.claim.weighing;

import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of a text or around some words, in names that weights are kept by. */
public final class Wording {
  /** Letters: what is left of a word without most of its endings. */
  private static final int STEM = 5;

  /** Words to a side that count by whether they stand before or behind. */
  private static final int NEAR = 8;

  /** Words to a side that count by where they stand. */
  private static final int NEXT = 3;

  /** Words to a side that count at all: what an endless sentence costs is bounded. */
  private static final int FAR = 60;

  /** Sentences of a text, likewise. */
  private static final int SENTENCES = 100;

  private Wording() {}

  /** Stems, whole words and pairs of stems, each once. */
  public static Set<String> of(List<Sentence> text) {
    Set<String> names = new TreeSet<>();
    for (Sentence sentence : text.subList(0, Math.min(text.size(), SENTENCES))) {
      List<String> words = words(sentence, 0, sentence.tokens().size());
      List<String> stems = stems(words);
      names.addAll(stems);
      pairs(stems, names);
      for (String word : words) {
        if (word.length() > STEM) {
          names.add("=" + word);
        }
      }
    }
    return names;
  }

  /** Around the tokens from (inclusive) to to, and these. */
  public static Set<String> around(Sentence sentence, int from, int to) {
    Set<String> names = new TreeSet<>();
    int end = Math.min(sentence.tokens().size(), to + FAR);
    List<String> before = stems(words(sentence, Math.max(0, from - FAR), from));
    List<String> behind = stems(words(sentence, to, end));
    pairs(before, names);
    pairs(behind, names);
    side(before.reversed(), "<", names);
    side(behind, ">", names);
    for (String stem : stems(words(sentence, from, to))) {
      names.add("= " + stem);
    }
    return names;
  }

  /** From the nearest word to the farthest. */
  private static void side(List<String> stems, String side, Set<String> names) {
    for (int away = 0; away < stems.size(); away++) {
      String stem = stems.get(away);
      names.add(stem);
      if (away < NEAR) {
        names.add(side + " " + stem);
      }
      if (away < NEXT) {
        names.add(side + away + " " + stem);
      }
    }
  }

  /** Whether a name is of two words. */
  public static boolean pair(String name) {
    return name.contains("_");
  }

  private static void pairs(List<String> stems, Set<String> names) {
    for (int i = 1; i < stems.size(); i++) {
      names.add(stems.get(i - 1) + "_" + stems.get(i));
    }
  }

  private static List<String> words(Sentence sentence, int from, int to) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens().subList(from, to)) {
      switch (token.kind()) {
        case WORD -> words.add(token.word());
        case NUMBER -> words.add("#");
        case SIGN -> {}
      }
    }
    return words;
  }

  private static List<String> stems(List<String> words) {
    return words.stream()
        .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
        .toList();
  }
}
