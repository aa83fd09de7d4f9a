package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import java.util.List;

/** Which words right before or behind a number say how it is meant: to, from, by, a fall. */
record BesideNumber(Scene scene) {
  private static final int ADJACENT = 3;

  /** What a whole is of, so that "of" is not "from". */
  private static final Tag[] WHOLES = {Tag.TRAFFIC, Tag.CONNECTIVITY, Tag.NET, Tag.USERS};

  /** Just before the number, but for words that bound it. */
  boolean before(Quantity quantity, Tag tag) {
    int from = quantity.from();
    return scene
        .sentence()
        .all(tag)
        .anyMatch(mark ->
            mark.to() <= from
                && !mark.value().equals("after")
                && !(tag == Tag.TO && (leadsElsewhere(mark, from) || falls(mark, from)))
                && !(tag == Tag.FROM && ofWhole(mark, from))
                && from - mark.to() < ADJACENT + bounds(mark.to(), from)
                && scene.cost(mark, from, from) < ADJACENT + 2);
  }

  /** An Arabic "لم يبق من الحركة سوى": not from a number, but of the traffic. */
  private boolean ofWhole(Mark of, int number) {
    return scene.sentence().in(of.to(), number, WHOLES).isPresent();
  }

  /** "Traffic to Iran 97 % down": what it leads to is a place. */
  private boolean leadsElsewhere(Mark to, int number) {
    return scene.sentence().in(to.to(), number, Tag.PLACE, Tag.CITY, Tag.NET).isPresent();
  }

  /** A Portuguese "chegara a cair 90 %": a verb follows it. */
  private boolean falls(Mark to, int number) {
    return scene.sentence().in(to.to(), number, Tag.FALL).isPresent();
  }

  private int bounds(int from, int to) {
    return scene.sentence().in(from, to, Tag.ABOUT, Tag.ONLY, Tag.ATLEAST, Tag.ATMOST).isPresent()
        ? 1
        : -1;
  }

  /** Before the number and with next to nothing between. */
  boolean closeBefore(Quantity quantity, Tag tag) {
    return scene
        .sentence()
        .all(tag)
        .anyMatch(
            m -> m.to() <= quantity.from() && scene.cost(m, quantity.from(), quantity.to()) < 3);
  }

  /** Right behind the number, in its clause. */
  boolean after(Quantity quantity, Tag tag) {
    int to = quantity.to();
    return scene.sentence().in(to, to + ADJACENT, tag).isPresent() && scene.breaks(to, to + 1) == 0;
  }

  /**
   * A French "a perdu jusqu'à 20 %", a Russian "потерял до 20 %": what is lost, not what is left.
   */
  boolean lost(Quantity quantity) {
    Mark to = scene.sentence().before(quantity.from(), Tag.TO);
    return to != null && scene.sentence().is(Form.LOSES, to.from() - 1);
  }

  /** A Turkish "yüzde 5'e", where "to" is a case: right behind the number. */
  boolean afterTo(Quantity quantity) {
    return scene
        .sentence()
        .all(Tag.TO)
        .anyMatch(m ->
            m.value().equals("after")
                && m.from() >= quantity.to() - 1
                && m.from() - quantity.to() < 2
                && scene.sentence().in(m.to(), m.to() + 2, Tag.BY, Tag.ATMOST).isEmpty());
  }

  /**
   * "Which had sunk to 5 %, had climbed to 8": the lowest has been told.
   *
   * @param told levels of the same sentence
   */
  boolean climbed(Quantity quantity, List<Draft> told) {
    int from = quantity.from();
    return scene.sentence().in(from - ADJACENT - 1, from, Tag.RISE, Tag.BACK).isPresent()
        && before(quantity, Tag.TO)
        && told.stream()
            .anyMatch(lower -> lower.value() != null && lower.value() < quantity.value());
  }
}
