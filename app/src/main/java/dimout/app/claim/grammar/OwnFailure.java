package dimout.app.claim.grammar;

import dimout.app.claim.language.Tag;

/** Whether a sentence tells that a service broke down by itself, and nobody blocked it. */
record OwnFailure(Scene scene) {
  private static final String FAULT = "fault";

  /** "WhatsApp was down around the globe", "Facebook fell silent after a faulty update". */
  boolean told() {
    boolean order = scene.has(Tag.RULER, Tag.OPERATOR, Tag.NATION, Tag.NET, Tag.MOBILE);
    return scene.has(Tag.SERVICE) && !order && (fault() || everywhere());
  }

  private boolean fault() {
    return scene.sentence().all(Tag.WORLD).anyMatch(mark -> mark.value().equals(FAULT));
  }

  private boolean everywhere() {
    return scene.has(Tag.WORLD) && !scene.has(Tag.PLACE, Tag.CITY);
  }
}
