package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Predicate;
import java.util.List;

/** A return that the sentence does not date. */
final class UndatedReturn {
  /** Said of an end: of an outage it is a return. */
  private static final String END = "end";

  /** Outage and return in one: a Kazakh "ақау жойылды". */
  static final String FIXED = "fixed";

  private static final int REACH = 16;
  private static final int OVER = 6;
  private static final int GAP = 3;

  /** To what the net, or to which net its users return. */
  private static final Tag[] ELSEWHERE = {
    Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.ONLINE, Tag.SERVICE, Tag.USUAL
  };

  private final Scene scene;

  UndatedReturn(Scene scene) {
    this.scene = scene;
  }

  /** "Internet access has been restored": by the time of publication. */
  List<Draft> find(List<Draft> lasting) {
    for (Mark back : scene.sentence().all(Tag.BACK).toList()) {
      int from = back.from();
      int to = back.to();
      boolean said =
          !counts(back, lasting)
              && !endsDay(back)
              && (back.value().equals(FIXED)
                  || scene.quantities().stream().noneMatch(new Within(scene)::told))
              && !scene.repeated(from, to)
              && !cutAgain(back)
              && !leadsCut(back)
              && !new FromEvent(scene.sentence(), scene.quantities()).anchors(back)
              && !ofService(scene, back)
              && !serviceAlone(back)
              && !toElse(back)
              && ofNet(back)
              && scene.connected(from, to)
              && !scene.unreal(from, to);
      if (said) {
        return List.of(Draft.back(back, scene.setting().day()));
      }
    }
    return List.of();
  }

  /** An Arabic "عاد أهالي بورتسودان إلى الرسائل الورقية": people went back to something else. */
  private boolean toElse(Mark back) {
    Sentence sentence = scene.sentence();
    Mark to = sentence.in(back.to(), back.to() + OVER, Tag.TO).orElse(null);
    Mark who = to == null ? null : sentence.in(back.to(), to.from(), Tag.USERS).orElse(null);
    return to != null
        && who != null
        && !sentence.language().verbLast()
        && who.from() == back.to()
        && !scene.comma(back.to(), to.from())
        && sentence
            .all(ELSEWHERE)
            .filter(mark -> mark.from() >= back.to() && mark.from() <= to.to() + GAP)
            .noneMatch(mark -> mark.value().isEmpty());
  }

  /** "TikTok is back in Albania". */
  private boolean serviceAlone(Mark back) {
    return !scene.has(Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE)
        && scene
            .sentence()
            .all(Tag.SERVICE)
            .filter(service -> scene.sameClause(service, back.from(), back.to()))
            .anyMatch(service ->
                !scene.comma(
                    Math.min(service.to(), back.to()), Math.max(service.from(), back.from())));
  }

  /** Of the net by its name, or the end of what can be nothing else. */
  private boolean ofNet(Mark back) {
    int from = back.from();
    int to = back.to();
    if (back.value().equals(Sentence.AGAIN) && !besideNet(back)) {
      return false;
    }
    boolean after = scene.has(Tag.AFTER) && scene.distance(from, to, Tag.OFFLINE) < REACH;
    boolean named = // "the internet shutdown in Omsk has ended"
        scene.sentence().in(from - GAP, from, Tag.OFFLINE).isPresent()
            || (back.value().equals(END) && scene.distance(from, to, Tag.OFFLINE) < REACH);
    boolean ends =
        !back.value().isEmpty()
            && !back.value().equals(Sentence.AGAIN)
            && (named || scene.cutOff());
    boolean far = scene.sentence().language().verbLast() || second(back);
    int reach = far ? Scene.FAR : REACH;
    return after
        || ends
        || outage(back)
        || lifted(back)
        || scene.sentence().in(from, to, Tag.OFFLINE).isPresent() // "رفع قطعی اینترنت"
        || scene.distance(from, to, Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY) < reach;
  }

  /** An Arabic "انقطع الإنترنت ثم عاد": the second of two verbs that are said of the net. */
  private boolean second(Mark back) {
    int from = back.from();
    return scene.sentence().before(from, Tag.BREAK) != null
        && scene.sentence().in(0, from, Tag.DARK, Tag.OFFLINE).isPresent();
  }

  /** "The outage has since been resolved": that of which the sentence before told. */
  private boolean outage(Mark back) {
    return scene.context().connectivity()
        && scene.context().blocked().isEmpty()
        && !scene.has(Tag.OTHER, Tag.SERVICE)
        && !back.value().equals(Sentence.AGAIN)
        && (now(back) || back.value().equals(FIXED) || fixed(back));
  }

  /** "By now all is back": that of which the sentence before told, at the time of writing. */
  private boolean now(Mark back) {
    Mark now = scene.sentence().in(0, back.from(), Tag.NOW).orElse(null);
    return now != null
        && scene.sameClause(now, back.from(), back.to())
        && !scene.has(Tag.CONTINUE, Tag.PLACE, Tag.CITY, Tag.USERS);
  }

