package dimout.app.series;

/** What one series is told from another by. */
record SeriesKey(String entity, String signal) implements Comparable<SeriesKey> {
  @Override
  public int compareTo(SeriesKey other) {
    int byEntity = entity.compareTo(other.entity);
    return byEntity != 0 ? byEntity : signal.compareTo(other.signal);
  }
}
