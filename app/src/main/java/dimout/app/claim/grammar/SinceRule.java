package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * "Since Wednesday": as many days as lie between, and what that allows for the onset; "since this
 * morning" is an onset, "since Wednesday evening" both.
 */
final class SinceRule {
  private static final int NEAR = 3;

  /** "Since the army seized power on Monday". */
  private static final int EVENT = 9;

  /**
   * "From Sunday on" tells when it began, not how long it lasts; and of a place it is said as often
   * ("traffic from Kenya").
   */
  private static final String ON = "on";

  /** "As of Monday it is blocked", which is from then on, or when that was so. */
  static final String AS_OF = "asof";

  /** "Since then". */
  private static final String THEN = "then";

  /** "For the first time since". */
  private static final String FIRST = "first";

  private static final int FRAGMENT = 10;

  /** So many are counted where an hour is told. */
  private static final int DAYS = 2;

  /** A share of traffic, in percent, that only an outage leaves. */
  private static final int LOW = 50;

  private final Scene scene;
  private final ServiceBlocks blocks;
  private final LikeSince like;

  SinceRule(Scene scene, ServiceBlocks blocks) {
    this.scene = scene;
    this.blocks = blocks;
    this.like = new LikeSince(scene);
  }

  /**
   * @param found durations of the sentence; where a number says how long, a "since" only repeats it
   */
  void find(List<Draft> found) {
    for (Mark mark : scene.sentence().all(Tag.SINCE).toList()) {
      Moment began = mark.value().equals(FIRST) ? lastTime(mark) : null;
      if (began != null) {
        found.add(onset(mark, began));
      }
      Moment moment = moment(mark);
      boolean on = on(mark);
      if (moment == null || (moment.clock() && (on || !days(mark, moment)))) {
        continue;
      }
      Draft since = draft(mark, moment);
      boolean lasts = since.predicate() == Predicate.DURATION;
      if (on || found.isEmpty()) {
        found.add(since);
      }
      if (lasts && EventTimes.sharp(moment) && !mark.value().equals(THEN)) {
        found.add(onset(mark, moment));
      }
    }
  }

  /** "Since 7 pm on Wednesday", on Saturday: of a day and a half, the hour tells enough. */
  private boolean days(Mark mark, Moment moment) {
    Interval span = moment.interval();
    LocalDate today = scene.setting().today();
    boolean within = // "on Wednesday from 7 pm on"
        moment.from() < mark.from() && mark.to() < moment.to();
    return moment.dated()
        && !within
        && span != null
        && today != null
        && days(span, today) >= DAYS
        && scene.moments().stream()
            .noneMatch(next -> next.clock() && next.from() >= moment.to()); // "from 1 to 5 am"
  }

  /** The day or part of one since which it is dark. */
  private @Nullable Moment moment(Mark mark) {
    return switch (mark.value()) {
      case FIRST -> null;
      case THEN -> then(mark);
      default -> named(mark);
    };
  }

  /** "Is back for the first time since Sunday": then it had gone. */
  private @Nullable Moment lastTime(Mark mark) {
    boolean back =
        scene
            .sentence()
            .all(Tag.BACK)
            .filter(again -> blocks.alone() || scene.connected(again.from(), again.to()))
            .anyMatch(again -> !scene.unreal(again.from(), again.to()));
    Moment moment = back ? scene.beside(mark, NEAR) : null;
    return moment != null && !scene.sentence().language().verbLast() ? behind(mark) : moment;
  }

  private @Nullable Moment behind(Mark mark) {
    return scene.moments().stream()
        .filter(moment -> moment.from() >= mark.from() && moment.from() - mark.to() < NEAR)
        .findFirst()
        .orElse(null);
  }

  /** "It failed on Monday and has been down ever since": since the day told last. */
  private @Nullable Moment then(Mark mark) {
    Interval day = day(mark);
    if (day == null || scene.setting().today() == null || fresh(day)) {
      return null;
    }
    Moment moment = new Moment(day, false, true, false, false, mark.from(), mark.to());
    boolean blocked = blocks.said(mark.from(), mark.to()) && !unblocked(moment);
    return about(moment) || blocked ? moment : null;
  }

  private @Nullable Interval day(Mark mark) {
    Moment last =
        scene.moments().stream()
            .filter(moment -> moment.dated() && moment.to() <= mark.from())
            .reduce((first, second) -> second)
            .orElse(null);
    ToldDay told = scene.setting().told();
    return last != null ? last.interval() : told == null ? null : scene.setting().dayOf(told.day());
  }

  private boolean fresh(Interval day) {
    LocalDate today = scene.setting().today();
    return today != null && days(day, today) <= 0;
  }

