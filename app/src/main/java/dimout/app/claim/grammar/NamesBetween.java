package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** "Cut in Kahn, Brod, Ostrow and Lipa districts on 3 May": names put an event no further off. */
record NamesBetween(Scene scene) {
  /** What a comma costs beside its own token. */
  private static final int COMMA = 4;

  /** The nearest event before a time, whatever names of places stand between; else null. */
  @Nullable Mark event(Moment moment, int reach, Tag... events) {
    return scene
        .sentence()
        .all(events)
        .filter(event -> event.to() <= moment.from() && named(event, moment))
        .filter(event -> cost(event, moment) <= reach)
        .min(Comparator.comparingInt(event -> cost(event, moment)))
        .orElse(null);
  }

  private boolean named(Mark event, Moment moment) {
    return scene.sentence().in(event.to(), moment.from(), Tag.CITY, Tag.PLACE).isPresent()
        && scene.breaks(event.to(), moment.from()) == 0;
  }

  private int cost(Mark event, Moment moment) {
    int names =
        IntStream.range(event.to(), moment.from())
            .map(at -> separates(at) ? COMMA : name(at) ? 1 : 0)
            .sum();
    return scene.cost(event, moment.from(), moment.to()) - names;
  }

  private boolean separates(int at) {
    return scene.sign(at, ",") && name(at - 1) && (name(at + 1) || and(at + 1));
  }

  private boolean and(int at) {
    return scene.sentence().at(at, Tag.AND) != null;
  }

  private boolean name(int at) {
    Sentence sentence = scene.sentence();
    if (at < 0 || at >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    return sentence.is(Form.REGIONWORD, at)
        || sentence.all(Tag.CITY, Tag.PLACE).anyMatch(mark -> NameLists.covers(mark, at))
        || (token.capital()
            && token.kind() == Token.Kind.WORD
            && !sentence.language().capitalNouns());
  }
}