  private boolean fixed(Mark back) {
    return scene
        .sentence()
        .all(Tag.DARK)
        .filter(dark -> dark.to() <= back.from() && !dark.value().equals(EventTimes.STILL))
        .filter(dark -> scene.sameClause(dark, back.from(), back.to()))
        .anyMatch(dark -> !scene.comma(dark.to(), back.from()));
  }

  /** "The internet shutdown in Jaipur has been lifted": said of the outage before it. */
  private boolean lifted(Mark back) {
    return back.value().isEmpty()
        && !scene.sentence().language().verbLast()
        && scene
            .sentence()
            .all(Tag.OFFLINE)
            .filter(outage -> outage.to() <= back.from())
            .filter(outage -> scene.sameClause(outage, back.from(), back.to()))
            .anyMatch(outage ->
                !scene.comma(outage.to(), back.from())
                    && scene.cost(outage, back.from(), back.to()) < REACH);
  }

  /** "Man redet wieder, denn das Internet bleibt aus": the net is of another clause. */
  private boolean besideNet(Mark back) {
    return scene
        .sentence()
        .all(Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE)
        .anyMatch(net ->
            scene.sameClause(net, back.from(), back.to())
                && !scene.comma(Math.min(net.to(), back.to()), Math.max(net.from(), back.from())));
  }

  /**
   * A Turkish "dünyaya açılan kapılar kapandı": the return leads its noun, which is cut; and so it
   * does where it is of no net: "özerkliğini kaldırdığı Keşmir'de internet kapalı".
   */
  private boolean leadsCut(Mark back) {
    int to = back.to();
    boolean leads =
        scene.sentence().language().cases() && scene.sentence().is(Form.PARTICIPLE, to - 1);
    return leads && (beforeCut(to) || (beforePlace(to) && !ofLack(back.from())));
  }

  private boolean beforePlace(int to) {
    return scene.sentence().in(to, to + 2, Tag.PLACE, Tag.CITY).isPresent();
  }

  private boolean ofLack(int until) {
    return scene
        .sentence()
        .in(0, until, Tag.NET, Tag.MOBILE, Tag.DARK, Tag.OFFLINE, Tag.BLOCK)
        .isPresent();
  }

  private boolean beforeCut(int to) {
    return scene
        .sentence()
        .in(to, to + OVER, Tag.DARK, Tag.OFFLINE)
        .filter(cut -> !scene.comma(to, cut.from()) && scene.breaks(to, cut.from()) == 0)
        .isPresent();
  }

  /** "It came back for some hours and was cut again". */
  private boolean cutAgain(Mark back) {
    return scene
        .sentence()
        .all(Tag.NOTFOR)
        .anyMatch(mark -> mark.value().equals("again") && mark.from() >= back.to());
  }

  /** "Restored to 30 %" is a level, "back for two hours" too little to date anything. */
  private boolean counts(Mark back, List<Draft> lasting) {
    return scene.quantities().stream()
        .anyMatch(quantity ->
            !within(quantity, lasting)
                && scene.sentence().before(quantity.from(), Tag.AFTER) == null
                && !later(quantity)
                && scene.sameClause(back, quantity.from(), quantity.to())
                && scene.cost(back, quantity.from(), quantity.to()) < OVER);
  }

  /** "Is back five weeks after the eruption": when, not for how long. */
  private boolean later(Quantity quantity) {
    return !quantity.percent()
        && scene.sentence().in(quantity.to(), quantity.to() + 1, Tag.AFTER, Tag.NOTFOR).isPresent();
  }

  private static boolean within(Quantity quantity, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(draft ->
            draft.predicate() == Predicate.DURATION
                && draft.from() <= quantity.from()
                && quantity.to() <= draft.to());
  }

  /** "As the second week offline ends": what ends is the week. */
  private boolean endsDay(Mark back) {
    return back.value().equals(END)
        && scene.quantities().stream()
            .filter(Quantity::ordinal)
            .anyMatch(nth -> nth.to() <= back.from() && back.from() - nth.to() <= GAP);
  }

  /** "Regained access to Telegram". */
  static boolean ofService(Scene scene, Mark back) {
    return !scene.has(Tag.OFFLINE)
        && scene
            .sentence()
            .in(back.to(), back.to() + GAP, Tag.SERVICE)
            .filter(service -> scene.breaks(back.to(), service.from()) == 0)
            .filter(service -> !scene.comma(back.to(), service.from()))
            .filter(service -> !listed(scene, service))
            .isPresent();
  }

  /** "Sites and messengers open again": of the net that the list begins with. */
  private static boolean listed(Scene scene, Mark service) {
    Mark and = scene.sentence().before(service.from(), Tag.AND);
    return and != null && scene.sentence().before(and.from(), Tag.NET, Tag.MOBILE) != null;
  }
}
