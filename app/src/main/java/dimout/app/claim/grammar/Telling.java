package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.stream.IntStream;

/** What those who live in a place tell: it is so where they are, if not where it is only said. */
record Telling(Scene scene) {
  private static final int NEAR = 4;

  /** "Жители Назрани рассказали, что …": what stands behind the comma is what they tell. */
  boolean that(Mark city, Mark dark) {
    return tell(city, dark)
        && IntStream.range(city.to(), dark.from())
            .filter(at -> scene.comma(at, at + 1))
            .allMatch(at -> scene.sentence().is(Form.THAT, at + 1));
  }

  /** "Residents of Juliaca said that they were offline": what they tell is of there. */
  boolean tell(Mark city, Mark dark) {
    Sentence sentence = scene.sentence();
    boolean theirs =
        new OwnNet(scene).ofUsers(first(city.from()))
            || sentence.at(city.to(), Tag.USERS) != null
            || from(city);
    boolean said = scene.sign(city.to(), ":"); // "a woman of Herat: 'we are cut off'"
    boolean saying =
        said
            || sentence.in(city.to(), dark.from(), Tag.SAY).isPresent()
            || (city.to() <= dark.from()
                && sentence.in(city.from() - NEAR, city.from(), Tag.SAY).isPresent());
    return theirs && saying && scene.breaks(city.to(), dark.from()) < 2;
  }

  /** A Russian "из Минска сообщают, что". */
  private boolean from(Mark city) {
    return scene.sentence().is(Form.HENCE, city.from() - 1)
        && scene.sentence().at(city.to(), Tag.SAY) != null;
  }

  /** Where a list of places begins that goes on here: "residents of Dagestan, Chechnya and". */
  private int first(int city) {
    Mark before = city < 2 ? null : scene.sentence().before(city - 1, Tag.CITY);
    boolean list =
        before != null
            && (scene.listed(city - 1) || scene.sentence().at(city - 1, Tag.AND) != null);
    return list && before != null ? first(before.from()) : city;
  }

  /** "The net is down, complain users in Goma": they tell of where they are. */
  boolean complained(Mark city, Mark dark) {
    Sentence sentence = scene.sentence();
    Mark said = sentence.in(dark.to(), city.from(), Tag.SAY).orElse(null);
    return said != null
        && sentence.in(said.to(), city.from(), Tag.USERS).isPresent()
        && scene.breaks(dark.to(), city.from()) == 0
        && !new CityCommas(scene).parted(said.to(), city.from());
  }

  /**
   * "Said in Potosí that …", but not "said that in Potosí …", "said its network in Potosí …",
   * "users in Potosí said"; where verbs stand last, what is said begins behind "said".
   */
  boolean told(Mark city) {
    Sentence sentence = scene.sentence();
    if (sentence.language().verbLast()) {
      return false;
    }
    return sentence
        .in(city.from() - NEAR - 2, city.from(), Tag.SAY)
        .filter(said -> sentence.in(said.to(), city.from(), Tag.USERS).isEmpty())
        .filter(said -> sentence.in(said.to(), city.from(), Joins.STATES).isEmpty())
        .filter(said -> !scene.semicolon(said.to(), city.from()))
        .filter(said -> !scene.sign(said.to(), ":")) // "Confirmed: Goma is offline"
        .filter(said ->
            IntStream.range(said.to(), city.from())
                .noneMatch(at -> sentence.is(Form.THAT, at) || sentence.is(Form.ITS, at)))
        .isPresent();
  }
}
