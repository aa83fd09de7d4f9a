package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether words are about connectivity rather than about anything else. */
record AboutNet(Scene scene, OtherSubjects others) {
  /** Said of power as often: in the dark. */
  private static final String NIGHT = "night";

  private static final int SERVICE = 5;

  /** So far from a word for an outage, what else is named is not what is out. */
  private static final int AWAY = 8;

  private static final int UNSAID = 20;

  AboutNet(Scene scene) {
    this(scene, new OtherSubjects(scene));
  }

  /** Whether these tokens are about connectivity rather than about anything else. */
  boolean connected(int from, int to) {
    boolean named =
        scene.has(Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE) || cutOff() || stillOnline();
    int cut = ofNet().mapToInt(mark -> scene.cost(mark, from, to)).min().orElse(Scene.FAR);
    int net = Math.min(net(from, to), cut);
    if (named && !others.named()) {
      net = Math.min(net, UNSAID);
    }
    int other = others.distance(from, to);
    if (!named) {
      other = Math.min(other, scene.distance(from, to, Tag.SERVICE));
    }
    return net < Scene.FAR
        && (net <= other || sameSubject(from, to, net, other) || byPower(from, to));
  }

  /** "Traffic fell to 40 % because of the power cuts": behind the number is why. */
  private boolean byPower(int from, int to) {
    Sentence sentence = scene.sentence();
    Mark cause = scene.nearest(from, to, Tag.OTHER).orElse(null);
    return cause != null
        && cause.from() >= to
        && cause.value().equals(Scene.POWER)
        && !sentence.language().verbLast()
        && sentence.in(0, from, Tag.TRAFFIC, Tag.CONNECTIVITY).isPresent()
        && sentence.in(0, from, Tag.OTHER).isEmpty()
        && !scene.semicolon(to, cause.from());
  }

  /** How near the net is, or, where it is spoken of, what is measured of it. */
  private int net(int from, int to) {
    int net = scene.distance(from, to, Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE);
    boolean watched = scene.has(Tag.MONITOR, Tag.OPERATOR);
    boolean topic = scene.context().connectivity();
    if (net < Scene.FAR || watched || topic) {
      net = Math.min(net, scene.distance(from, to, Tag.TRAFFIC, Tag.USERS, Tag.USUAL));
      net = Math.min(net, watched ? UNSAID : Scene.FAR);
      net = Math.min(net, topic && !others.inClause(from, to) ? UNSAID : Scene.FAR);
    }
    boolean traffic =
        net == Scene.FAR
            && scene.has(Tag.TRAFFIC)
            && (slump() || scene.has(Tag.USUAL, Tag.DARK, Tag.OFFLINE));
    return traffic ? scene.distance(from, to, Tag.TRAFFIC) : net;
  }

  /** "Kenyan traffic fell": a place's, with nothing else near that it may be of. */
  private boolean slump() {
    return (scene.has(Tag.FALL) || nil())
        && scene.has(Tag.PLACE, Tag.CITY)
        && scene
            .sentence()
            .all(Tag.TRAFFIC)
            .allMatch(traffic -> others.distance(traffic.from(), traffic.to()) > AWAY);
  }

  /** "Kenyan traffic is near zero". */
  private boolean nil() {
    return scene.quantities().stream().anyMatch(share -> share.percent() && share.value() == 0);
  }

  /**
   * Whether these tokens are about connectivity, or, where a place and the net are named, the event
   * in their clause is: "since Thursday, as protests go on".
   */
  boolean about(@Nullable Mark event, int from, int to) {
    return connected(from, to)
        || (event != null
            && scene.sameClause(event, from, to)
            && scene.has(Tag.PLACE, Tag.CITY, Tag.NATION, Tag.OPERATOR)
            && scene.has(Tag.NET, Tag.MOBILE, Tag.OFFLINE)
            && !scene.has(Tag.SERVICE)
            && connected(event.from(), event.to()));
  }

  /** "Kazakhstan's blackout": of a place, such a word means the net where nothing else is named. */
  boolean cutOff() {
    return ofNet().findAny().isPresent();
  }

  private Stream<Mark> ofNet() {
    boolean alone = !others.named();
    return scene
        .sentence()
        .all(Tag.DARK, Tag.BACK)
        .filter(mark -> scene.has(Tag.PLACE, Tag.CITY, Tag.OPERATOR) || nation())
        .filter(mark ->
            !scene.context().power()
                && (mark.value().equals(Scene.OF_NET) || (mark.value().equals(NIGHT) && alone)))
        .filter(mark -> !besideService(mark))
        .filter(mark -> scene.distance(mark.from(), mark.to(), Tag.OTHER) > AWAY);
  }

  /** "The whole country is cut off", where the text names the country. */
  private boolean nation() {
    return scene.context().place() != null
        && scene.sentence().all(Tag.NATION).anyMatch(nation -> nation.value().isEmpty());
  }

  /** "Telegram is unreachable"; but not "offline, Facebook blocked". */
  private boolean besideService(Mark mark) {
    return scene
        .sentence()
        .all(Tag.SERVICE)
        .filter(service -> scene.cost(service, mark.from(), mark.to()) <= SERVICE)
        .anyMatch(service ->
            !scene.comma(Math.min(service.to(), mark.to()), Math.max(service.from(), mark.from())));
  }

  /** "Barely one Iranian in twenty is still reachable". */
  private boolean stillOnline() {
    return scene.has(Tag.PLACE, Tag.CITY)
        && scene.has(Tag.ONLINE)
        && scene.has(Tag.ONLY, Tag.ATMOST, Tag.CONTINUE, Tag.NOW)
        && !scene.has(Tag.OTHER, Tag.SERVICE)
        && scene.quantities().stream().anyMatch(Quantity::percent);
  }

  /** A service cut because of something else keeps its own subject before the number. */
  private boolean sameSubject(int from, int to, int net, int other) {
    Mark subject = scene.nearest(from, to, Tag.OTHER).orElse(null);
    return subject != null
        && subject.from() >= to
        && scene.breaks(to, subject.from()) > 0
        && net < other + 6;
  }
}
