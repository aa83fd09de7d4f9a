package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;

/** Words that are "since" and something else as often: "from", "with", "between". */
record LikeSince(Scene scene) {
  /** Of a word that is "with" as often: a time stands right behind it. */
  private static final String BESIDE = "beside";

  private static final Tag[] WITH = {
    Tag.PLACE, Tag.CITY, Tag.NET, Tag.MOBILE, Tag.OPERATOR, Tag.SERVICE, Tag.OTHER, Tag.DARK
  };

  /** Whether a word is "with" as often. */
  static boolean beside(Mark since) {
    return since.value().equals(BESIDE);
  }

  /**
   * A Kazakh "сенбіден жексенбіге қараған түні", a Russian "в ночь с субботы на воскресенье":
   * between two days, and not since the first.
   */
  boolean night(Mark since) {
    Sentence sentence = scene.sentence();
    boolean behind =
        !sentence.language().verbLast() && sentence.before(since.from(), Tag.NIGHT) != null;
    return behind
        || (sentence.at(since.from(), Tag.WEEKDAY) != null
            && sentence.at(since.to(), Tag.WEEKDAY) != null);
  }

  /** A Spanish "el acceso desde España": from a place, not since a time. */
  boolean fromPlace(Mark from) {
    return !scene.sentence().language().verbLast()
        && scene.sentence().at(from.to(), Tag.PLACE, Tag.CITY, Tag.NET) != null;
  }

  /** A Russian "связь с Ираном в пятницу": with whom, not since when. */
  boolean with(Mark mark, Moment moment) {
    return moment.to() <= mark.from()
        || scene.sentence().in(mark.to(), moment.from(), WITH).isPresent()
        || scene.sentence().tokens().subList(mark.to(), Math.max(mark.to(), moment.from())).stream()
            .anyMatch(token -> token.kind() == Token.Kind.NUMBER); // "с 7 на 10 мая"
  }
}
