package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;

/**
 * A German "hat um 16 Uhr den Ausfall bestätigt": the time is of what is said, whose object is a
 * noun between the two.
 */
record Confirmed(Scene scene) {
  boolean at(Moment moment) {
    Sentence sentence = scene.sentence();
    return sentence.language().capitalNouns()
        && sentence
            .all(Joins.STATES)
            .filter(state -> state.from() >= moment.to() && noun(state))
            .filter(state -> sentence.at(state.to(), Tag.SAY) != null)
            .anyMatch(state ->
                !scene.comma(moment.to(), state.from())
                    && scene.breaks(moment.to(), state.from()) == 0);
  }

  private boolean noun(Mark state) {
    return scene.sentence().tokens().get(state.from()).capital();
  }
}
