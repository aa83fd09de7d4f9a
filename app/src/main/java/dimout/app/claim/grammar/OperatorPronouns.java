package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** "The company's customers", "its users": words that point back to the operator named last. */
final class OperatorPronouns {
  private static final String THIS = "this";

  /** Words between "customers of the company" and its name, and the name. */
  private static final int NAME = 4;

  private OperatorPronouns() {}

  /**
   * The sentence with the operators that it points to.
   *
   * @param before the operators of the last sentence that named any
   */
  static Sentence resolved(Sentence sentence, List<String> before) {
    if (sentence.all(Tag.OPERATOR).noneMatch(OperatorPronouns::points)) {
      return sentence;
    }
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : sentence.marks()) {
      if (!points(mark)) {
        marks.add(mark);
      } else {
        List<String> named = last(upTo(sentence, mark), before);
        if (named.size() == 1 && !named(sentence, mark)) {
          marks.add(new Mark(Tag.OPERATOR, mark.from(), mark.to(), named.get(0)));
        }
      }
    }
    return sentence.marked(marks);
  }

  /** The operators that a sentence names, or those named before it. */
  static List<String> last(Sentence sentence, List<String> before) {
    return last(sentence.all(Tag.OPERATOR), before);
  }

  private static List<String> last(Stream<Mark> operators, List<String> before) {
    List<String> named =
        operators.filter(mark -> !points(mark)).map(Mark::value).distinct().toList();
    return named.isEmpty() ? before : named;
  }

  private static Stream<Mark> upTo(Sentence sentence, Mark pronoun) {
    return sentence.all(Tag.OPERATOR).filter(mark -> mark.to() <= pronoun.from());
  }

  /** "Customers of the company Tusass": its name follows. */
  private static boolean named(Sentence sentence, Mark mark) {
    return sentence
        .in(mark.to(), mark.to() + NAME, Tag.OPERATOR)
        .filter(name -> !points(name))
        .isPresent();
  }

  private static boolean points(Mark mark) {
    return mark.tag() == Tag.OPERATOR && mark.value().equals(THIS);
  }
}
