package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Candidate.Kind;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Unit;
import dimout.app.claim.weighing.Wording;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * All names, lengths and times of an article that may be claims of it. One that is told several
 * times is one candidate with the signs of all its sentences.
 */
final class Candidates {
  /** More than any article has; what an endless one would cost is bounded. */
  private static final int MOST = 400;

  /** Of its kind, or claims: more are as many. */
  private static final int MANY = 4;

  /** Words before which a dateline ends. */
  private static final int DATELINE = 8;

  private static final int SINCE = 3;

  /** Longer, in days, no outage is told of. */
  private static final int LONGEST = 1500;

  private static final Set<String> DASHES = Set.of("-", "–", "—", "/");

  private static final Tag[] NAMES = {Tag.NATION, Tag.MOBILE, Tag.OPERATOR, Tag.CITY, Tag.SERVICE};

  /**
   * What stands around some words: signs in no language, and words of the text's own. A candidate
   * keeps it and adds to it.
   */
  private record Shown(Set<String> signs, Set<String> words) {
    Shown copy() {
      return new Shown(new TreeSet<>(signs), new TreeSet<>(words));
    }
  }

  private final List<ReadSentence> read;
  private final List<Claim> claims;
  private final BiFunction<Scene, Draft, Claim> told;
  private final Map<String, Candidate> found = new LinkedHashMap<>();

  /** The sentence that is looked at. */
  private int at;

  private Candidates(
      List<ReadSentence> read, List<Claim> claims, BiFunction<Scene, Draft, Claim> told) {
    this.read = read;
    this.claims = claims;
    this.told = told;
  }

  /**
   * @param claims that the rules found
   * @param told how a draft of a sentence is told as a claim
   */
  static List<Candidate> of(
      List<ReadSentence> read, List<Claim> claims, BiFunction<Scene, Draft, Claim> told) {
    Candidates candidates = new Candidates(read, claims, told);
    while (candidates.at < read.size() && candidates.found.size() < MOST) {
      if (!read.get(candidates.at).endless()) {
        candidates.sentence();
      }
      candidates.at++;
    }
    return candidates.ofText();
  }

  private void sentence() {
    ReadSentence sentence = read.get(at);
    Scene scene = sentence.scene();
    Set<String> signs = new SentenceSigns(read).of(at);
    names(scene, signs);
    for (Quantity length : scene.quantities()) {
      if (!length.percent() && !scene.nowhere()) {
        length(scene, length, signs);
      }
    }
    for (Moment moment : scene.moments()) {
      if (moment.interval() != null && scene.setting().today() != null) {
        moment(scene, moment, signs);
      }
    }
    for (Draft draft : sentence.drafts()) {
      boolean undated =
          draft.predicate() == Predicate.RESTORATION && draft.comparator() == Comparator.AT_MOST;
      if (undated || draft.predicate() == Predicate.LEVEL) {
        Shown all = around(scene, draft.from(), draft.to(), signs);
        add(undated ? Kind.UNDATED : Kind.LEVEL, String.valueOf(draft.value()), scene, draft, all);
      }
    }
  }

  private void names(Scene scene, Set<String> signs) {
    ScopeSigns scope = new ScopeSigns(scene);
    List<Mark> names = scene.sentence().all(NAMES).toList();
    for (Mark name : names) {
      Shown shown = around(scene, name.from(), name.to(), signs);
      Set<String> all = shown.signs();
      Mark event = scope.event(name);
      all.addAll(scope.of(name, event));
      if (at < 2 && dateline(scene.sentence(), name)) {
        all.add("in the dateline");
      }
      for (Mark other : names) {
        if (!other.equals(name) && scope.joined(name, other)) {
          all.add(said(ScopeRule.name(other)) ? "in a list, said" : "in a list");
        }
      }
      int from = event == null ? name.from() : Math.min(name.from(), event.from());
      int to = event == null ? name.to() : Math.max(name.to(), event.to());
      Kind kind = kind(name.tag());
      String word = kind == Kind.SERVICE ? name.value() : ScopeRule.name(name);
      Predicate told = kind == Kind.SERVICE ? Predicate.SERVICE_BLOCK : Predicate.EXTENT;
      add(kind, word, scene, Draft.scope(told, List.of(word), from, to), shown);
    }
  }

  private static Kind kind(Tag tag) {
    return switch (tag) {
      case NATION -> Kind.NATION;
      case MOBILE -> Kind.MOBILE;
      case OPERATOR -> Kind.OPERATOR;
      case SERVICE -> Kind.SERVICE;
      default -> Kind.PLACE;
    };
  }

  private boolean said(String name) {
    return claims.stream()
        .anyMatch(claim -> claim.predicate().named() && claim.scope().contains(name));
  }

  private static boolean dateline(Sentence sentence, Mark name) {
    List<Token> tokens = sentence.tokens();
    return name.from() < DATELINE / 2
        && tokens.subList(name.to(), Math.clamp(DATELINE, name.to(), tokens.size())).stream()
            .anyMatch(token -> DASHES.contains(token.word()));
  }

