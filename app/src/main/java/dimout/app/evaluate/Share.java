package dimout.app.evaluate;

/** So many of so many. */
record Share(long hits, long trials) {
  static final Share NONE = new Share(0, 0);

  Share plus(Share other) {
    return new Share(hits + other.hits, trials + other.trials);
  }

  Share plus(boolean hit) {
    return new Share(hits + (hit ? 1 : 0), trials + 1);
  }

  /** NaN without trials. */
  double value() {
    return trials == 0 ? Double.NaN : (double) hits / trials;
  }

  Interval interval() {
    return Interval.wilson(hits, trials);
  }
}
