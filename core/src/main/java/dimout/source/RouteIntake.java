package dimout.source;

/** Where sources of routes hand their records in; what is visible by them becomes points there. */
public interface RouteIntake {
  /**
   * Begins to hand in; waits until that is possible. While a source reads the past, its peers do
   * not count, or all bins wait for it: see {@link RouteLine#current}.
   *
   * @param source its name
   * @param fromThePast whether tables of the past come before what happens now
   */
  RouteLine open(String source, boolean fromThePast) throws InterruptedException;
}