  private void length(Scene scene, Quantity length, Set<String> signs) {
    Shown all = around(scene, length.from(), length.to(), signs);
    all.signs().add("lasts " + Math.round(Math.log(Math.max(1, length.hours())) / Math.log(3)));
    if (length.ranged()) {
      all.signs().add("a range");
    }
    Draft draft =
        Draft.number(Predicate.DURATION, Bounds.of(scene, length), length.value(), length);
    boolean ordinal = length.ordinal();
    add(
        ordinal ? Kind.NTH_DAY : Kind.LENGTH,
        length.value() + " " + length.unit(),
        scene,
        ordinal ? DurationRule.ordinal(scene, draft) : draft,
        all);
  }

  private void moment(Scene scene, Moment moment, Set<String> signs) {
    Shown shown = around(scene, moment.from(), moment.to(), signs);
    Set<String> all = shown.signs();
    long ago = ago(scene, moment);
    all.add("ago " + (ago < 0 ? -1 : ago < 4 ? ago : ago < 8 ? 7 : ago < 32 ? 31 : 365));
    all.add("clock " + moment.clock() + " dated " + moment.dated() + " part " + moment.part());
    if (moment.assumed()) {
      all.add("assumed day");
    }
    if (scene.saying(moment)) {
      all.add("of saying");
    }
    if (scene.unreal(moment.from(), moment.to())) {
      all.add("is unreal");
    }
    if (scene.repeated(moment.from(), moment.to())) {
      all.add("is repeated");
    }
    event(Kind.BEGIN, Predicate.ONSET, scene, moment, shown);
    event(Kind.RETURN, Predicate.RESTORATION, scene, moment, shown);
    Mark since =
        scene
            .sentence()
            .all(Tag.SINCE)
            .filter(mark -> moment.equals(scene.beside(mark, SINCE)))
            .findFirst()
            .orElse(null);
    if (since != null && ago > 0 && ago < LONGEST && !scene.nowhere()) {
      add(Kind.SINCE, String.valueOf(ago), scene, Draft.since(since, moment, (double) ago), shown);
    }
  }

  private static long ago(Scene scene, Moment moment) {
    Interval span = moment.interval();
    return span == null
        ? 0
        : ChronoUnit.DAYS.between(
            span.from().atZone(scene.setting().zone()).toLocalDate(), scene.setting().today());
  }

  private void event(Kind kind, Predicate predicate, Scene scene, Moment moment, Shown shown) {
    Draft draft = Draft.time(predicate, Comparator.EQUALS, moment);
    Shown own = shown.copy();
    boolean other =
        claims.stream()
            .filter(claim -> claim.predicate() != predicate && claim.unit() == Unit.TIME)
            .anyMatch(claim -> Candidate.starts(moment.interval(), claim.span()));
    if (other) {
      own.signs().add("said to be the other");
    }
    add(kind, String.valueOf(moment.interval()), scene, draft, own);
  }

  private static Shown around(Scene scene, int from, int to, Set<String> signs) {
    Set<String> all = new Surroundings(scene).of(from, to);
    all.addAll(signs);
    return new Shown(all, Wording.around(scene.sentence(), from, to));
  }

  private void add(Kind kind, String value, Scene scene, Draft draft, Shown shown) {
    Candidate known = found.get(kind + " " + value);
    if (known == null) {
      Claim claim = told.apply(scene, draft);
      Candidate candidate = new Candidate(kind, claim, false, at, shown.signs(), shown.words());
      boolean said = claims.stream().anyMatch(candidate::is);
      found.put(
          kind + " " + value, new Candidate(kind, claim, said, at, shown.signs(), shown.words()));
    } else {
      known.signs().addAll(shown.signs());
      known.words().addAll(shown.words());
    }
  }

  /** With what the text tells besides. */
  private List<Candidate> ofText() {
    List<Candidate> all = new ArrayList<>(found.values());
    for (Candidate candidate : all) {
      Set<String> signs = candidate.signs();
      long alike = all.stream().filter(other -> other.kind() == candidate.kind()).count();
      signs.add("text has " + Math.min(alike, MANY) + " of its kind");
      signs.add("text tells " + Math.min(said(all, candidate), 2) + " others of its kind");
      Predicate own = candidate.claim().predicate();
      for (Predicate predicate : Predicate.values()) {
        if (predicate != Predicate.EXTENT || own != Predicate.EXTENT) {
          signs.add("text tells " + Math.min(told(predicate), 2) + " " + predicate);
        }
      }
      signs.add("text tells " + Math.min(claims.size() - told(own), MANY) + " besides");
    }
    return all;
  }

  private static long said(List<Candidate> all, Candidate candidate) {
    return all.stream()
        .filter(
            other -> !other.equals(candidate) && other.said() && other.kind() == candidate.kind())
        .count();
  }

  private long told(Predicate predicate) {
    return claims.stream().filter(claim -> claim.predicate() == predicate).count();
  }
}
