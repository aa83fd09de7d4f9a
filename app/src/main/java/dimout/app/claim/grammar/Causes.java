package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import org.jspecify.annotations.Nullable;

/** Where and when something happened after which an outage was: "after riots in Nairobi". */
record Causes(Scene scene) {
  private static final int REACH = 8;
  private static final int NEAR = 5;

  private static final Tag[] NETS = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK, Tag.NET, Tag.MOBILE, Tag.SERVICE, Tag.BREAK
  };

  /**
   * "Nach der Räumung des Lagers in Khartum haben die Militärs im Sudan …": a sentence that begins
   * with what was before, and says behind it in which country the net is out.
   */
  boolean place(Mark city) {
    Mark after = leads(city.from(), REACH);
    return after != null
        && after.from() == 0
        && !counted(after)
        && scene
            .sentence()
            .all(Tag.PLACE)
            .filter(place -> place.from() >= city.to())
            .anyMatch(place -> !scene.comma(city.to(), place.from()));
  }

  /** "After Sunday's protests it was cut on Monday": the first of two days is that of the cause. */
  boolean time(Moment moment) {
    Mark after = leads(moment.from(), NEAR);
    return after != null
        && after.to() < moment.from()
        && !counted(after)
        && scene.moments().stream()
            .filter(next -> next.from() >= moment.to() && next.dated())
            .anyMatch(next ->
                scene.breaks(moment.to(), next.from()) == 0
                    && (led(moment)
                        || scene
                            .sentence()
                            .in(moment.to(), next.from(), Tag.DARK, Tag.OFFLINE, Tag.BACK)
                            .isEmpty()));
  }

  /** "After riots on Sunday, Kenya cut it off on Monday": the comma ends what was before. */
  private boolean led(Moment moment) {
    return !scene.sentence().language().verbLast() && scene.sign(moment.to(), ",");
  }

  /** The "after" that a name or a time stands so near behind, with nothing of the net between. */
  private @Nullable Mark leads(int at, int reach) {
    return scene
        .sentence()
        .all(Tag.AFTER)
        .filter(after -> after.to() <= at && at - after.to() < reach)
        .filter(after -> scene.sentence().in(after.to(), at, NETS).isEmpty())
        .filter(after -> !scene.comma(after.to(), at))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** "After three days": how long, not what. */
  private boolean counted(Mark after) {
    return scene.quantities().stream()
        .anyMatch(length -> length.from() >= after.from() && length.from() - after.to() < 2);
  }
}
