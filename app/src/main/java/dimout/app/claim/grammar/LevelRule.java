package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** "Only 5 % of usual", "down 95 %", "95 % of users offline". */
final class LevelRule {
  private static final int ADJACENT = 3;
  private static final String UP_TO = "upto";
  private static final double HALF = 50;
  private static final int CLOSE = 8;

  private static final Tag[] SUBJECTS = {Tag.OTHER, Tag.USERS, Tag.SERVICE, Tag.SHARE, Tag.RISE};

  private static final Tag[] OF_NET = {
    Tag.NET,
    Tag.MOBILE,
    Tag.CONNECTIVITY,
    Tag.TRAFFIC,
    Tag.USERS,
    Tag.OFFLINE,
    Tag.ONLINE,
    Tag.USUAL,
    Tag.MONITOR
  };

  private final Scene scene;
  private final BesideNumber beside;

  LevelRule(Scene scene) {
    this.scene = scene;
    this.beside = new BesideNumber(scene);
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (Quantity quantity : scene.quantities()) {
      boolean goesOn = !found.isEmpty() && goesOn(quantity);
      if (quantity.percent() && !starts(quantity) && (goesOn || levels(quantity))) {
        Draft level = level(quantity);
        boolean climbed = beside.climbed(quantity, found) && !ofNext(quantity);
        if (!climbed
            && found.stream().noneMatch(same -> Objects.equals(same.value(), level.value()))) {
          found.add(level);
        }
      }
    }
    boolean counted = found.stream().anyMatch(level -> level.value() != null && level.value() > 0);
    found.removeIf(level -> counted && Objects.equals(level.value(), 0.0)); // "near zero: 3 %"
    return found;
  }

  /** "From 100 to 2 percent": the first of two. */
  private boolean starts(Quantity quantity) {
    return full(quantity)
        || scene.quantities().stream()
            .anyMatch(next ->
                next.percent()
                    && next.from() >= quantity.to()
                    && next.from() - quantity.to() < ADJACENT + 1
                    && (next.from() == quantity.to()
                        || inAblative(quantity)
                        || scene.sentence().in(quantity.to(), next.from(), Tag.TO).isPresent()));
  }

  /** A Turkish "yüzde 30'dan yüzde 5'e". */
  private boolean inAblative(Quantity quantity) {
    int ending = quantity.to();
    return scene.sentence().is(Form.NUMBERCASE, ending)
        && scene.sentence().is(Form.ABLATIVE, ending);
  }

  /** "From 100 %, connectivity went to 12 %". */
  private boolean full(Quantity quantity) {
    return quantity.value() == 100
        && scene.quantities().stream()
            .filter(next -> next.percent() && next.from() >= quantity.to())
            .anyMatch(next -> next.value() < quantity.value());
  }

  /** "Fell to 75 percent at three and was at 50 percent by eight". */
  private boolean goesOn(Quantity quantity) {
    int from = quantity.from();
    if (ofNext(quantity)) {
      return quantity.value() <= 100 && !scene.unreal(from, quantity.to());
    }
    Mark to = scene.sentence().before(from, Tag.TO);
    return to != null && again(to) && quantity.value() <= 100 && !scene.unreal(from, quantity.to());
  }

  /** "Ivory Coast at 4 percent, Liberia at 17 and Benin at 14": of the next place of a list. */
  private boolean ofNext(Quantity quantity) {
    int from = quantity.from();
    Mark place =
        scene.sentence().in(from - CLOSE / 2, from, Tag.PLACE, Tag.CITY, Tag.OPERATOR).orElse(null);
    return place != null
        && (scene.sign(place.from() - 1, ",")
            || scene.sentence().before(place.from(), Tag.AND) != null)
        && scene.sentence().in(place.to(), from, Tag.values()).filter(this::content).isEmpty();
  }

  private boolean content(Mark between) {
    return switch (between.tag()) {
      case TO, BY, AND, BREAK, CLOCK, ABOUT, ONLY, FILL -> false;
      default -> true;
    };
  }

