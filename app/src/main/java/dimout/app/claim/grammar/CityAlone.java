package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;

/** Whether what is told beside one city alone happened there. */
record CityAlone(Scene scene, Whereabouts where, OutageReach reach) {
  /**
   * "Khartoum: Sudan is offline", "Medellín: dejan a Envigado sin Claro": where it is told, if a
   * country is named besides, or the town that is left without.
   */
  boolean heads(Mark city) {
    return reach.leads(city)
        && scene
            .sentence()
            .all(Tag.PLACE, Tag.CITY)
            .filter(place -> place.from() >= city.to())
            .anyMatch(place -> place.tag() == Tag.PLACE || left(place));
  }

  /** A town right before what it is without. */
  private boolean left(Mark town) {
    return scene.sentence().at(town.to(), Tag.OFFLINE, Tag.DARK) != null;
  }

  /** "Unreachable after a rally in Yakutsk". */
  boolean later(Mark city, Mark dark) {
    return event(city, dark) && scene.sentence().in(dark.to(), city.from(), Tag.AFTER).isPresent();
  }

  /** "It was cut in Lamu after an attack in Mpeketoni": behind where it was cut, what led to it. */
  boolean ofCause(Mark city, Mark dark) {
    return led(city, dark)
        || (dark.to() <= city.from()
            && scene
                .sentence()
                .all(Tag.CITY)
                .filter(other -> other.from() >= dark.to() && other.to() < city.from())
                .anyMatch(other -> parted(other.to(), city.from())));
  }

  /** "Amid clashes in Mpeketoni", "while shops in Mombasa": of another clause. */
  private boolean parted(int start, int end) {
    return where.after(start, end)
        || scene
            .sentence()
            .all(Tag.BREAK)
            .filter(mark -> mark.from() >= start && mark.to() <= end)
            .filter(mark -> scene.sentence().in(mark.from(), end, Tag.AND).isEmpty())
            .anyMatch(mark -> !scene.sentence().is(Form.RELATIVE, mark.from()));
  }

  /** "After an attack in Mpeketoni, data were cut in Lamu": what led to it stands before it. */
  private boolean led(Mark city, Mark dark) {
    return city.to() <= dark.from()
        && !scene.sentence().language().verbLast()
        && scene.comma(city.to(), dark.from())
        && where.after(0, city.from())
        && scene.sentence().all(Tag.CITY).anyMatch(other -> other.from() >= dark.to());
  }

  boolean there(Mark city, Mark dark) {
    return where.in(city, dark)
        && (!event(city, dark)
            || where.located(city)
            || (reach.leads(city) && !scene.has(Tag.RULER))
            || wentOnline(city, dark)
            || scene.sentence().is(Form.GOVERNMENT, city.to()) // "the Manipur government restored"
            || new OwnNet(scene).owns(city)
            || where.headed(city));
  }

  /** "N'Djamena goes back online", "Kabul has regained access". */
  private boolean wentOnline(Mark city, Mark dark) {
    int at = dark.to() + (scene.sentence().is(Form.REGIONWORD, dark.to()) ? 1 : 0);
    boolean beside = city.to() <= dark.from() || city.from() == at; // "regained the city of Kabul"
    boolean online =
        scene
            .sentence()
            .all(Tag.BACK)
            .filter(back -> back.from() < dark.to() && dark.from() < back.to()) // "is back online"
            .map(Mark::value)
            .anyMatch(how -> how.equals(Scene.OF_NET) || (beside && how.equals(ScopeRule.OWN)));
    return dark.tag() == Tag.BACK && online;
  }

  /**
   * What happens in a city, unlike a state of it, is not what it does: "Kabul switched it on", but
   * "Kabul went dark".
   */
  private boolean event(Mark city, Mark dark) {
    boolean itself = dark.value().equals(Scene.OF_NET); // "Kabul is online again"
    boolean heading = scene.sign(city.to(), ",") && city.to() + 1 == dark.from();
    boolean silent =
        (city.to() == dark.from() || heading) // "Masaya, incomunicada"
            && scene
                .sentence()
                .all(Tag.DARK)
                .anyMatch(mark -> mark.from() == dark.from() && mark.value().equals(Scene.OF_NET));
    return (dark.tag() == Tag.BACK && !itself) || (!reach.net(dark) && !silent);
  }
}
