package dimout.app.claim.grammar;

import dimout.app.claim.language.Tag;

/** Whether a sentence tells that a service broke down by itself, and nobody blocked it. */
record OwnFailure(Scene scene) {
  private static final String FAULT = "fault";

  /**
   * "WhatsApp was down around the globe", "Facebook fell silent after a faulty update", "knocked it
   * off the internet worldwide".
   */
  boolean told() {
    boolean order = scene.has(Tag.RULER, Tag.OPERATOR, Tag.NATION, Tag.MOBILE);
    boolean net = scene.has(Tag.NET, Tag.OFFLINE) && scene.has(Tag.PLACE, Tag.CITY);
    return scene.has(Tag.SERVICE) && !order && !net && (fault() || everywhere());
  }

  private boolean fault() {
    return scene.sentence().all(Tag.WORLD).anyMatch(mark -> mark.value().equals(FAULT));
  }

  private boolean everywhere() {
    return scene.has(Tag.WORLD) && !scene.has(Tag.PLACE, Tag.CITY);
  }
}