  /** An "and" before it, and nothing between that would be another subject. */
  private boolean again(Mark to) {
    Mark and = scene.sentence().in(to.from() - ADJACENT, to.from(), Tag.AND).orElse(null);
    return and != null && scene.sentence().in(and.to(), to.from(), SUBJECTS).isEmpty();
  }

  private boolean levels(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    if (quantity.value() > 100
        || ofElse(quantity)
        || scene.unreal(from, to)
        || !scene.connected(from, to)
        || ofService(quantity)
        || (beside.before(quantity, Tag.FROM)
            && scene.sentence().before(from, Tag.FALL) == null
            && !beside.before(quantity, Tag.TO)
            && !limited(quantity))) {
      return false;
    }
    boolean usual = scene.distance(from, to, Tag.USUAL) < CLOSE + 2 && !grown(quantity);
    boolean falls = scene.distance(from, to, Tag.FALL) < CLOSE + 2;
    boolean reached = beside.before(quantity, Tag.TO) || beside.afterTo(quantity);
    boolean remains = scene.distance(from, to, Tag.REST) < ADJACENT; // whatever rose besides
    boolean rises = near(quantity, Tag.RISE) && !remains && !(reached && left(quantity));
    boolean shared = // "knocked out 74 % of the masts"
        scene.sentence().at(quantity.to(), Tag.SHARE) != null && !scene.has(Tag.TRAFFIC);
    boolean areas = !falls && (near(quantity, Tag.SHARE) || rises || ofAreas(quantity));
    boolean share = scene.sentence().before(from, Tag.SHARE) != null; // "a share of 5 % lost"
    if (!usual && (share || shared || areas)) {
      return false;
    }
    return usual || falls || gone(quantity) || left(quantity) || none(quantity);
  }

  /**
   * A Turkish "önceki haftaya kıyasla yüzde 18 artmış": a rise right behind the number, and not one
   * to it.
   */
  private boolean grown(Quantity quantity) {
    return scene.sentence().language().verbLast()
        && beside.after(quantity, Tag.RISE)
        && !beside.before(quantity, Tag.TO)
        && !beside.afterTo(quantity);
  }

  /** "YouTube's traffic fell by half": of a service, not of the net, if not to so much of usual. */
  private boolean ofService(Quantity quantity) {
    Mark traffic = scene.nearest(quantity.from(), quantity.to(), Tag.TRAFFIC).orElse(null);
    return traffic != null
        && !scene.has(Tag.USUAL)
        && (scene.sentence().in(traffic.to(), traffic.to() + 2, Tag.SERVICE).isPresent()
            || scene.sentence().before(traffic.from(), Tag.SERVICE) != null);
  }

  /** A Persian "از ۲ درصد (حالت عادی) فراتر نرفته": no more than so much. */
  private boolean limited(Quantity quantity) {
    int to = quantity.to();
    return scene
        .sentence()
        .in(to, to + ADJACENT + 2, Tag.ONLY, Tag.ATMOST)
        .filter(only -> !scene.comma(to, only.from()))
        .isPresent();
  }

  /** "Cuts its debt by a third", "power is back for 99 %": where nothing of the net is named. */
  private boolean ofElse(Quantity quantity) {
    boolean business = scene.has(Tag.OPERATOR) && !scene.context().connectivity();
    return ((business || scene.sentence().in(0, quantity.from(), Tag.OTHER).isPresent())
            && scene.sentence().all(OF_NET).allMatch(mark -> mark.tag() == Tag.USERS))
        || beside.ofElse(quantity, OF_NET);
  }

  /** What is said of the rest: connectivity at 5 %, only 5 % online. */
  private boolean left(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    return scene.distance(from, to, Tag.CONNECTIVITY, Tag.TRAFFIC) < CLOSE + 4
        || scene.distance(from, to, Tag.ONLINE, Tag.BACK)
            < (near(quantity, Tag.USERS) ? CLOSE + 4 : CLOSE)
        || scene.distance(from, to, Tag.REST) < ADJACENT + 2
        || (near(quantity, Tag.NET) && scene.distance(from, to, Tag.CONTINUE) < ADJACENT);
  }

