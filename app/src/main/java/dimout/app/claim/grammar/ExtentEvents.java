package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which word for an outage or a return an extent is told of. */
record ExtentEvents(Scene scene, Whereabouts where) {
  private static final String WEAK = "weak";
  private static final int NEAR = 4;

  /** A German "hat am Abend in Sinzig wieder Sender eingeschaltet": its verb stands last. */
  private static final int CLAUSE = 16;

  /** A clause behind its "that". */
  private static final int FAR = 14;

  static final Tag[] STATES = {Tag.DARK, Tag.OFFLINE};

  /** "Is back in Kabul": there it was dark. */
  static final Tag[] EVENTS = {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK};

  static final Tag[] BLOCKS = {Tag.DARK, Tag.OFFLINE, Tag.BLOCK};
  private static final Tag[] LEVELS = {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK, Tag.FALL};

  /** "Mobile data returned", "is back nationwide": said of the return, too. */
  static final Tag[] CHANGES = {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.FALL};

  Optional<Mark> of(Mark mark) {
    boolean phones = mark.tag() == Tag.MOBILE && mark.value().equals(WEAK); // they ring again
    boolean changes = !phones && (mark.tag() == Tag.MOBILE || mark.tag() == Tag.NATION);
    Tag[] events = events(mark, changes);
    Optional<Mark> near =
        mark.tag() == Tag.CITY && where.headed(mark)
            ? behind(mark, events)
            : connected(mark, events)
                .or(() -> nearest(mark, events))
                .or(() -> told(mark, events))
                .or(() -> opened(mark, events))
                .or(() -> where(mark, events))
                .or(() -> theirs(mark, events));
    boolean past = follows(mark, near) && near.filter(new Undone(scene)::over).isPresent();
    return past ? next(mark, events).or(() -> near) : near;
  }

  /** "Khartoum: bridges are closed; data is off": the first that is said of the net. */
  private Optional<Mark> behind(Mark city, Tag[] events) {
    return scene
        .sentence()
        .all(events)
        .filter(event -> event.from() >= city.to())
        .filter(event -> scene.connected(event.from(), event.to()))
        .findFirst()
        .or(() -> scene.sentence().in(city.to(), scene.sentence().tokens().size(), events));
  }

  /** "In Goma, there is no water, no power and, since Sunday, no Internet": however far it is. */
  private Optional<Mark> opened(Mark city, Tag[] events) {
    boolean alone = scene.sentence().all(Tag.CITY, Tag.PLACE).count() == 1;
    return city.tag() == Tag.CITY && alone && where.leads(city)
        ? behind(city, events)
        : Optional.empty();
  }

  /** "MTN wrote to customers in Kano, where data is down": the clause of who has its net. */
  private Optional<Mark> where(Mark operator, Tag[] events) {
    Sentence sentence = scene.sentence();
    int to = operator.to();
    Mark users =
        operator.tag() == Tag.OPERATOR && OperatorSource.leads(sentence, operator)
            ? sentence.in(to, to + CLAUSE, Tag.USERS).orElse(null)
            : null;
    return users == null || scene.comma(to, users.from()) || scene.breaks(to, users.from()) > 0
        ? Optional.empty()
        : IntStream.range(users.to() + 1, users.to() + CLAUSE)
            .filter(at -> scene.sign(at - 1, ",") && sentence.is(Form.RELATIVE, at))
            .mapToObj(at -> sentence.in(at, at + CLAUSE, events))
            .flatMap(Optional::stream)
            .filter(event -> scene.connected(event.from(), event.to()))
            .filter(event -> sentence.in(users.to(), event.from(), Tag.OPERATOR).isEmpty())
            .findFirst();
  }

  /** "Vodafone was hacked on Monday, and its customers are without data": the clause of those. */
  private Optional<Mark> theirs(Mark operator, Tag[] events) {
    return operator.tag() != Tag.OPERATOR
        ? Optional.empty()
        : new OwnNet(scene).theirs(operator).flatMap(users -> ofUsers(users, events));
  }

  private Optional<Mark> ofUsers(Mark users, Tag[] events) {
    return scene
        .sentence()
        .all(events)
        .filter(event -> event.from() >= users.to())
        .filter(event -> scene.sameClause(event, users.from(), users.to()))
        .filter(event -> scene.connected(event.from(), event.to()))
        .findFirst();
  }

  /** Whether an outage is told of the users that an operator's sentence calls its own. */
  boolean ofTheirs(Mark operator, Mark dark) {
    return theirs(operator, STATES).filter(dark::equals).isPresent();
  }

  /** A city, and where verbs stand last the nation behind what is over. */
  private boolean follows(Mark mark, Optional<Mark> over) {
    return mark.tag() == Tag.CITY
        || (mark.tag() == Tag.NATION
            && scene.sentence().language().verbLast()
            && over.filter(dark -> dark.to() <= mark.from()).isPresent());
  }

  /**
   * "After polls closed, the net in Minsk went off", "after an outage it is back": what followed.
   */
  private Optional<Mark> next(Mark mark, Tag[] events) {
    Undone undone = new Undone(scene);
    return scene
        .nearest(mark.from(), mark.to(), Tag.BACK)
        .or(() ->
            scene
                .sentence()
                .all(events)
                .filter(event -> !undone.over(event) && scene.connected(event.from(), event.to()))
                .min(Comparator.comparingInt(event -> scene.cost(event, mark.from(), mark.to()))));
  }

