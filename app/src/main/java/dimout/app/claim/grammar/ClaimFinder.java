package dimout.app.claim.grammar;

import dimout.app.claim.language.Language;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Sentences;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Metric;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Publication;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an article sentence by sentence and finds what it claims about connectivity. */
public final class ClaimFinder {
  /** More than any article claims; what an endless list of them would cost is bounded. */
  private static final int MOST = 1000;

  private final String text;
  private final @Nullable Publication published;
  private final @Nullable String given;
  private final @Nullable String dominant;
  private final Function<String, ZoneId> zones;
  private final List<Sentence> sentences;
  private final Offsets offsets;
  private final List<Claim> claims = new ArrayList<>();

  private int paragraph = -1;
  private int sinceConnectivity = Integer.MAX_VALUE;
  private @Nullable String place;
  private @Nullable Interval asOf;

  private ClaimFinder(
      String text,
      Language language,
      @Nullable Publication published,
      @Nullable String given,
      Function<String, ZoneId> zones) {
    this.text = text;
    this.published = published;
    this.given = given;
    this.zones = zones;
    this.sentences = Sentences.of(text, language);
    this.dominant = Places.dominant(sentences);
    this.offsets = new Offsets(text);
  }

  /**
   * The claims of a text, in its order.
   *
   * @param place what it is about where it names no place; null to go by what it names most
   * @param zones the time zone of an entity
   */
  public static List<Claim> find(
      String text,
      Language language,
      @Nullable Publication published,
      @Nullable String place,
      Function<String, ZoneId> zones) {
    ClaimFinder finder = new ClaimFinder(text, language, published, place, zones);
    for (Sentence sentence : finder.sentences) {
      if (finder.claims.size() < MOST) {
        finder.read(sentence);
      }
    }
    return List.copyOf(finder.claims);
  }

  private void read(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      place = null;
      asOf = null;
    }
    String fallback = place != null ? place : given != null ? given : dominant;
    String named = Places.named(sentence).stream().map(Places::entity).findFirst().orElse(fallback);
    Setting setting = new Setting(published, named == null ? ZoneOffset.UTC : zones.apply(named));
    Context context = new Context(sinceConnectivity < 4, fallback, asOf);
    Scene scene = Scene.of(sentence, setting, context);
    boolean net = sentence.has(Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE);
    for (Draft draft : drafts(scene)) {
      claims.add(claim(scene, draft));
    }
    sinceConnectivity = net ? 0 : Math.min(sinceConnectivity, 1000) + 1;
    if (net) {
      place = named;
      Interval spoken = spoken(scene, List.of());
      asOf = spoken == null ? asOf : spoken;
    }
  }

  private static List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>(new DurationRule(scene).find());
    drafts.addAll(new LevelRule(scene).find());
    List<Draft> lasting = List.copyOf(drafts);
    drafts.addAll(new MomentRule(scene).find(lasting));
    boolean alone = drafts.isEmpty();
    List<Draft> services = new ServiceRule(scene).find();
    if (services.isEmpty() || !alone) {
      drafts.addAll(new ScopeRule(scene).find(alone));
    }
    drafts.addAll(services);
    return drafts;
  }

  private Claim claim(Scene scene, Draft draft) {
    Draft wide = widened(scene, draft);
    List<String> scope = draft.scope();
    int start = scene.sentence().tokens().get(wide.from()).start();
    int end = scene.sentence().tokens().get(wide.to() - 1).end();
    String near = Places.near(scene, draft.from(), draft.to());
    return new Claim(
        text.substring(start, end),
        offsets.codePoint(start),
        offsets.codePoint(end),
        near == null ? scene.context().place() : near,
        draft.predicate(),
        draft.comparator(),
        draft.value(),
        draft.unit(),
        draft.span(),
        scope,
        metric(scene, draft),
        Attribution.of(scene.sentence(), text),
        time(scene, draft));
  }

  /** From the subject to the number: the words that bear the claim. */
  private static Draft widened(Scene scene, Draft draft) {
    Draft wide = draft;
    Tag[][] bearers = {
      {Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE, Tag.TRAFFIC, Tag.USERS},
      {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.FALL, Tag.USUAL},
      {Tag.FOR, Tag.SINCE, Tag.ABOUT, Tag.ONLY, Tag.ATLEAST, Tag.ATMOST}
    };
    for (Tag[] tags : bearers) {
      Mark mark = scene.nearest(draft.from(), draft.to(), tags).orElse(null);
      boolean clause = mark != null && scene.sameClause(mark, draft.from(), draft.to());
      if (mark != null && clause && scene.cost(mark, draft.from(), draft.to()) < 16) {
        wide = wide.widened(mark.from(), mark.to());
      }
    }
    return wide;
  }

  private static @Nullable Metric metric(Scene scene, Draft draft) {
    if (draft.predicate() == Predicate.SERVICE_BLOCK || draft.predicate() == Predicate.EXTENT) {
      return null;
    }
    return scene
        .nearest(draft.from(), draft.to(), Tag.TRAFFIC, Tag.CONNECTIVITY, Tag.USERS)
        .map(mark -> Metric.valueOf(mark.tag().name()))
        .orElse(null);
  }

  /** When it was so: what the sentence says, else its paragraph, else the day of publication. */
  private static @Nullable Interval time(Scene scene, Draft draft) {
    boolean happened =
        draft.predicate() == Predicate.ONSET || draft.predicate() == Predicate.RESTORATION;
    Interval spoken = happened ? null : spoken(scene, List.of(draft));
    if (spoken != null) {
      return spoken;
    }
    Interval inherited = scene.context().asOf();
    return inherited != null && !happened ? inherited : scene.setting().day();
  }

  /** A day or part of one that the sentence speaks of, not one that it counts from. */
  private static @Nullable Interval spoken(Scene scene, List<Draft> drafts) {
    for (Moment moment : scene.moments()) {
      boolean counted =
          drafts.stream()
              .anyMatch(d -> d.span() != null && d.from() < moment.to() && moment.from() < d.to());
      boolean since =
          scene
              .sentence()
              .all(Tag.SINCE)
              .anyMatch(mark -> {
                Moment beside = scene.beside(mark, 3);
                return beside != null && beside.equals(moment);
              });
      if (!counted && !since && moment.interval() != null) {
        return moment.interval();
      }
    }
    return null;
  }
}