  /**
   * "In a third of the regions", a Turkish "kentin yarısı": where it was, not how much of it was
   * left.
   */
  private boolean ofAreas(Quantity quantity) {
    int of = quantity.from() - 1;
    boolean half =
        scene.sentence().is(Form.GENITIVE, of) && scene.sentence().is(Form.REGIONWORD, of);
    return half || scene.sentence().at(quantity.to(), Tag.AREA) != null;
  }

  /** "The connection was practically nil". */
  private boolean none(Quantity quantity) {
    return quantity.value() == 0 && near(quantity, Tag.NET);
  }

  private Draft level(Quantity quantity) {
    boolean below = below(quantity);
    boolean most = below || beside.lost(quantity);
    Comparator comparator = most ? Comparator.AT_MOST : Bounds.of(scene, quantity);
    boolean missing = !below && missing(quantity);
    double value = missing ? 100 - quantity.value() : quantity.value();
    double rounded = Math.round(value * 1000) / 1000.0;
    return Draft.number(
        Predicate.LEVEL, missing ? comparator.mirrored() : comparator, rounded, quantity);
  }

  /** "Below 10 %" is what is left, "10 % below normal" what is missing. */
  private boolean below(Quantity quantity) {
    return scene
        .sentence()
        .all(Tag.FALL)
        .anyMatch(mark ->
            switch (mark.value()) {
              case "below" ->
                  mark.to() <= quantity.from()
                      && quantity.from() - mark.to() < ADJACENT
                      && !counted(mark.to(), quantity.from());
              case "under" -> Math.abs(mark.from() - quantity.to()) <= 1;
              default -> false;
            });
  }

  /** "In less than an hour 98 %": another number stands between. */
  private boolean counted(int start, int end) {
    return scene.quantities().stream().anyMatch(next -> next.from() >= start && next.to() <= end);
  }

  /**
   * "Осталось 20 %", and where verbs stand last, a Kazakh "20 пайызы қалды"; but not "remained 40 %
   * below normal".
   */
  private boolean rest(Quantity quantity) {
    return (scene.sentence().before(quantity.from(), Tag.REST) != null
            && scene.sentence().at(quantity.to(), Tag.FALL) == null)
        || (scene.sentence().language().verbLast()
            && scene.sentence().at(quantity.to(), Tag.REST) != null);
  }

  /** Whether the number is what is missing, not what is left. */
  private boolean missing(Quantity quantity) {
    if (quantity.value() == 0 || rest(quantity)) {
      return false;
    }
    boolean left =
        beside.before(quantity, Tag.TO)
            && !beside.closeBefore(quantity, Tag.OFFLINE)
            && !putAt(quantity)
            && !beside.lost(quantity)
            && !byUpTo(quantity);
    if (left || beside.afterTo(quantity) || online(quantity)) {
      return false;
    }
    if (beside.after(quantity, Tag.FALL) || putAt(quantity)) {
      return true;
    }
    if (scene.distance(quantity.from(), quantity.to(), Tag.FALL) < CLOSE + 2) {
      boolean usual = scene.distance(quantity.from(), quantity.to(), Tag.USUAL) < 4;
      boolean by =
          beside.before(quantity, Tag.BY)
              && scene.sentence().in(0, quantity.from(), Tag.FALL).isPresent();
      return by || !usual || beside.closeBefore(quantity, Tag.FALL);
    }
    return gone(quantity) && !stands(quantity) && !works(quantity);
  }

  /** A Persian "تا ۹۷ درصد افت کرد": more than half is by how much it fell, less to what. */
  private boolean byUpTo(Quantity quantity) {
    Mark to = scene.sentence().before(quantity.from(), Tag.TO);
    return to != null
        && to.value().equals(UP_TO)
        && quantity.value() > HALF
        && beside.after(quantity, Tag.FALL);
  }

  /** "It collapsed: only 20 % of networks were online". */
  private boolean online(Quantity quantity) {
    int to = quantity.to();
    Mark online = scene.sentence().in(to, to + CLOSE, Tag.ONLINE).orElse(null);
    return online != null
        && Bounds.of(scene, quantity) == Comparator.ONLY
        && scene.sentence().in(to, online.from(), Tag.NEG, Tag.DARK, Tag.FALL).isEmpty();
  }

