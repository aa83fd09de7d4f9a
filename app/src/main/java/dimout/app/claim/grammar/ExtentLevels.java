package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a level, or a fall to one, is told of the whole country or of a city. */
record ExtentLevels(Scene scene, Whereabouts where, List<Draft> levels) {
  private static final int REACH = 12;

  /** "Traffic on the network of". */
  private static final int OF = 5;

  /** So near to its name a level is told of a place. */
  private static final int BESIDE = 20;

  /** A share of the usual, in percent, that only an outage leaves. */
  private static final int LOW = 50;

  /** "Nationwide traffic is at 2 %". */
  boolean measured(Mark nation) {
    int from = nation.from();
    int to = nation.to();
    return nation.tag() == Tag.NATION
        && nation.value().isEmpty()
        && scene.distance(from, to, Tag.TRAFFIC, Tag.CONNECTIVITY) == 0
        && scene.quantities().stream()
            .filter(level -> level.percent() && level.from() >= to && level.from() - to < BESIDE)
            .anyMatch(level ->
                scene.breaks(to, level.from()) == 0 && !scene.unreal(level.from(), level.to()))
        && scene.connected(from, to);
  }

  /** "In Toronto, traffic was down to a fifth of the usual". */
  boolean low(Mark city) {
    Mark fall =
        city.tag() == Tag.CITY
            ? scene.nearest(city.from(), city.to(), Tag.FALL, Tag.USUAL).orElse(null)
            : null;
    return fall != null
        && (where.located(city) || scene.sentence().before(city.from() - 1, Tag.TRAFFIC) != null)
        && where.in(city, fall)
        && !after(city)
        && (scene.has(Tag.TRAFFIC, Tag.CONNECTIVITY)
            || (scene.has(Tag.NET) && scene.has(Tag.USUAL)))
        && scene.quantities().stream().anyMatch(Quantity::percent)
        && scene.connected(fall.from(), fall.to())
        && !scene.unreal(fall.from(), fall.to());
  }

  /** "After riots in Nairobi"; where verbs stand last, "after" ends the clause before a city. */
  private boolean after(Mark city) {
    return !scene.sentence().language().verbLast() && where.after(city.from() - REACH, city.from());
  }

  /** "Mobile data ran at a fifth of normal": what a low level is told of. */
  boolean ofNet(Mark net) {
    return net.tag() == Tag.MOBILE
        && !net.value().equals(Subject.WEAK)
        && levels.stream()
            .filter(level -> level.value() != null && level.value() < LOW)
            .filter(level -> level.from() >= net.to() && level.from() - net.to() < REACH)
            .anyMatch(level ->
                scene.breaks(net.to(), level.from()) == 0
                    && !scene.comma(net.to(), level.from())
                    && scene.sentence().in(net.to(), level.from(), Tag.SAY).isEmpty());
  }

  /** "In Odesa only a third of users were online": where a level is told. */
  boolean leveled(Mark city) {
    return city.tag() == Tag.CITY
        && where.located(city)
        && !after(city)
        && levels.stream()
            .map(level -> new Mark(Tag.PERCENT, level.from(), level.to(), ""))
            .anyMatch(level ->
                where.in(city, level)
                    && scene.cost(level, city.from(), city.to())
                        < (where.leads(city) ? Scene.FAR : BESIDE));
  }

  /** "Traffic carried by Camtel fell by 70 %", "customers of Vodafone": whose traffic it is. */
  boolean carried(Mark operator) {
    return ofTraffic(operator) || carriedBefore(operator);
  }

  /** "Half of the traffic of Unitel": right behind the level, and what is measured. */
  private boolean ofTraffic(Mark operator) {
    int from = operator.from();
    return operator.tag() == Tag.OPERATOR
        && scene.sentence().in(from - 2, from, Tag.TRAFFIC).isPresent()
        && levels.stream()
            .filter(level -> level.to() <= from && from - level.to() < REACH)
            .anyMatch(
                level -> scene.breaks(level.to(), from) == 0 && !scene.comma(level.to(), from));
  }

  private boolean carriedBefore(Mark operator) {
    return operator.tag() == Tag.OPERATOR
        && (heads(operator)
            || scene.sentence().in(operator.from() - OF, operator.from(), Tag.TRAFFIC).isPresent()
            || new OwnNet(scene).ofUsers(operator.from())
            || ownNet(operator))
        && (shares(operator) || follows(operator));
  }

  /** "Two in ten subscribers of Cantv could": the level is told before whom it is of. */
  private boolean shares(Mark operator) {
    return new OwnNet(scene).ofUsers(operator.from())
        && levels.stream()
            .filter(level -> level.to() <= operator.from())
            .anyMatch(level -> operator.from() - level.to() < OF);
  }

  private boolean follows(Mark operator) {
    return levels.stream()
        .filter(level -> level.from() >= operator.to())
        .anyMatch(level ->
            (scene.breaks(operator.to(), level.from()) == 0
                    || ownNet(operator)
                    || reported(operator, level))
                && !scene.comma(operator.to() + (heads(operator) ? 1 : 0), level.from()));
  }

  /** "Customers of Etecsa in Havana report that traffic fell by 70 %": they tell of their own. */
  private boolean reported(Mark operator, Draft level) {
    int at = operator.to();
    return new OwnNet(scene).ofUsers(operator.from())
        && scene.breaks(at, level.from()) == 1
        && scene
            .sentence()
            .all(Tag.SAY)
            .filter(said -> said.from() >= at && said.to() < level.from())
            .anyMatch(said -> scene.sentence().is(Form.THAT, said.to()));
  }

  /** "Telcel said that its network ran at 35 % of usual": the clause tells of itself. */
  private boolean ownNet(Mark operator) {
    return new OwnNet(scene).its(operator)
        && scene
            .sentence()
            .in(operator.to(), operator.to() + OF, Tag.SAY)
            .filter(said ->
                IntStream.range(said.to(), said.to() + OF)
                    .anyMatch(at -> scene.sentence().is(Form.THAT, at)))
            .isPresent();
  }

  /** A Turkish "Turkcell, Antalya'daki trafiğin … indiğini açıkladı": it tells of its own. */
  private boolean heads(Mark operator) {
    return scene.sentence().language().verbLast()
        && operator.from() == 0
        && scene.sign(operator.to(), ",")
        && scene.sentence().all(Tag.OPERATOR).count() == 1
        && scene.has(Tag.TRAFFIC)
        && scene.has(Tag.SAY);
  }
}
