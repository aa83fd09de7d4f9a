package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Where it is dark: nationwide, in a city, on mobile networks only, at named operators. */
final class ScopeRule {
  static final String NATIONWIDE = "nationwide";
  static final String MOBILE = "mobile";
  private static final String WEAK = "weak";
  private static final String OF = "of";

  /** Of a return, that its subject is who has it again: "regains". */
  static final String OWN = "own";

  private static final int REACH = 12;
  private static final int NEAR = 4;

  private static final int SPEAKER = 12;

  /** "Protests in the whole country". */
  private static final int THEIRS = 3;

  /** "Jazz, Zong and Telenor have suspended". */
  private static final int LIST = 20;

  /** A comma and a clause: "customers of Orange say that". */
  private static final int TOLD = 15;

  private static final Tag[] STATES = {Tag.DARK, Tag.OFFLINE};

  /** "Is back in Kabul": there it was dark. */
  private static final Tag[] EVENTS = {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK};

  private static final Tag[] BLOCKS = {Tag.DARK, Tag.OFFLINE, Tag.BLOCK};
  private static final Tag[] LEVELS = {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK, Tag.FALL};

  /** "Mobile data returned", "is back nationwide": said of the return, too. */
  private static final Tag[] CHANGES = {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.FALL};

  private static final Tag[][] KINDS = {{Tag.NATION}, {Tag.MOBILE}, {Tag.OPERATOR}, {Tag.CITY}};

  private final Scene scene;
  private final List<Draft> levels;
  private final Whereabouts where;
  private final NameLists lists;

  /**
   * @param levels that the sentence tells
   */
  ScopeRule(Scene scene, List<Draft> levels) {
    this.scene = scene;
    this.levels = levels;
    this.where = new Whereabouts(scene);
    this.lists = new NameLists(scene);
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (Tag[] kind : KINDS) {
      extent(scene.sentence().all(kind).toList()).ifPresent(found::add);
    }
    return found;
  }

