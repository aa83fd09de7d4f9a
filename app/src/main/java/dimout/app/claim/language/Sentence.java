package dimout.app.claim.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, its words and their meanings.
 *
 * @param paragraph its paragraph's number
 */
public record Sentence(Language language, List<Token> tokens, List<Mark> marks, int paragraph) {
  public Sentence {
    tokens = List.copyOf(tokens);
    marks = List.copyOf(marks);
  }

  static Sentence of(Language language, List<Token> tokens, int paragraph) {
    return new Sentence(language, tokens, language.lexicon().marks(tokens), paragraph);
  }

  public Stream<Mark> all(Tag... tags) {
    return marks.stream().filter(mark -> is(mark, tags));
  }

  public boolean has(Tag... tags) {
    return all(tags).findAny().isPresent();
  }

  /** The first of these meanings whose words begin within tokens from (inclusive) to to. */
  public Optional<Mark> in(int from, int to, Tag... tags) {
    return all(tags).filter(mark -> mark.from() >= from && mark.from() < to).findFirst();
  }

  /** The longest such meaning beginning at a token. */
  public @Nullable Mark at(int token, Tag... tags) {
    Mark best = null;
    for (Mark mark : marks) {
      if (mark.from() == token && is(mark, tags) && (best == null || mark.to() > best.to())) {
        best = mark;
      }
    }
    return best;
  }

  /** The longest such meaning ending before a token. */
  public @Nullable Mark before(int token, Tag... tags) {
    Mark best = null;
    for (Mark mark : marks) {
      if (mark.to() == token && is(mark, tags) && (best == null || mark.from() < best.from())) {
        best = mark;
      }
    }
    return best;
  }

  /** Whether it asks rather than says. */
  public boolean asks() {
    for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - 3); i--) {
      if (tokens.get(i).is("?") || tokens.get(i).is("؟")) {
        return true;
      }
    }
    return tokens.get(0).is("¿") || has(Tag.ASK);
  }

  private static boolean is(Mark mark, Tag... tags) {
    for (Tag tag : tags) {
      if (mark.tag() == tag) {
        return true;
      }
    }
    return false;
  }
}