  /** The day or part of one that is named since which it is dark. */
  private @Nullable Moment named(Mark mark) {
    Moment near = beside(mark, NEAR);
    boolean on = on(mark);
    boolean with = LikeSince.beside(mark);
    Moment moment = near == null && !on && !with ? event(mark) : near;
    if (with && moment != null && like.with(mark, moment)) {
      return null;
    }
    if (moment != null
        && on
        && (scene.parted(mark.to(), moment.from()) || new AsOf(scene).was(mark, moment))) {
      return null; // "wandern zu Bluesky ab: Seit Samstag …"
    }
    if (moment != null && moment.from() < mark.to() && like.fromPlace(mark)) {
      return null;
    }
    boolean event =
        moment != null && moment.from() < mark.to() && (near == null || on || parted(moment, mark));
    if (moment == null
        || event
        || like.night(mark)
        || scene.saying(moment)
        || (scene.repeated(moment.from(), moment.to()) && !curfew(moment))
        || scene.setting().ahead(moment.interval())) {
      return null;
    }
    boolean blocked = blocks.said(moment.from(), moment.to()) && !unblocked(moment);
    return about(moment) || blocked ? moment : null;
  }

  /** "Back on Friday after being cut off since the storm on Monday": what stands behind it. */
  private @Nullable Moment beside(Mark since, int reach) {
    Moment near = scene.beside(since, reach);
    boolean before = near != null && near.to() <= since.from();
    return !before || scene.sentence().language().verbLast()
        ? near
        : scene.moments().stream()
            .filter(moment -> moment.from() >= since.to() && moment.from() - since.to() < EVENT)
            .filter(moment -> scene.breaks(since.to(), moment.from()) == 0)
            .findFirst()
            .orElse(near);
  }

  /** "Since Wednesday Telegram is back". */
  private boolean unblocked(Moment moment) {
    int from = moment.from();
    int to = moment.to();
    Mark back = scene.nearest(from, to, Tag.BACK).orElse(null);
    return back != null
        && scene.sameClause(back, from, to)
        && scene.cost(back, from, to) < scene.distance(from, to, Tag.BLOCK, Tag.DARK);
  }

  /** "Curfew from 7 pm to 6 am, web gone since Saturday": what is repeated stands apart. */
  private boolean curfew(Moment moment) {
    return scene
        .sentence()
        .all(Tag.NOTFOR)
        .anyMatch(mark -> mark.to() <= moment.from() && scene.comma(mark.to(), moment.from()));
  }

  /** "Since the army seized power on Monday"; not "with protests: it was cut on Sunday". */
  private @Nullable Moment event(Mark since) {
    Moment moment = beside(since, EVENT);
    boolean colon =
        moment != null
            && scene
                .sentence()
                .tokens()
                .subList(since.to(), Math.max(since.to(), moment.from()))
                .stream()
                .anyMatch(token -> token.is(":"));
    return colon ? null : moment;
  }

  /** "On Saturday evening, since closing time": another clause's time. */
  private boolean parted(Moment moment, Mark since) {
    return scene.parted(moment.to(), since.from());
  }

  private Draft draft(Mark mark, Moment moment) {
    Interval span = moment.interval();
    LocalDate today = scene.setting().today();
    Double days = span == null || today == null ? null : days(span, today);
    boolean began = on(mark) || ends(moment) || begins(moment) || happened(moment);
    boolean fresh = days != null && days == 0;
    if (days != null && (began || fresh)) {
      return onset(mark, moment);
    }
    boolean counted = days != null && days > 0;
    return Draft.since(mark, moment, counted ? days : null);
  }

  private static Draft onset(Mark mark, Moment moment) {
    return Draft.time(Predicate.ONSET, Comparator.EQUALS, moment).widened(mark.from(), mark.to());
  }

  /**
   * A Persian "از عصر دوشنبه آغاز شد", a Russian "с понедельника начались перебои": since the day
   * on which it is said to begin is on that day.
   */
  private boolean begins(Moment moment) {
    int reach = scene.sentence().language().verbLast() ? EVENT : NEAR;
    return scene
            .sentence()
            .in(moment.to(), moment.to() + reach, Tag.BEGIN)
            .filter(mark -> mark.from() < moment.to() + NEAR || did(mark))
            .filter(mark -> !scene.has(Tag.CONTINUE))
            .filter(mark -> scene.sentence().language().verbLast() || ofOutage(moment, mark))
            .isPresent()
        || begun(moment);
  }

  /** A Persian "از شامگاه چهارشنبه بسته شد": it happened then, whether or not it still lasts. */
  private boolean happened(Moment moment) {
    int to = moment.to();
    return scene.sentence().language().verbLast()
        && EventTimes.sharp(moment)
        && scene
            .sentence()
            .in(to, to + EVENT, Tag.DARK, Tag.BLOCK)
            .filter(cut -> scene.breaks(to, cut.from()) == 0)
            .filter(this::did)
            .isPresent();
  }

  /** A Persian "بسته شد", "آغاز شد", not "با آغاز اعتراض". */
  private boolean did(Mark noun) {
    return IntStream.range(noun.to() - 1, noun.to() + 1)
        .anyMatch(at -> scene.sentence().is(Form.HAPPENED, at));
  }

