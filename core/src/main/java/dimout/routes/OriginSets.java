package dimout.routes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the vote on a prefix says, as one number: not visible, visible without an origin, or visible
 * with a set of origins. Equal sets have equal numbers.
 */
final class OriginSets {
  static final int INVISIBLE = 0;
  static final int WITHOUT_ORIGIN = 1;

  private static final int[] NOTHING = {};

  private final List<int[]> sets = new ArrayList<>(List.of(NOTHING, NOTHING));
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] singles = new int[1 << 10];

  /** The set of one origin. */
  int single(int origin) {
    if (origin >= singles.length) {
      singles = Arrays.copyOf(singles, Integer.highestOneBit(origin) * 2);
    }
    if (singles[origin] == 0) {
      singles[origin] = add(new int[] {origin});
    }
    return singles[origin];
  }

  /**
   * The set of several origins.
   *
   * @param origins sorted, without repetition
   */
  int of(int... origins) {
    return switch (origins.length) {
      case 0 -> WITHOUT_ORIGIN;
      case 1 -> single(origins[0]);
      default -> numbers.computeIfAbsent(Arrays.toString(origins), key -> add(origins.clone()));
    };
  }

  /** The origins of a set, sorted; not to be changed. */
  int[] origins(int set) {
    return sets.get(set);
  }

  /** Whether a set makes this key visible: an origin, or anything at all for {@link Cover#ANY}. */
  boolean holds(int set, int key) {
    if (key == Cover.ANY || set == INVISIBLE) {
      return set != INVISIBLE;
    }
    for (int origin : sets.get(set)) {
      if (origin == key) {
        return true;
      }
    }
    return false;
  }

  private int add(int[] origins) {
    sets.add(origins);
    return sets.size() - 1;
  }
}
