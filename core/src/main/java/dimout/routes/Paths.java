package dimout.routes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The paths that sessions with ADD-PATH (RFC 7911) gave for a prefix: it stays as long as one of
 * them does. The origin of the last one given counts.
 */
final class Paths {
  /** Many more than a session carries of one prefix. */
  private static final int MOST_OF_ONE = 1024;

  private final Map<Long, long[]> paths = new HashMap<>();

  /** For how many routes there are any. */
  int routes() {
    return paths.size();
  }

  /** A path came, or came again with another origin. */
  void put(int column, int prefix, int path, int origin) {
    paths.merge(key(column, prefix), new long[] {entry(path, origin)}, Paths::replace);
  }

  /** A path went; the origin that counts now, {@link OriginIds#UNSET} when it was the last. */
  int remove(int column, int prefix, int path) {
    long[] left = paths.get(key(column, prefix));
    if (left == null) {
      return OriginIds.UNSET;
    }
    long[] rest = without(left, path);
    if (rest.length == 0) {
      paths.remove(key(column, prefix));
      return OriginIds.UNSET;
    }
    paths.put(key(column, prefix), rest);
    return (int) rest[rest.length - 1];
  }

  void clearColumns(int... columns) {
    paths
        .keySet()
        .removeIf(key -> Arrays.stream(columns).anyMatch(column -> column == (int) (key >>> 32)));
  }

  private static long[] replace(long[] before, long[] one) {
    long[] rest = without(before, (int) (one[0] >>> 32));
    rest = rest.length < MOST_OF_ONE ? rest : Arrays.copyOfRange(rest, 1, rest.length);
    long[] after = Arrays.copyOf(rest, rest.length + 1);
    after[rest.length] = one[0];
    return after;
  }

  private static long[] without(long[] entries, int path) {
    return Arrays.stream(entries).filter(entry -> (int) (entry >>> 32) != path).toArray();
  }

  private static long key(int column, int prefix) {
    return ((long) column << 32) | prefix;
  }

  private static long entry(int path, int origin) {
    return ((long) path << 32) | origin;
  }
}