  /** "Провайдеры начали ограничивать TikTok с 18 апреля": on that day. */
  private boolean begun(Moment moment) {
    return !scene.sentence().language().verbLast()
        && !scene.has(Tag.CONTINUE)
        && scene
            .sentence()
            .all(Tag.BEGIN)
            .filter(mark -> mark.to() <= moment.from())
            .filter(mark -> scene.sentence().at(mark.to(), Tag.DARK, Tag.BLOCK) != null)
            .anyMatch(mark -> scene.breaks(mark.to(), moment.from()) == 0);
  }

  private boolean ofOutage(Moment moment, Mark begins) {
    return scene.sentence().at(begins.to(), Tag.DARK, Tag.OFFLINE) != null
        && scene.breaks(moment.to(), begins.from()) == 0;
  }

  /** "From Tuesday afternoon until Wednesday morning": no length up to now. */
  private boolean ends(Moment moment) {
    return scene.moments().stream()
        .filter(next -> next.from() >= moment.to() && next.from() - moment.to() < NEAR)
        .anyMatch(next ->
            scene.sentence().in(moment.to(), next.from(), Tag.UNTIL, Tag.TO).isPresent()
                || scene.sentence().is(Form.THROUGH, next.from() - 1));
  }

  private double days(Interval span, LocalDate today) {
    return ChronoUnit.DAYS.between(span.from().atZone(scene.setting().zone()).toLocalDate(), today);
  }

  /** "Since Saturday traffic has fallen to 5 %", "has been near zero", "a quarter of usual". */
  private boolean low(Moment moment) {
    boolean measured = scene.has(Tag.CONNECTIVITY, Tag.TRAFFIC, Tag.USUAL);
    return (measured && (scene.has(Tag.FALL) || (small() && follows(moment)))) || fell();
  }

  /** An Arabic "تراجع الإنترنت بنسبة 80 بالمئة": the net itself stands beside the verb. */
  private boolean fell() {
    return scene.quantities().stream().anyMatch(Quantity::percent)
        && scene
            .sentence()
            .all(Tag.FALL)
            .anyMatch(fall -> scene.sentence().at(fall.to(), Tag.NET) != null);
  }

  private boolean small() {
    return !scene.has(Tag.RISE, Tag.SHARE)
        && scene.quantities().stream().anyMatch(share -> share.percent() && share.value() < LOW);
  }

  private boolean follows(Moment moment) {
    int from = moment.from();
    return scene.sentence().in(from - NEAR, from, Tag.SINCE).isPresent();
  }

  /** "No Internet in Goma. And that since Monday.": a sentence of nothing else. */
  private boolean alone(Moment moment) {
    return scene.context().connectivity()
        && moment.to() <= FRAGMENT
        && scene.sentence().tokens().size() <= moment.to() + 1
        && !scene.has(Tag.OTHER, Tag.BACK, Tag.SERVICE, Tag.NEG, Tag.HYP);
  }

  /** "On Monday it was back: since Sunday evening nothing had worked": behind a colon. */
  private boolean explained(Mark back, Moment moment) {
    return scene.sentence().tokens().subList(back.to(), Math.max(back.to(), moment.from())).stream()
        .anyMatch(token -> token.is(":"));
  }

  /** A Turkish "salıdan beri elektrik yok, telefonlar da çekmiyor": since then both are out. */
  private boolean too(Moment moment) {
    return scene.sentence().language().cases()
        && IntStream.range(moment.to(), scene.sentence().tokens().size())
            .filter(at -> scene.sentence().is(Form.TOO, at))
            .mapToObj(at -> scene.sentence().in(at, at + NEAR, Tag.DARK, Tag.OFFLINE))
            .flatMap(Optional::stream)
            .anyMatch(dark -> scene.about(dark, moment.from(), moment.to()));
  }

  private boolean about(Moment moment) {
    int from = moment.from();
    int to = moment.to();
    if (alone(moment)) {
      return true;
    }
    Mark near = scene.nearest(from, to, Tag.DARK, Tag.OFFLINE).orElse(null);
    boolean lasts = scene.distance(from, to, Tag.CONTINUE) < NEAR;
    Mark dark =
        near == null && lasts
            ? scene.sentence().in(0, from, Tag.DARK, Tag.OFFLINE).orElse(null)
            : near;
    Mark back =
        scene.nearest(from, to, Tag.BACK).filter(mark -> !explained(mark, moment)).orElse(null);
    if (dark == null && back == null && low(moment)) {
      return scene.connected(from, to) && !scene.unreal(from, to);
    }
    boolean nearer =
        dark != null && (back == null || scene.cost(dark, from, to) <= scene.cost(back, from, to));
    return ((nearer && scene.about(dark, from, to)) || too(moment)) && !scene.unreal(from, to);
  }

  /** "From Monday on", not "since": of what is to come as well. */
  static boolean on(Mark since) {
    return since.value().equals(ON) || since.value().equals(AS_OF);
  }
}
