package dimout.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is measured within an entity fell, and when: of its regions where there are any,
 * else of its networks.
 *
 * @param regions whether the parts are regions; else they are networks
 * @param downSharePercent those that fell by their usual size, of all parts, 0 to 100
 * @param spreadHours from the first to the last onset within the shortest time in which 70 % by
 *     size fell; null where fewer did
 * @param fell those that fell and were under 80 % of usual from then on, while the whole was dark,
 *     the first to fall first; at most fifty
 */
public record Breadth(
    boolean regions,
    Course course,
    double downSharePercent,
    @Nullable Double spreadHours,
    List<Fell> fell) {
  public Breadth {
    fell = List.copyOf(fell);
  }

  /**
   * A part that fell.
   *
   * @param onset start of its first dark bin
   * @param percentOfUsual over the dark bins of the whole since then
   */
  public record Fell(String entity, Instant onset, double percentOfUsual) {}
}
