package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A Turkish "pazartesi kesilen internet geri geldi", a Kazakh "дүйсенбіде өшкен интернет қосылды":
 * the time of an outage in a participle before the net, of which the verb says something else.
 */
record Attributive(Scene scene) {
  private static final int NEAR = 6;
  private static final int NOUN = 8;

  /** The outage that began at a time so told, or null. */
  @Nullable Mark cut(Moment moment) {
    Mark happened = happened(moment);
    if (happened != null) {
      return happened;
    }
    Mark inserted = inserted(moment);
    if (inserted != null) {
      return inserted;
    }
    Mark led =
        scene
            .sentence()
            .in(moment.to(), moment.to() + NEAR, Tag.DARK, Tag.OFFLINE, Tag.BEGIN)
            .orElse(null);
    if (led == null
        || !scene.sentence().language().verbLast()
        || !participle(led)
        || other(moment, led)) {
      return null;
    }
    return led.tag() == Tag.BEGIN
        ? scene
            .sentence()
            .in(led.to(), led.to() + NOUN, Tag.DARK, Tag.OFFLINE)
            .filter(cut -> scene.sameClause(cut, led.from(), led.to()))
            .orElseGet(() -> mended(led, moment))
        : led;
  }

  /** A Portuguese "a rutura do cabo, ocorrida no domingo": what is named before the comma. */
  private @Nullable Mark happened(Moment moment) {
    int verb =
        IntStream.range(Math.max(1, moment.from() - 2), moment.from())
            .filter(at -> scene.sentence().is(Form.OCCURRED, at) && scene.comma(at - 1, at))
            .findFirst()
            .orElse(0);
    return verb == 0
        ? null
        : scene
            .sentence()
            .in(verb - NOUN, verb, Tag.DARK, Tag.OFFLINE)
            .filter(cut -> !scene.comma(cut.to(), verb - 1))
            .orElse(null);
  }

  /**
   * A Persian "که صبح شنبه قطع شده بود، بازگشته است": the time and the outage stand in a clause of
   * the net's, and behind its comma the verb tells that it is back.
   */
  private @Nullable Mark inserted(Moment moment) {
    Sentence sentence = scene.sentence();
    boolean clause =
        sentence.language().verbLast()
            && !sentence.language().cases()
            && (sentence.is(Form.RELATIVE, moment.from() - 1)
                || sentence.is(Form.RELATIVE, moment.from() - 2));
    Mark cut =
        clause
            ? sentence.in(moment.to(), moment.to() + NEAR, Tag.DARK, Tag.OFFLINE).orElse(null)
            : null;
    if (cut == null || scene.comma(moment.to(), cut.from())) {
      return null;
    }
    int closing =
        IntStream.range(cut.to(), Math.min(cut.to() + NEAR, sentence.tokens().size()))
            .filter(at -> scene.sign(at, "،") || scene.sign(at, ","))
            .findFirst()
            .orElse(0);
    return closing > 0
            && sentence.in(closing, closing + NOUN, Tag.BACK).isPresent()
            && sentence.in(moment.to(), closing, Tag.BACK).isEmpty()
        ? cut
        : null;
  }

  /**
   * A Kazakh "басталған ақау жойылды": one phrase is the fault and its end; a Turkish "10.30'da
   * başlayan çile 14.00'te sona erdi": whatever it is called, its end has a time of its own.
   */
  private @Nullable Mark mended(Mark led, Moment moment) {
    if (scene.sentence().at(led.from(), Tag.SINCE) != null) {
      return null; // "21.30'dan itibaren"
    }
    Mark fixed = scene.sentence().at(led.to(), Tag.BACK);
    return fixed != null
        ? fixed
        : scene
            .sentence()
            .in(led.to(), led.to() + NOUN, Tag.BACK)
            .filter(back -> scene.sameClause(back, led.from(), led.to()))
            .filter(back -> new Undone(scene).begun(back, moment))
            .orElse(null);
  }

  /** A comma or another time stands between. */
  private boolean other(Moment moment, Mark led) {
    return scene.comma(moment.to(), led.from())
        || scene.breaks(moment.to(), led.from()) > 0
        || scene.moments().stream()
            .anyMatch(next -> next.from() >= moment.to() && next.from() < led.from());
  }

  /** No case that ends alike. */
  private boolean participle(Mark led) {
    int last = led.to() - 1;
    return led.to() < scene.sentence().tokens().size()
        && scene.sentence().is(Form.PARTICIPLE, last)
        && !scene.sentence().is(Form.ABLATIVE, last);
  }
}
