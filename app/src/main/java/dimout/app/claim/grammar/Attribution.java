package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a sentence gives as its source: a known measurer, or whoever follows "according to". */
final class Attribution {
  private static final int LONGEST = 6;

  private Attribution() {}

  /**
   * @param text of the article
   * @return a measurer's usual name, else the words of the article; null when there is none
   */
  static @Nullable String of(Sentence sentence, String text) {
    Optional<Mark> monitor = sentence.all(Tag.MONITOR).findFirst();
    if (monitor.isPresent()) {
      return monitor.get().value();
    }
    for (Mark cue : sentence.all(Tag.PER).toList()) {
      boolean counts =
          sentence.at(cue.from(), Tag.ORDINAL) != null
              && sentence.at(cue.to(), Tag.DAY, Tag.WEEK, Tag.HOUR) != null;
      if (counts || sentence.in(cue.from(), cue.to(), Tag.AFTERNOON).isPresent()) {
        continue; // a Portuguese "segundo dia", a French "fin d'après-midi"
      }
      String source =
          cue.value().equals("after")
              ? ending(sentence, cue, text)
              : following(sentence, cue, text);
      if (source != null) {
        return source;
      }
    }
    return null;
  }

  private static @Nullable String following(Sentence sentence, Mark cue, String text) {
    List<Token> tokens = sentence.tokens();
    int to = cue.to();
    while (to < tokens.size() && to - cue.to() < LONGEST && belongs(sentence, to)) {
      to++;
    }
    return words(tokens, cue.to(), to, text);
  }

  private static @Nullable String ending(Sentence sentence, Mark cue, String text) {
    int from = cue.from();
    while (from > 0 && cue.from() - from < LONGEST && belongs(sentence, from - 1)) {
      from--;
    }
    return words(sentence.tokens(), from, cue.from(), text);
  }

  private static boolean belongs(Sentence sentence, int at) {
    return sentence.tokens().get(at).kind() == Token.Kind.WORD
        && sentence.at(at, Tag.BREAK, Tag.NET, Tag.DARK, Tag.SINCE, Tag.FOR) == null;
  }

  private static @Nullable String words(List<Token> tokens, int from, int to, String text) {
    return from >= to ? null : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
