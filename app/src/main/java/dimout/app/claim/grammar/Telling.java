package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import java.util.stream.IntStream;

/** What those who live in a place tell: it is so where they are. */
record Telling(Scene scene, Whereabouts where) {
  /** "Жители Назрани рассказали, что …": what stands behind the comma is what they tell. */
  boolean that(Mark city, Mark dark) {
    return where.tell(city, dark)
        && IntStream.range(city.to(), dark.from())
            .filter(at -> scene.comma(at, at + 1))
            .allMatch(at -> scene.sentence().is(Form.THAT, at + 1));
  }
}
