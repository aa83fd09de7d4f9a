package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** "The fibre that serves Ayton and Leigh was cut": towns that are without it, not where it was. */
record Served(Scene scene) {
  /** A verb, a noun and a preposition: "da servicio a". */
  private static final int REACH = 3;

  private static final int SHORT = 4;

  boolean any() {
    return scene.sentence().all(Tag.CITY).anyMatch(this::is);
  }

  /** Whether a line serves a town, or the one that is listed before it. */
  boolean is(Mark city) {
    Mark first = listed(city);
    return first == null ? behindVerb(city.from()) : is(first);
  }

  private boolean behindVerb(int city) {
    Sentence sentence = scene.sentence();
    int verb =
        IntStream.range(Math.max(0, city - REACH), city)
            .filter(at -> sentence.is(Form.SERVES, at))
            .findFirst()
            .orElse(-1);
    return verb > 0
        && IntStream.range(Math.max(0, verb - REACH), verb)
            .anyMatch(at -> sentence.is(Form.PLANT, at) || sentence.at(at, Tag.NET) != null)
        && scene.sentence().in(verb + 1, city, Tag.SAY, Tag.USERS, Tag.BREAK).isEmpty()
        && !scene.comma(verb, city);
  }

  private @Nullable Mark listed(Mark city) {
    Sentence sentence = scene.sentence();
    int link = city.from() - 1;
    boolean article = link > 0 && sentence.tokens().get(link).word().length() < SHORT;
    int and = article && sentence.at(link, Tag.AND) == null && !sign(link) ? link - 1 : link;
    boolean list = and > 0 && (sentence.at(and, Tag.AND) != null || sign(and));
    return list ? sentence.before(and, Tag.CITY) : null;
  }

  private boolean sign(int at) {
    return scene.sign(at, ",");
  }
}
