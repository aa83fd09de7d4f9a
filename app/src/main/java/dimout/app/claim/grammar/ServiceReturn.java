package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * "Twitter opened again after twelve hours": that of a service which the sentence does not date,
 * but for which it tells how long the service was blocked.
 */
record ServiceReturn(Scene scene, ServiceBlocks blocks) {
  private static final int NEAR = 6;

  /** A clause behind the length that a sentence begins with. */
  private static final int CLAUSE = 14;

  /** "Now the services of the firm are". */
  private static final int NOW = 8;

  Optional<Draft> find(List<Draft> lasting) {
    return scene
        .sentence()
        .all(Tag.BACK)
        .filter(back -> blocks.alone() && !scene.unreal(back.from(), back.to()))
        .filter(back -> scene.sentence().all(Tag.SERVICE).noneMatch(this::detour))
        .filter(back ->
            ofBlocked(back)
                || unbanned(back)
                || alone(back)
                || lasting.stream().filter(ServiceReturn::blocked).anyMatch(l -> ends(back, l)))
        .findFirst()
        .map(back -> blocks.named(Draft.back(back, scene.setting().day())));
  }

  /**
   * "Both platforms can be reached again", of which the sentence before said that they could not.
   */
  private boolean ofBlocked(Mark back) {
    List<String> before = scene.context().blocked();
    List<Mark> services = scene.sentence().all(Tag.SERVICE).toList();
    return !before.isEmpty()
        && !services.isEmpty()
        && services.stream().map(Places::name).allMatch(before::contains)
        && services.stream().anyMatch(it -> scene.sameClause(it, back.from(), back.to()));
  }

  /** "Has lifted its ban on X": of a service that was banned, and not one that failed. */
  private boolean unbanned(Mark back) {
    return back.value().equals(ServiceBlocks.BAN)
        && !blocks.services().isEmpty()
        && scene.moments().stream().allMatch(scene::saying);
  }

  /**
   * "X is open again, the ministry said on Monday": that it was blocked, its return alone tells.
   */
  private boolean alone(Mark back) {
    return !blocks.services().isEmpty()
        && !scene.has(Tag.BLOCK, Tag.DARK, Tag.HYP)
        && scene
            .sentence()
            .all(Tag.SERVICE)
            .anyMatch(it -> scene.sameClause(it, back.from(), back.to()));
  }

  /** "Only with a VPN": they are still blocked. */
  private boolean detour(Mark service) {
    return service.value().equals(ServiceRule.VPN);
  }

  /** How long services were blocked. */
  private static boolean blocked(Draft length) {
    return length.predicate() == Predicate.DURATION && !length.scope().isEmpty();
  }

  /** A length right beside the return, before all else, or behind which it is so "now". */
  private boolean ends(Mark back, Draft length) {
    int from = length.from();
    int to = length.to();
    return beside(back, from, to)
        || leads(back, from, to)
        || now(back, to)
        || told(back, from)
        || after(back, from)
        || apposed(back, from, to);
  }

  /** "Is open again, the ministry said, after 91 days": who says so stands between two commas. */
  private boolean told(Mark back, int length) {
    int first = comma(back.to(), length);
    int second = comma(first + 1, length);
    return second < length
        && scene.sentence().in(first, second, Tag.SAY, Tag.PER).isPresent()
        && scene.sentence().in(second, length, Tag.AFTER).isPresent()
        && length - second < NEAR
        && scene.breaks(back.to(), length) == 0;
  }

  /** "X is open again in Venezuela after a ban of ten days": where it is stands between. */
  private boolean after(Mark back, int length) {
    return back.to() < length
        && !scene.comma(back.to(), length)
        && scene.breaks(back.to(), length) == 0
        && scene
            .sentence()
            .in(Math.max(back.to(), length - NEAR), length, Tag.AFTER)
            .filter(after -> after.from() - back.to() < CLAUSE)
            .isPresent();
  }

  /**
   * "TikTok, blocked for two weeks in Gabon, is open again", "blocked for two weeks, TikTok is".
   */
  private boolean apposed(Mark back, int from, int to) {
    Sentence sentence = scene.sentence();
    int closing = comma(to, back.from());
    boolean opened =
        sentence.all(Tag.SERVICE).anyMatch(it -> it.to() < from && scene.sign(it.to(), ","));
    boolean led = sentence.at(0, Tag.BLOCK) != null && from < CLAUSE;
    return closing < back.from()
        && (opened || led)
        && comma(closing + 1, back.from()) == back.from()
        && scene.breaks(to, back.from()) == 0
        && sentence.in(0, closing, Tag.BLOCK, Tag.DARK).isPresent();
  }

  /** The next comma within these tokens, or their end. */
  private int comma(int from, int end) {
    return IntStream.range(from, end).filter(at -> scene.sign(at, ",")).findFirst().orElse(end);
  }

  private boolean beside(Mark back, int from, int to) {
    return scene.sameClause(back, from, to)
        && !scene.comma(Math.min(back.to(), to), Math.max(back.from(), from))
        && scene.cost(back, from, to) < NEAR
        && scene.sentence().in(to - NEAR, to + NEAR, Tag.AFTER, Tag.FOR).isPresent();
  }

  /** "After four days of blocking, WhatsApp and Facebook work again": the comma ends no clause. */
  private boolean leads(Mark back, int from, int to) {
    return from < NEAR
        && to <= back.from()
        && back.from() - to < CLAUSE
        && scene.sentence().in(0, from, Tag.AFTER).isPresent()
        && scene.breaks(to, back.from()) == 0;
  }

  /** "Nothing worked on WhatsApp for six hours, now the services can be reached again". */
  private boolean now(Mark back, int to) {
    return to <= back.from()
        && scene.sentence().in(back.from() - NOW, back.from(), Tag.NOW).isPresent()
        && scene.sentence().in(to, back.from(), Tag.SERVICE, Tag.OTHER).isEmpty();
  }
}