  /** What is said of one kind of extent: that it is nationwide, of mobile networks, of names. */
  private Optional<Draft> extent(List<Mark> marks) {
    List<Mark> said =
        marks.stream()
            .filter(mark -> said(mark, marks.size() > 1) || low(mark) || leveled(mark))
            .toList();
    TreeSet<String> scope = new TreeSet<>();
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Mark mark : marks) {
      if (said.contains(mark) || said.stream().anyMatch(other -> lists.joined(mark, other))) {
        Mark dark = state(mark).orElse(mark);
        scope.add(name(mark));
        from = Math.min(from, Math.min(mark.from(), dark.from()));
        to = Math.max(to, Math.max(mark.to(), dark.to()));
      }
    }
    return scope.isEmpty()
        ? Optional.empty()
        : Optional.of(Draft.scope(Predicate.EXTENT, List.copyOf(scope), from, to));
  }

  private Optional<Mark> state(Mark mark) {
    boolean phones = mark.tag() == Tag.MOBILE && mark.value().equals(WEAK); // they ring again
    boolean changes = !phones && (mark.tag() == Tag.MOBILE || mark.tag() == Tag.NATION);
    Tag[] events = events(mark, changes);
    Optional<Mark> near =
        mark.tag() == Tag.CITY && where.headed(mark)
            ? scene.sentence().in(mark.to(), scene.sentence().tokens().size(), events)
            : connected(mark, events).or(() -> nearest(mark, events));
    boolean past = mark.tag() == Tag.CITY && near.filter(new Undone(scene)::over).isPresent();
    return past ? scene.nearest(mark.from(), mark.to(), Tag.BACK).or(() -> near) : near;
  }

  /** "The net was cut in Khartoum, bridges were closed": the nearest that is said of the net. */
  private Optional<Mark> connected(Mark mark, Tag[] events) {
    return scene
        .sentence()
        .all(events)
        .filter(event -> scene.connected(event.from(), event.to()))
        .filter(event -> scene.sameClause(event, mark.from(), mark.to()))
        .min(Comparator.comparingInt(event -> scene.cost(event, mark.from(), mark.to())));
  }

  /** The nearest that is said of the net: "the power is out and the internet is down". */
  private Optional<Mark> nearest(Mark mark, Tag[] events) {
    Optional<Mark> ofNet =
        mark.tag() != Tag.CITY
            ? Optional.empty()
            : scene
                .sentence()
                .all(events)
                .filter(event -> scene.cost(event, mark.from(), mark.to()) < Scene.FAR)
                .filter(event -> scene.connected(event.from(), event.to()))
                .min(Comparator.comparingInt(event -> scene.cost(event, mark.from(), mark.to())));
    return ofNet.or(() -> scene.nearest(mark.from(), mark.to(), events));
  }

  private Tag[] events(Mark mark, boolean changes) {
    return switch (mark.tag()) {
      case CITY -> events();
      case OPERATOR -> where.ofNet(mark) ? EVENTS : BLOCKS;
      default -> changes ? CHANGES : STATES;
    };
  }

  /** "In Magas traffic fell to a tenth": where no country is named that it may be of. */
  private Tag[] events() {
    boolean level =
        !scene.has(Tag.PLACE) && scene.quantities().stream().anyMatch(Quantity::percent);
    return level ? LEVELS : EVENTS;
  }

  private boolean said(Mark mark, boolean several) {
    Mark dark = state(mark).orElse(null);
    if (measured(mark)) {
      return true;
    }
    return dark != null
        && !heads(mark)
        && !(mark.tag() == Tag.CITY && where.between(mark))
        && (mark.tag() != Tag.CITY || (several && !later(mark, dark)) || alone(mark, dark))
        && dark(mark, dark)
        && where.whole(mark)
        && !ofElse(mark)
        && !source(mark)
        && !withFixed(mark)
        && !where.elsewhere(mark, dark);
  }

  /** "Nationwide traffic is at 2 %". */
  private boolean measured(Mark nation) {
    int from = nation.from();
    int to = nation.to();
    return nation.tag() == Tag.NATION
        && nation.value().isEmpty()
        && scene.distance(from, to, Tag.TRAFFIC, Tag.CONNECTIVITY) == 0
        && scene.quantities().stream()
            .filter(level -> level.percent() && level.from() >= to && level.from() - to < LIST)
            .anyMatch(level ->
                scene.breaks(to, level.from()) == 0 && !scene.unreal(level.from(), level.to()))
        && scene.connected(from, to);
  }

  /** "Khartoum: Sudan is offline": where it is told, if a place is named besides. */
  private boolean heads(Mark city) {
    return leads(city)
        && scene.sentence().all(Tag.PLACE).anyMatch(place -> place.from() >= city.to());
  }

  /** "Maputo: Facebook is blocked". */
  private boolean leads(Mark city) {
    return city.tag() == Tag.CITY && city.from() == 0 && scene.sign(city.to(), ":");
  }

  /** "Broadband, 4G and 5G": of the list the fixed net is one. */
  private boolean withFixed(Mark mark) {
    return mark.tag() == Tag.MOBILE
        && scene
            .sentence()
            .all(Tag.MOBILE)
            .anyMatch(other -> besideFixed(other) && lists.joined(mark, other));
  }

  /** "Mobile networks and the Internet": not of mobile networks alone. */
  private boolean besideFixed(Mark mobile) {
    return mobile.tag() == Tag.MOBILE
        && scene
            .sentence()
            .all(Tag.NET, Tag.OFFLINE)
            .filter(net -> net.tag() == Tag.NET ? fixed(net) : nor(net))
            .filter(net ->
                !goesOn(Math.min(net.to(), mobile.to()), Math.max(net.from(), mobile.from())))
            .filter(
                net -> !apart(Math.min(net.to(), mobile.to()), Math.max(net.from(), mobile.from())))
            .mapToInt(net -> Math.max(net.from() - mobile.to(), mobile.from() - net.to()))
            .anyMatch(gap -> gap >= 0 && gap < NEAR);
  }

  /** "Broadband is back, mobile data remain cut". */
  private boolean goesOn(int start, int end) {
    return scene
        .sentence()
        .in(start, end, Tag.CONTINUE)
        .filter(mark -> !nor(scene.sentence(), mark.from()))
        .isPresent();
  }

  /** "Broadband was cut, mobile data have been off for weeks": each has its verb. */
  private boolean apart(int start, int end) {
    return scene.comma(start, end) && scene.sentence().in(start, end, CHANGES).isPresent();
  }

  /** The net by its name; but "4G" is a mobile network though it is the net, too. */
  private boolean fixed(Mark net) {
    return net.value().isEmpty() && scene.sentence().at(net.from(), Tag.MOBILE) == null;
  }

  /** "Neither mobile data nor the Internet". */
  private boolean nor(Mark offline) {
    int from = offline.from();
    return (nor(scene.sentence(), from) || scene.sentence().is(Form.NOTANY, from))
        && scene.sentence().in(from, offline.to(), Tag.MOBILE).isEmpty(); // "nor 4G"
  }

  static boolean nor(Sentence sentence, int at) {
    return sentence.is(Form.NOR, at) || sentence.is(Form.NOT, at);
  }

  /** "In Toronto, traffic was down to a fifth of the usual". */
  private boolean low(Mark city) {
    Mark fall =
        city.tag() == Tag.CITY
            ? scene.nearest(city.from(), city.to(), Tag.FALL, Tag.USUAL).orElse(null)
            : null;
    return fall != null
        && (where.located(city) || scene.sentence().before(city.from() - 1, Tag.TRAFFIC) != null)
        && where.in(city, fall)
        && !where.after(city.from() - REACH, city.from())
        && (scene.has(Tag.TRAFFIC, Tag.CONNECTIVITY)
            || (scene.has(Tag.NET) && scene.has(Tag.USUAL)))
        && scene.quantities().stream().anyMatch(Quantity::percent)
        && scene.connected(fall.from(), fall.to())
        && !scene.unreal(fall.from(), fall.to());
  }

  /** "In Odesa only a third of users were online": where a level is told. */
  private boolean leveled(Mark city) {
    return city.tag() == Tag.CITY
        && where.located(city)
        && !where.after(city.from() - REACH, city.from())
        && levels.stream()
            .map(level -> new Mark(Tag.PERCENT, level.from(), level.to(), ""))
            .anyMatch(
                level -> where.in(city, level) && scene.cost(level, city.from(), city.to()) < LIST);
  }

  /** "Unreachable after a rally in Yakutsk". */
  private boolean later(Mark city, Mark dark) {
    return event(dark) && scene.sentence().in(dark.to(), city.from(), Tag.AFTER).isPresent();
  }

  private boolean alone(Mark city, Mark dark) {
    return where.in(city, dark)
        && (!event(dark)
            || where.located(city)
            || (leads(city) && !scene.has(Tag.RULER))
            || wentOnline(city, dark)
            || where.headed(city));
  }

  /** "N'Djamena goes back online", "Kabul has regained access". */
  private boolean wentOnline(Mark city, Mark dark) {
    boolean beside = city.to() <= dark.from() || city.from() == dark.to();
    boolean regains = dark.value().equals(OWN) && beside;
    boolean net =
        scene
            .sentence()
            .all(Tag.BACK)
            .filter(back -> back.from() < dark.to() && dark.from() < back.to()) // "is back online"
            .anyMatch(back -> back.value().equals(Scene.OF_NET));
    return dark.tag() == Tag.BACK && (regains || net);
  }

  /** What happens in a city, unlike a state of it, is not what it does: "Kabul switched it on". */
  private boolean event(Mark dark) {
    boolean itself = dark.value().equals(Scene.OF_NET); // "Kabul is online again"
    return (dark.tag() == Tag.BACK && !itself) || !net(dark);
  }

  /** "Protests across the country": the nation is theirs. */
  private boolean ofElse(Mark nation) {
    return nation.tag() == Tag.NATION
        && scene
            .sentence()
            .in(nation.from() - THEIRS, nation.from(), Tag.OTHER)
            .filter(other -> scene.sentence().in(other.to(), nation.from(), CHANGES).isEmpty())
            .filter(other -> scene.breaks(other.to(), nation.from()) == 0)
            .filter(other -> !scene.comma(other.to(), nation.from()))
            .isPresent();
  }

  /** ", Paltel said", ", wie der Konzern Telenor am Samstag bestätigte". */
  private boolean source(Mark operator) {
    if (operator.tag() != Tag.OPERATOR || where.its(operator)) {
      return false;
    }
    int from = operator.from();
    int before = Math.max(0, from - NEAR - 2);
    boolean apart = scene.comma(before, from) || scene.breaks(before, from) > 0;
    Mark said = scene.sentence().in(operator.to(), operator.to() + NEAR, Tag.SAY).orElse(null);
    boolean says =
        said != null
            && !scene.comma(operator.to(), said.from())
            && scene.sentence().in(operator.to(), said.from(), STATES).isEmpty();
    if (says
        && said != null
        && (said.value().equals(OF) || !scene.has(Tag.NET, Tag.MOBILE, Tag.OFFLINE))) {
      return true; // "Safaricom spoke of a failure", "Telenor said Facebook was blocked"
    }
    return (apart && says && !where.ofUsers(from)) || speaks(from) || cited(operator);
  }

  /** A Kazakh "Қазақтелеком мәліметінше", where "according to" follows whom it names. */
  private boolean cited(Mark operator) {
    return scene
        .sentence()
        .in(operator.to(), operator.to() + NEAR, Tag.PER)
        .filter(per -> per.value().equals("after"))
        .isPresent();
  }

  /** "Said Paltel", "'it is off', said an engineer of the mobile operator Paltel". */
  private boolean speaks(int operator) {
    Mark said = scene.sentence().in(operator - SPEAKER, operator, Tag.SAY).orElse(null);
    return said != null
        && !where.ofUsers(operator) // "say customers of MTS"
        && scene.sentence().in(said.to(), operator, CHANGES).isEmpty()
        && (operator - said.from() <= NEAR
            || (scene.sentence().in(0, said.from(), EVENTS).isPresent()
                && scene.breaks(said.to(), operator) == 0
                && !scene.comma(said.to(), operator)));
  }

  private boolean dark(Mark mark, Mark dark) {
    int from = mark.from();
    int to = mark.to();
    boolean wide =
        mark.tag() == Tag.OPERATOR
            || mark.tag() == Tag.NATION
            || leads(mark)
            || (scene.sentence().language().verbLast()
                && to <= dark.from()
                && scene.sameClause(dark, from, to))
            || ((mark.tag() == Tag.CITY || mark.tag() == Tag.MOBILE)
                && to <= dark.from()
                && where.inserted(to, dark.from()));
    return scene.cost(dark, from, to) < reach(mark, dark, wide)
        && (net(dark)
            || (mark.tag() == Tag.NATION && scene.has(Tag.TRAFFIC))
            || scene.has(Tag.OPERATOR)
            || scene.context().connectivity()
            || ofNet(mark, dark)
            || blocks(mark, dark))
        && (scene.connected(dark.from(), dark.to()) || blocks(mark, dark))
        && !(mark.tag() == Tag.NATION && cause(mark, dark))
        && !scene.unreal(from, to)
        && !scene.unreal(dark.from(), dark.to());
  }

  /** How far from a word for an outage a place, an operator may stand. */
  private int reach(Mark mark, Mark dark, boolean wide) {
    boolean city = mark.tag() == Tag.CITY;
    if (city && where.headed(mark)) {
      return Integer.MAX_VALUE;
    }
    boolean tell = city && (where.tell(mark, dark) || where.opens(mark, dark));
    int reach = mark.tag() == Tag.NATION || tell ? Scene.FAR : wide ? LIST : REACH;
    int followed = city && where.followed(mark) ? where.behind(mark) - mark.to() : 0;
    return reach + followed + (told(mark, dark) ? TOLD : 0);
  }

  /** Of an operator, that its users or it itself tell: farther from what they tell. */
  private boolean told(Mark mark, Mark dark) {
    return mark.tag() == Tag.OPERATOR
        && (where.tell(mark, dark) || where.complained(mark, dark) || where.its(mark));
  }

  /** "Cut after violence escalated across the country": what was nationwide is the violence. */
  private boolean cause(Mark nation, Mark dark) {
    return scene
        .sentence()
        .all(Tag.BREAK, Tag.AFTER)
        .filter(mark -> mark.from() >= dark.to() && mark.from() < nation.from())
        .filter(mark -> !scene.sentence().is(Form.RELATIVE, mark.from()))
        .anyMatch(mark -> scene.sentence().at(mark.from(), Tag.AND) == null);
  }

  /** "Vodacom blocked social media", "X is blocked in Istanbul": it is said of the service. */
  private boolean blocks(Mark mark, Mark dark) {
    return mark.tag() != Tag.MOBILE
        && scene
            .sentence()
            .all(Tag.SERVICE)
            .filter(service -> scene.sameClause(service, dark.from(), dark.to()))
            .anyMatch(service -> scene.cost(service, dark.from(), dark.to()) < LIST)
        && scene.sentence().at(dark.from(), Tag.BLOCK) != null;
  }

  /** "Gabon's countrywide shutdown", "Grozny and Magas: cut off". */
  private boolean ofNet(Mark mark, Mark dark) {
    boolean cities = mark.tag() == Tag.CITY && scene.sentence().all(Tag.CITY).count() > 1;
    return (mark.tag() == Tag.NATION || cities)
        && scene.cutOff()
        && scene
            .sentence()
            .all(Tag.DARK, Tag.BACK)
            .anyMatch(net -> net.value().equals(Scene.OF_NET) && net.from() == dark.from());
  }

  private boolean net(Mark dark) {
    Tag[] nets = {Tag.NET, Tag.MOBILE, Tag.OFFLINE, Tag.CONNECTIVITY};
    return scene.distance(dark.from(), dark.to(), nets) < Scene.FAR;
  }

  private static String name(Mark mark) {
    return switch (mark.tag()) {
      case NATION -> NATIONWIDE;
      case MOBILE -> MOBILE;
      default -> Places.name(mark);
    };
  }
}
