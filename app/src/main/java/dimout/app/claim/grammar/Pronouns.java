package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "The platform", "these apps", "the company's customers": words that point back to the services,
 * or to the operator, named last.
 */
final class Pronouns {
  private static final String THIS = "this";
  private static final String THESE = "these";

  /** Words between "customers of the company" and its name, and the name. */
  private static final int NAME = 4;

  private final Tag tag;

  /** What the last sentence that named any has named. */
  private List<String> before = List.of();

  /**
   * The pronouns of a text.
   *
   * @param tag of the names that they stand for
   */
  Pronouns(Tag tag) {
    this.tag = tag;
  }

  /** The next sentence of the text with the names that it points to. */
  Sentence resolved(Sentence sentence) {
    Sentence resolved = sentence.all(tag).anyMatch(Pronouns::points) ? named(sentence) : sentence;
    before = last(resolved.all(tag));
    return resolved;
  }

  private Sentence named(Sentence sentence) {
    List<Mark> marks = new ArrayList<>();
    List<Integer> meant = new ArrayList<>();
    for (Mark mark : sentence.marks()) {
      if (mark.tag() != tag || !points(mark)) {
        marks.add(mark);
      } else {
        List<String> names = last(sentence.all(tag).filter(name -> name.to() <= mark.from()));
        if (isMeant(sentence, mark, names)) {
          meant.add(mark.from());
          names.forEach(name -> marks.add(new Mark(tag, mark.from(), mark.to(), name)));
        }
      }
    }
    marks.removeIf(mark -> isKind(mark) && meant.contains(mark.from()));
    return sentence.marked(marks);
  }

  /** What these marks name, or what was named before. */
  private List<String> last(Stream<Mark> marks) {
    List<String> names =
        marks.filter(mark -> !points(mark) && !isKind(mark)).map(Mark::value).distinct().toList();
    return names.isEmpty() ? before : names;
  }

  /** "Messaging apps", as which a "messenger" is marked besides. */
  private static boolean isKind(Mark mark) {
    return mark.tag() == Tag.SERVICE && Character.isLowerCase(mark.value().charAt(0));
  }

  /** "The platform" is one, and neither "the platform TikTok" nor the net itself. */
  private boolean isMeant(Sentence sentence, Mark mark, List<String> names) {
    boolean one = names.size() == 1 || mark.value().equals(THESE);
    return one && !isNamed(sentence, mark);
  }

  /** "The platform TikTok", "la plataforma de mensajería Signal": its name follows. */
  private boolean isNamed(Sentence sentence, Mark mark) {
    return sentence
        .in(mark.to(), mark.to() + NAME, tag)
        .filter(name -> !points(name))
        .filter(name ->
            IntStream.range(mark.to(), name.from())
                .allMatch(at ->
                    sentence.tokens().get(at).kind() == Token.Kind.WORD
                        && sentence.at(at, Tag.AND) == null))
        .isPresent();
  }

  private static boolean points(Mark mark) {
    return mark.value().equals(THIS) || mark.value().equals(THESE);
  }
}
