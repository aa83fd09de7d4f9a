package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands beside some words of a sentence and how near, in signs that no language is in. */
record Surroundings(Scene scene) {
  /** Words beside, of which the first counts apart. */
  private static final int BESIDE = 3;

  /** The most that words of one step are apart; a comma costs three, a clause twelve. */
  private static final int[] STEPS = {2, 6, 12, 25};

  private static final Map<String, Tag[]> GROUPS = groups();

  private static Map<String, Tag[]> groups() {
    Map<String, Tag[]> groups = new LinkedHashMap<>();
    groups.put(
        "an event", new Tag[] {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.FALL, Tag.BLOCK, Tag.NONE});
    groups.put("an outage", new Tag[] {Tag.DARK, Tag.OFFLINE, Tag.FALL});
    groups.put("the net", ReadSentence.NET);
    for (Tag tag :
        new Tag[] {Tag.BACK, Tag.BLOCK, Tag.SAY, Tag.OTHER, Tag.NEG, Tag.HYP, Tag.USERS}) {
      groups.put(tag.name(), new Tag[] {tag});
    }
    return groups;
  }

  /** Signs of the tokens from (inclusive) to to. */
  Set<String> of(int from, int to) {
    Set<String> signs = new TreeSet<>();
    if (from == 0) {
      signs.add("opens it");
    }
    marks(from, to, signs);
    forms(from, to, signs);
    GROUPS.forEach((name, tags) -> nearest(name, tags, from, to, signs));
    return signs;
  }

  private void marks(int from, int to, Set<String> signs) {
    for (Mark mark : scene.sentence().marks()) {
      for (int away = 1; away <= BESIDE; away++) {
        String where = away == 1 ? "next, " : "near, ";
        if (covers(mark, from - away) && mark.to() <= from) {
          signs.add(where + mark.tag() + " before");
        }
        if (covers(mark, to + away - 1) && mark.from() >= to) {
          signs.add(where + mark.tag() + " behind");
        }
      }
      boolean itself = mark.from() == from && mark.to() == to;
      if (mark.from() <= from && mark.to() >= to && !itself) {
        signs.add("within " + mark.tag());
      }
    }
  }

  private static boolean covers(Mark mark, int token) {
    return mark.from() <= token && token < mark.to();
  }

  private void forms(int from, int to, Set<String> signs) {
    Sentence sentence = scene.sentence();
    for (Form form : Form.values()) {
      if (sentence.is(form, from - 1)) {
        signs.add("next, " + form + " before");
      }
      if (sentence.is(form, from - 2)) {
        signs.add("near, " + form + " before");
      }
      if (sentence.is(form, to)) {
        signs.add("next, " + form + " behind");
      }
    }
  }

  private void nearest(String name, Tag[] tags, int from, int to, Set<String> signs) {
    Mark near =
        scene
            .sentence()
            .all(tags)
            .filter(mark -> mark.to() <= from || mark.from() >= to)
            .min(Comparator.comparingInt(mark -> scene.cost(mark, from, to)))
            .orElse(null);
    if (near == null) {
      signs.add("no " + name);
    } else {
      String step = name + " within " + step(scene.cost(near, from, to));
      signs.add(step);
      signs.add(step + " " + near.tag() + (near.from() < from ? " before" : " behind"));
    }
  }

  private static String step(int cost) {
    for (int step : STEPS) {
      if (cost <= step) {
        return String.valueOf(step);
      }
    }
    return "the sentence";
  }
}
