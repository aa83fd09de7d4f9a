package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.stream.IntStream;

/**
 * Whether the outage that a text tells of is an operator's, by what its net is made of: "Loja has
 * been offline for two days. Claro says that a mast burnt", "the fire damaged Copaco's line".
 */
record OwnPlant(Scene scene) {
  /** Of a mast or a line that needs no word for its damage. */
  private static final String OWN = "own";

  /** Words between an operator and what it owns. */
  private static final int NEAR = 5;

  boolean broken(Mark operator) {
    return operator.tag() == Tag.OPERATOR
        && !scene.unreal(operator.from(), operator.to())
        && IntStream.range(0, scene.sentence().tokens().size())
            .filter(at -> scene.sentence().is(Form.PLANT, at))
            .anyMatch(at -> beside(operator, at) || owned(operator, at));
  }

  private boolean owned(Mark operator, int plant) {
    return (own(plant) || scene.has(Tag.DARK))
        && (of(operator, plant) || (scene.context().claimed() && its(operator, plant)));
  }

  /** "Left dozens of Eir masts without power", where the net is out. */
  private boolean beside(Mark operator, int mast) {
    boolean power =
        scene.sentence().all(Tag.OTHER).anyMatch(mark -> mark.value().equals(Scene.POWER));
    boolean told =
        scene.context().claimed()
            || scene.has(Tag.OFFLINE)
            || (scene.has(Tag.NET, Tag.MOBILE) && scene.has(Tag.DARK));
    return mast == operator.to() && told && (power || scene.has(Tag.DARK));
  }

  /** "A fire at Copaco's line left the town offline": in the same sentence. */
  private boolean of(Mark operator, int plant) {
    int from = operator.from();
    return (scene.context().claimed() || scene.has(Tag.OFFLINE))
        && plant < from
        && from - plant < NEAR
        && !scene.comma(plant, from)
        && IntStream.range(plant, from).anyMatch(of -> scene.sentence().is(Form.OFWHOLE, of));
  }

  /** "Beeline's masts", "Claro says that a mast": behind a sentence that tells of the outage. */
  private boolean its(Mark operator, int plant) {
    int to = operator.to();
    return OperatorSource.leads(scene.sentence(), operator)
        || (scene.sentence().language().verbLast()
            && plant >= to
            && plant - to < NEAR
            && !scene.comma(to, plant));
  }

  private boolean own(int plant) {
    Sentence sentence = scene.sentence();
    return OWN.equals(sentence.language().value(Form.PLANT, sentence.tokens().get(plant).word()));
  }
}
