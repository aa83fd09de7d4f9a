package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.stream.IntStream;

/** Whether a sentence tells that a service broke down by itself, and nobody blocked it. */
record OwnFailure(Scene scene) {
  private static final String FAULT = "fault";

  /** Of whoever delivers many others' pages: "an outage at Cloudflare". */
  private static final String HOST = "host";

  /**
   * "WhatsApp was down around the globe", "Facebook fell silent after a faulty update", "knocked it
   * off the internet worldwide". Of what has an hour it matters little why it failed: it was out.
   *
   * @param timed whether another sentence tells at which hour it was back
   * @param hosted whether the one before told of such a failure at whoever delivers many pages, or
   *     the next one tells that it was the service's own
   */
  boolean told(boolean timed, boolean hosted) {
    boolean order = scene.has(Tag.RULER, Tag.OPERATOR, Tag.NATION, Tag.MOBILE);
    boolean net = scene.has(Tag.NET, Tag.OFFLINE) && scene.has(Tag.PLACE, Tag.CITY);
    boolean so = // not "Telegram is blocked in Russia"
        hosted && !banned() && !scene.has(Tag.PLACE, Tag.CITY);
    boolean service = scene.has(Tag.SERVICE) && (so || said(FAULT) || everywhere());
    boolean hour = timed || scene.moments().stream().anyMatch(Moment::clock);
    return !hour && !order && !net && (service || said(HOST));
  }

  /** "An outage at Cloudflare": what is out of reach in the next sentence is so for that. */
  boolean ofHost() {
    return said(HOST);
  }

  /** "The company spoke of a faulty update": why what the sentence before tells of was so. */
  static boolean explains(Sentence sentence) {
    return says(sentence, FAULT) && !sentence.has(Tag.RULER, Tag.BLOCK);
  }

  private boolean said(String what) {
    return says(scene.sentence(), what);
  }

  private static boolean says(Sentence sentence, String what) {
    return sentence.all(Tag.WORLD).anyMatch(mark -> mark.value().equals(what));
  }

  /** Around the globe, but not "banned in several countries". */
  private boolean everywhere() {
    return scene.has(Tag.WORLD) && !scene.has(Tag.PLACE, Tag.CITY) && !banned();
  }

  private boolean banned() {
    Sentence sentence = scene.sentence();
    return IntStream.range(0, sentence.tokens().size())
        .anyMatch(at -> sentence.is(Form.BANNED, at));
  }
}
