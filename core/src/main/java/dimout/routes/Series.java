package dimout.routes;

/**
 * One signal of one entity.
 *
 * @param number counts from 0 in the order in which the series appeared
 * @param entity such as {@code country/KZ}
 * @param signal such as {@code bgp-visible-slash24}
 */
public record Series(int number, String entity, String signal) implements Comparable<Series> {
  /** By entity, then by signal. */
  @Override
  public int compareTo(Series other) {
    int order = entity.compareTo(other.entity);
    return order != 0 ? order : signal.compareTo(other.signal);
  }
}
