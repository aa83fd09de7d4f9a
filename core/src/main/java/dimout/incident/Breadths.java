package dimout.incident;

import dimout.model.Breadth;
import dimout.model.Breadth.Fell;
import dimout.model.Course;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entity fell as a whole: 70 % of its parts by size, within three bins of each other. A
 * single network that failed two days before the others makes no cascade of them: the shortest time
 * counts in which as many fell.
 */
final class Breadths {
  private static final double MOST = 0.7;
  private static final int BINS = 3;
  private static final int LISTED = 50;

  private Breadths() {}

  /** Of parts that were measured, at least one. */
  static Breadth of(Map<String, PartTrack> measured) {
    boolean regions = measured.keySet().stream().anyMatch(Breadths::isRegion);
    List<Map.Entry<String, PartTrack>> down = new ArrayList<>();
    double all = 0;
    double fallen = 0;
    for (Map.Entry<String, PartTrack> part : measured.entrySet()) {
      if (isRegion(part.getKey()) == regions) {
        all += part.getValue().size();
        if (part.getValue().isDown()) {
          fallen += part.getValue().size();
          down.add(part);
        }
      }
    }
    down.sort(
        Comparator.comparingLong((Map.Entry<String, PartTrack> part) -> part.getValue().onset())
            .thenComparing(Map.Entry::getKey));
    Long spread = spread(down.stream().map(Map.Entry::getValue).toList(), MOST * all);
    long step = measured.values().stream().mapToLong(PartTrack::step).min().orElse(0);
    Course course =
        spread == null
            ? Course.IN_PART
            : spread / BINS <= step ? Course.TOGETHER : Course.ONE_AFTER_ANOTHER;
    return new Breadth(
        regions,
        course,
        Math.min(100, 100 * fallen / all),
        spread == null ? null : spread / 3600.0,
        down.stream().limit(LISTED).map(Breadths::fell).toList());
  }

  static boolean isRegion(String entity) {
    return entity.startsWith("region/");
  }

  private static Fell fell(Map.Entry<String, PartTrack> part) {
    PartTrack track = part.getValue();
    return new Fell(part.getKey(), Instant.ofEpochSecond(track.onset()), track.percentSince());
  }

  /**
   * The shortest time in which parts of so much size fell; null where fewer did.
   *
   * @param parts by onset
   */
  private static @Nullable Long spread(List<PartTrack> parts, double enough) {
    Long shortest = null;
    double size = 0;
    int first = 0;
    for (PartTrack last : parts) {
      size += last.size();
      while (size - parts.get(first).size() >= enough) {
        size -= parts.get(first++).size();
      }
      long spread = last.onset() - parts.get(first).onset();
      if (size >= enough && (shortest == null || spread < shortest)) {
        shortest = spread;
      }
    }
    return shortest;
  }
}
