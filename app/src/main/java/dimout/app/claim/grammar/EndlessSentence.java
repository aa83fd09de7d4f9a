package dimout.app.claim.grammar;

import dimout.app.claim.language.Tag;

/**
 * A sentence that no one would write: a score of outages, each with times or services of its own.
 * What it claims nobody could tell, and weighing each event against each time would cost minutes.
 */
final class EndlessSentence {
  /** Pairs of an event and a time, or a service; twenty and fifteen of them. */
  private static final int MOST = 300;

  /** Pairs of an event and a place, of which lists are long. */
  private static final int MOST_PLACES = 900;

  private static final Tag[] EVENTS = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK, Tag.FALL, Tag.SINCE
  };

  private EndlessSentence() {}

  static boolean is(Scene scene) {
    long events = count(scene, EVENTS);
    return events * scene.moments().size() > MOST
        || events * scene.quantities().size() > MOST
        || events * count(scene, Tag.SERVICE) > MOST
        || events * count(scene, Tag.CITY, Tag.PLACE, Tag.OPERATOR) > MOST_PLACES;
  }

  private static long count(Scene scene, Tag... tags) {
    return scene.sentence().all(tags).count();
  }
}
