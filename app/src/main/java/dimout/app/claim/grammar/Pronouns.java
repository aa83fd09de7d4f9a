package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "The platform", "these apps": words that point back to the services named last. */
final class Pronouns {
  private static final String THIS = "this";
  private static final String THESE = "these";

  /** Words between "the platform" and its name, and the name. */
  private static final int NAME = 3;

  private Pronouns() {}

  /**
   * The sentence with the services that it points to.
   *
   * @param before the services of the last sentence that named any
   */
  static Sentence resolved(Sentence sentence, List<String> before) {
    if (sentence.all(Tag.SERVICE).noneMatch(Pronouns::points)) {
      return sentence;
    }
    List<Mark> marks = new ArrayList<>();
    List<Integer> meant = new ArrayList<>();
    for (Mark mark : sentence.marks()) {
      if (mark.tag() != Tag.SERVICE || !points(mark)) {
        marks.add(mark);
      } else {
        List<String> named = last(upTo(sentence, mark), before);
        if (meant(sentence, mark, named)) {
          meant.add(mark.from());
          named.forEach(name -> marks.add(new Mark(Tag.SERVICE, mark.from(), mark.to(), name)));
        }
      }
    }
    marks.removeIf(mark -> kind(mark) && meant.contains(mark.from()));
    return sentence.marked(marks);
  }

  /** "Messaging apps", as which a "messenger" is marked besides. */
  private static boolean kind(Mark mark) {
    return mark.tag() == Tag.SERVICE && Character.isLowerCase(mark.value().charAt(0));
  }

  /** The services named before a pronoun in its sentence. */
  private static Stream<Mark> upTo(Sentence sentence, Mark pronoun) {
    return sentence.all(Tag.SERVICE).filter(mark -> mark.to() <= pronoun.from());
  }

  /** The services that a sentence names, or those named before it. */
  static List<String> last(Sentence sentence, List<String> before) {
    return last(sentence.all(Tag.SERVICE), before);
  }

  private static List<String> last(Stream<Mark> services, List<String> before) {
    List<String> named =
        services
            .map(Mark::value)
            .filter(name -> Character.isUpperCase(name.charAt(0)))
            .distinct()
            .toList();
    return named.isEmpty() ? before : named;
  }

  /** "The platform" is one, and neither "the platform TikTok" nor the net itself. */
  private static boolean meant(Sentence sentence, Mark mark, List<String> before) {
    boolean one = before.size() == 1 || mark.value().equals(THESE);
    return one && !named(sentence, mark);
  }

  /** "The platform TikTok", "la plataforma de mensajería Signal": its name follows. */
  private static boolean named(Sentence sentence, Mark mark) {
    return sentence
        .in(mark.to(), mark.to() + NAME, Tag.SERVICE)
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
