package dimout.routes;

import org.jspecify.annotations.Nullable;

/**
 * What the voters before those of now count of the same routes.
 *
 * @param changes of the voters, by family
 */
record Before(EntityCounts counts, Jury.Change... changes) {

  /** Null where nothing can be compared. */
  static @Nullable Before of(EntityCounts counts, Jury.Change... changes) {
    for (Jury.Change change : changes) {
      if (change == Jury.Change.COMPARABLE) {
        return new Before(counts.copy(), changes);
      }
    }
    return null;
  }

  /** Whether all that a signal is counted of can be compared, and something of it changed. */
  boolean isComparable(int signal) {
    return switch (signal) {
      case EntityCounts.SLASH24 -> changes[0] == Jury.Change.COMPARABLE;
      case EntityCounts.SLASH48, EntityCounts.PREFIXES -> changes[1] == Jury.Change.COMPARABLE;
      default -> changes[0] != Jury.Change.BEYOND && changes[1] != Jury.Change.BEYOND;
    };
  }
}