  /** "Ne fonctionne plus qu'à 30 %": no more than so much of it does. */
  private boolean works(Quantity quantity) {
    int from = quantity.from();
    Mark dark = scene.sentence().in(from - CLOSE, from, Tag.DARK).orElse(null);
    return dark != null
        && dark.to() <= from
        && scene.sentence().before(from, Tag.ONLY) != null
        && !scene.parted(dark.to(), from)
        && !beside.after(quantity, Tag.DARK);
  }

  /** "Connectivity 60 %": what it stands at. */
  private boolean stands(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    Mark measure = scene.nearest(from, to, Tag.CONNECTIVITY, Tag.TRAFFIC).orElse(null);
    int level = measure == null ? Scene.FAR : scene.cost(measure, from, to);
    boolean apart = measure != null && from > 0 && measure.to() == from - 1 && colon(from - 1);
    return level < CLOSE
        && !apart
        && level < scene.distance(from, to, Tag.DARK, Tag.OFFLINE)
        && (!beside.after(quantity, Tag.DARK) || scene.comma(to, to + 1));
  }

  /** "At 4 % of its connectivity: 96 % of lines are out": another measure. */
  private boolean colon(int at) {
    return scene.sentence().tokens().get(at).is(":");
  }

  /** "Put the drop at 95 %", "the fall in traffic at 40 %". */
  private boolean putAt(Quantity quantity) {
    return put(quantity)
        || scene
            .sentence()
            .all(Tag.TO)
            .anyMatch(to ->
                to.value().equals("at")
                    && to.to() <= quantity.from()
                    && quantity.from() - to.to() < ADJACENT
                    && scene
                        .sentence()
                        .in(to.from() - ADJACENT, to.from(), Tag.FALL)
                        .filter(fall ->
                            scene
                                .sentence()
                                .in(fall.from() - ADJACENT, fall.from(), Tag.SAY)
                                .isPresent())
                        .isPresent());
  }

  /** "Chiffre la baisse du trafic à 95 %": a fall that is a noun, with its measure. */
  private boolean put(Quantity quantity) {
    return scene
        .sentence()
        .all(Tag.FALL)
        .filter(fall -> fall.value().equals("put"))
        .filter(fall -> fall.to() <= quantity.from())
        .filter(fall -> quantity.from() - fall.to() < CLOSE + 2)
        .anyMatch(fall -> !scene.comma(fall.to(), quantity.from()));
  }

  /** "95 % of users are offline". */
  private boolean gone(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    Mark state = scene.nearest(from, to, Tag.DARK, Tag.OFFLINE).orElse(null);
    if (state != null
        && Bounds.of(scene, quantity) == Comparator.ONLY
        && scene.comma(state.to(), from)) {
      return false; // "cut off, only 5 % still have access"
    }
    if (state != null && state.value().equals(Elsewhere.CABLE)) {
      return false; // "only 10 % of its capacity after a cable was cut"
    }
    int dark = scene.distance(from, to, Tag.DARK, Tag.OFFLINE);
    int online = scene.distance(from, to, Tag.ONLINE, Tag.BACK);
    return dark < CLOSE + 2
        && dark < online
        && scene.distance(from, to, Tag.USUAL) > dark
        && (scene.distance(from, to, Tag.USERS, Tag.NATION, Tag.PLACE, Tag.NET, Tag.MOBILE) < CLOSE
            || beside.after(quantity, Tag.DARK)
            || ofWhole(quantity));
  }

  /**
   * "90 % of the country has no Internet": of whatever it is a part, it is the net that is said.
   */
  private boolean ofWhole(Quantity quantity) {
    int to = quantity.to();
    return scene.sentence().is(Form.OFWHOLE, to)
        && scene.sentence().in(to, to + CLOSE, Tag.OFFLINE).isPresent();
  }

  private boolean near(Quantity quantity, Tag tag) {
    return scene.distance(quantity.from(), quantity.to(), tag) < CLOSE;
  }
}
