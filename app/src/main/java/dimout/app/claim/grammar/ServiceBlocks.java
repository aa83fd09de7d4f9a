package dimout.app.claim.grammar;

import dimout.app.claim.language.Tag;
import java.util.List;

/**
 * What a sentence says of blocked services, where it says nothing of the net.
 *
 * @param services claims of blocked services in the sentence
 */
record ServiceBlocks(Scene scene, List<Draft> services) {
  private static final int NEAR = 9;

  /** "Instagram has been blocked for three days". */
  boolean said(int from, int to) {
    return alone() && scene.distance(from, to, Tag.BLOCK) < NEAR && !scene.unreal(from, to);
  }

  /** Of services alone: their names go with a duration, since no signal measures them. */
  Draft named(Draft duration) {
    return alone() ? duration.scoped(services.get(0).scope()) : duration;
  }

  private boolean alone() {
    return !services.isEmpty() && !scene.has(Tag.NET, Tag.MOBILE, Tag.OFFLINE);
  }
}
