package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Where it is dark: nationwide, in a city, on mobile networks only, at named operators. */
final class ScopeRule {
  static final String NATIONWIDE = "nationwide";
  static final String MOBILE = "mobile";

  /** Of a return, that its subject is who has it again: "regains". */
  static final String OWN = "own";

  /** Of a word for a place, that it is where a region is ruled from. */
  private static final String SEAT = "seat";

  /** "Protests in the whole country". */
  private static final int THEIRS = 3;

  /** Words of a clause behind the nation. */
  private static final int CLAUSE = 5;

  private static final Tag[] NETS = {Tag.NET, Tag.MOBILE, Tag.OFFLINE, Tag.DARK, Tag.BACK};

  private static final Tag[][] KINDS = {{Tag.NATION}, {Tag.MOBILE}, {Tag.OPERATOR}, {Tag.CITY}};

  private final Scene scene;
  private final ScopeConditions on;
  private final ExtentLevels levels;
  private final OwnPlant plant;

  /**
   * @param levels that the sentence tells
   */
  ScopeRule(Scene scene, List<Draft> levels) {
    this.scene = scene;
    this.on = ScopeConditions.of(scene);
    this.levels = new ExtentLevels(scene, on.where(), levels);
    this.plant = new OwnPlant(scene);
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (Tag[] kind : KINDS) {
      List<Mark> marks =
          scene
              .sentence()
              .all(kind)
              .filter(mark -> !spans(mark) && !holds(mark) && !on.spared().is(mark))
              .toList();
      boolean held = scene.sentence().all(kind).anyMatch(mark -> locates(scene.sentence(), mark));
      List<Mark> said = said(marks, held || marks.size() > 1);
      for (boolean back : new boolean[] {false, true}) {
        extent(marks, said.stream().filter(mark -> returns(mark) == back).toList())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Mark> said(List<Mark> marks, boolean several) {
    return marks.stream()
        .filter(mark ->
            said(mark, several)
                || levels.low(mark)
                || levels.leveled(mark)
                || levels.carried(mark)
                || plant.broken(mark)
                || (levels.ofNet(mark) && !on.mobile().withFixed(mark)))
        .filter(mark -> mark.tag() != Tag.CITY || !on.elsewhere().offshore(mark))
        .toList();
  }

  /** "Almaty is dark, and in Astana it is back": two cities, two claims. */
  private boolean returns(Mark mark) {
    return mark.tag() == Tag.CITY
        && on.events().of(mark).filter(event -> event.tag() == Tag.BACK).isPresent();
  }

  /** What is said of one kind of extent: that it is nationwide, of mobile networks, of names. */
  private Optional<Draft> extent(List<Mark> marks, List<Mark> said) {
    TreeSet<String> scope = new TreeSet<>();
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Mark mark : marks) {
      if (said.contains(mark) || said.stream().anyMatch(other -> on.lists().joined(mark, other))) {
        Mark dark = on.events().of(mark).orElse(mark);
        scope.add(name(mark));
        from = Math.min(from, Math.min(mark.from(), dark.from()));
        to = Math.max(to, Math.max(mark.to(), dark.to()));
      }
    }
    return scope.isEmpty()
        ? Optional.empty()
        : Optional.of(Draft.scope(Predicate.EXTENT, List.copyOf(scope), from, to));
  }

  private boolean said(Mark mark, boolean several) {
    Mark dark = on.events().of(mark).orElse(null);
    if (levels.measured(mark)) {
      return true;
    }
    return dark != null
        && !on.city().heads(mark)
        && (mark.tag() != Tag.CITY
            || (several && !on.city().later(mark, dark) && !on.city().ofCause(mark, dark))
            || new Served(scene).is(mark)
            || on.city().there(mark, dark))
        && on.reach().reaches(mark, dark)
        && on.where().whole(mark)
        && !ofElse(mark)
        && !on.source().tells(mark)
        && !on.mobile().withFixed(mark)
        && !on.mobile().besides(mark)
        && !on.mobile().blocks(mark, dark)
        && !on.elsewhere().told(mark, dark);
  }

  /** "From Kampala to Gulu, in all of Uganda": the two ends of what is the whole country. */
  private boolean spans(Mark city) {
    return city.tag() == Tag.CITY
        && (from(city) || to(city))
        && scene.sentence().all(Tag.NATION).anyMatch(on.where()::whole);
  }

  /** A Russian "Шилкинский и Нерчинский районы Забайкалья": the region that they are in. */
  private boolean holds(Mark region) {
    int kind = region.from() - 1;
    boolean districts =
        region.tag() == Tag.CITY
            && !scene.sentence().language().verbLast()
            && scene.sentence().is(Form.REGIONWORD, kind)
            && scene.sentence().before(kind, Tag.CITY) != null;
    return districts || ofCapital(region) || locates(scene.sentence(), region);
  }

  /** "Caucaia, in Ceará", a Turkish "Sinop'un Ayancık ilçesinde": it says where another is. */
  static boolean locates(Sentence sentence, Mark region) {
    return new HoldingPlace(sentence).is(region) || new Districts(sentence).follow(region);
  }

  /** A Spanish "la capital del Amazonas": the city, and not the region that it is in. */
  private boolean ofCapital(Mark region) {
    Sentence sentence = scene.sentence();
    int kind = region.from() - 2;
    return region.tag() == Tag.CITY
        && kind > 0
        && sentence.is(Form.OFWHOLE, kind + 1)
        && SEAT.equals(
            sentence.language().value(Form.REGIONWORD, sentence.tokens().get(kind).word()));
  }

  private boolean from(Mark city) {
    Sentence sentence = scene.sentence();
    Mark to = sentence.at(city.to(), Tag.TO, Tag.UNTIL);
    boolean starts =
        sentence.is(Form.STARTING, city.from() - 1)
            || sentence.before(city.from(), Tag.FROM, Tag.SINCE) != null;
    return starts && to != null && sentence.at(to.to(), Tag.CITY) != null;
  }

  private boolean to(Mark city) {
    Mark to = scene.sentence().before(city.from(), Tag.TO, Tag.UNTIL);
    Mark first = to == null ? null : scene.sentence().before(to.from(), Tag.CITY);
    return first != null && from(first);
  }

  static boolean nor(Sentence sentence, int at) {
    return sentence.is(Form.NOR, at) || sentence.is(Form.NOT, at);
  }

  /** "Protests across the country": the nation is theirs. */
  private boolean ofElse(Mark nation) {
    return nation.tag() == Tag.NATION && (led(nation) || deaths(nation));
  }

  /** A Kazakh "ел бойынша 164 адам қаза тапты,": what happened there, and no outage. */
  private boolean deaths(Mark nation) {
    int to = nation.to();
    return scene.sentence().language().verbLast()
        && scene
            .sentence()
            .in(to, to + CLAUSE, Tag.OTHER)
            .filter(other -> scene.sentence().in(to, other.to() + 1, NETS).isEmpty())
            .filter(other ->
                IntStream.range(other.to(), other.to() + 2).anyMatch(at -> scene.sign(at, ",")))
            .isPresent();
  }

  private boolean led(Mark nation) {
    return scene
        .sentence()
        .in(nation.from() - THEIRS, nation.from(), Tag.OTHER)
        .filter(
            other -> scene.sentence().in(other.to(), nation.from(), ExtentEvents.CHANGES).isEmpty())
        .filter(other -> scene.breaks(other.to(), nation.from()) == 0)
        .filter(other -> !because(other.to(), nation.from()))
        .filter(other -> !scene.comma(other.to(), nation.from()))
        .isPresent();
  }

  /** A Turkish "eylemler yüzünden ülkenin tümünde": behind what is the cause. */
  private boolean because(int start, int end) {
    return scene.sentence().language().verbLast()
        && scene.sentence().in(start, end, Tag.BREAK).isPresent();
  }

  static String name(Mark mark) {
    return switch (mark.tag()) {
      case NATION -> NATIONWIDE;
      case MOBILE -> MOBILE;
      default -> Places.name(mark);
    };
  }
}
