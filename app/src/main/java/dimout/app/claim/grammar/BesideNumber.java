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

  private static final Tag[] MEASURES = {Tag.TRAFFIC, Tag.CONNECTIVITY};

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

  /**
   * An Arabic "لم يبق من الحركة سوى", a German "eine Konnektivität von nur noch 5 Prozent": not
   * from a number, but of the traffic, or how much it is.
   */
  private boolean ofWhole(Mark of, int number) {
    return scene.sentence().in(of.to(), number, WHOLES).isPresent()
        || scene.sentence().before(of.from(), MEASURES) != null;
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

  /** "Power was back for 99 % of customers, and networks were up": what is back is no network. */
  boolean ofElse(Quantity quantity, Tag[] ofNet) {
    int from = quantity.from();
    int near = quantity.to() + ADJACENT + 1; // "back for 60 % of homes and 30 % of mobile sites"
    return scene
        .sentence()
        .all(Tag.OTHER)
        .filter(other -> other.to() <= from && scene.breaks(other.to(), from) == 0)
        .filter(other -> !scene.comma(other.to(), from))
        .filter(other -> scene.sentence().in(other.to(), near + 1, Tag.BACK).isPresent())
        .anyMatch(other ->
            scene
                .sentence()
                .all(ofNet)
                .filter(net -> net.tag() != Tag.USERS)
                .noneMatch(net -> net.from() >= other.to() && net.from() < near));
  }
}