  /** "The net was cut in Khartoum, bridges were closed": the nearest that is said of the net. */
  private Optional<Mark> connected(Mark mark, Tag[] events) {
    List<Mark> connected =
        scene
            .sentence()
            .all(events)
            .filter(event -> scene.connected(event.from(), event.to()))
            .filter(event -> scene.sameClause(event, mark.from(), mark.to()))
            .toList();
    return nearestOf(connected.stream().filter(event -> !cause(event)), mark)
        .or(() -> nearestOf(connected.stream(), mark));
  }

  private Optional<Mark> nearestOf(Stream<Mark> events, Mark mark) {
    return events.min(Comparator.comparingInt(event -> scene.cost(event, mark.from(), mark.to())));
  }

  /**
   * "Because of a cut on the line, Abakan was left without", a Turkish "arıza nedeniyle": why, and
   * not what.
   */
  private boolean cause(Mark event) {
    boolean behind =
        scene.sentence().language().cases()
            && scene
                .sentence()
                .in(event.to(), event.to() + 1, Tag.BREAK)
                .filter(clause -> clause.value().equals(Joins.ADVERB))
                .isPresent();
    return behind || led(event);
  }

  private boolean led(Mark event) {
    return scene
        .sentence()
        .in(event.from() - NEAR, event.from(), Tag.BREAK)
        .filter(Clauses::causes)
        .filter(clause -> !scene.comma(clause.to(), event.from()))
        .isPresent();
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

  /** "Residents of Nazran told a paper that … it was cut": farther than what stands beside it. */
  private Optional<Mark> told(Mark city, Tag[] events) {
    return scene
        .sentence()
        .all(events)
        .filter(event -> city.tag() == Tag.CITY && new Telling(scene).tell(city, event))
        .filter(event -> scene.connected(event.from(), event.to()))
        .findFirst();
  }

  private Tag[] events(Mark mark, boolean changes) {
    return switch (mark.tag()) {
      case CITY -> events();
      case OPERATOR ->
          new OwnNet(scene).ofNet(mark) || restores(mark) || regains(mark) || assures(mark)
              ? EVENTS
              : BLOCKS;
      default -> changes ? CHANGES : STATES;
    };
  }

  /** "Liberty restored the service": what it gives back was out. */
  private boolean restores(Mark operator) {
    int at = behind(operator);
    int from = operator.from();
    boolean announces = // an Arabic "أعلنت شركة بالتل عودة الخدمات": of whose net is not said
        scene.sentence().in(from - NEAR, from, Tag.SAY).isPresent()
            && !scene.sentence().is(Form.THATIT, operator.to())
            && !scene.sentence().language().verbLast();
    return !announces && restored(at);
  }

  /** An Arabic "عادت خدمات زين", "استعادت زين الخدمة": the verb leads, and whose it is follows. */
  private boolean regains(Mark operator) {
    Sentence sentence = scene.sentence();
    Mark services = sentence.before(operator.from(), Tag.NET);
    Mark back = sentence.before(services == null ? operator.from() : services.from(), Tag.BACK);
    return back != null && (services != null || back.value().equals(ScopeRule.OWN));
  }

  private boolean restored(int at) {
    int reach = scene.sentence().language().capitalNouns() ? CLAUSE : NEAR;
    return scene
        .sentence()
        .in(at, at + reach, Tag.BACK)
        .filter(back -> !scene.comma(at, back.from()))
        .filter(back -> scene.sentence().in(at, back.from(), Tag.SAY, Tag.BREAK).isEmpty())
        .isPresent();
  }

  /**
   * "MEO and NOS assure that the service is back", "AT&T said it had restored it": that of those
   * who lead the sentence.
   */
  private boolean assures(Mark operator) {
    Mark said = scene.sentence().in(operator.to(), operator.to() + NEAR, Tag.SAY).orElse(null);
    int behind = said == null ? 0 : behindTime(said.to());
    int that = scene.sign(behind, ",") ? behind + 1 : behind; // a Russian ", что"
    return said != null
        && (scene.sentence().is(Form.THAT, that) || scene.sentence().is(Form.THATIT, that))
        && OperatorSource.leads(scene.sentence(), operator)
        && !scene.has(Tag.SERVICE)
        && scene
            .sentence()
            .in(said.to(), said.to() + FAR, Tag.BACK)
            .filter(back ->
                that == behind || scene.sentence().in(that, back.from(), Tag.OPERATOR).isEmpty())
            .isPresent();
  }

  /** A Portuguese "anunciou esta segunda-feira que": behind when that was said. */
  private int behindTime(int at) {
    return scene.moments().stream()
        .filter(moment -> moment.from() >= at && moment.from() - at < 2)
        .mapToInt(Moment::to)
        .findFirst()
        .orElse(at);
  }

  /** "The largest operator, Econet, restored it", "Kyivstar, which was hacked, restored it". */
  private int behind(Mark operator) {
    int comma = operator.to();
    if (!scene.sign(comma, ",")) {
      return comma;
    }
    boolean apposed = scene.sign(operator.from() - 1, ",") || scene.sign(operator.from() - 2, ",");
    int closing =
        IntStream.range(comma + 1, Math.min(comma + FAR, scene.sentence().tokens().size()))
            .filter(at -> scene.sign(at, ","))
            .findFirst()
            .orElse(comma);
    boolean free = scene.sentence().in(comma, closing, Tag.BACK, Tag.SAY, Tag.OPERATOR).isEmpty();
    return apposed ? comma + 1 : free && closing > comma ? closing + 1 : comma;
  }

  /** "In Magas traffic fell to a tenth": where no country is named that it may be of. */
  private Tag[] events() {
    boolean level =
        !scene.has(Tag.PLACE) && scene.quantities().stream().anyMatch(Quantity::percent);
    return level ? LEVELS : EVENTS;
  }
}
