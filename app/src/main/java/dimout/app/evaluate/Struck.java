package dimout.app.evaluate;

import dimout.app.evaluate.series.TrialSeries;
import dimout.model.SignalPoint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What faults of one kind make of the points of all countries. */
final class Struck implements LiveRun.Disturbance {
  private static final int NONE = -1;

  private final OwnFault fault;
  private final int[] struck;
  private final Map<String, Integer> numbers = new TreeMap<>();

  /** The fault that the newest bin with data was measured under. */
  private final Map<String, Integer> measured = new TreeMap<>();

  /**
   * @param struck number of the fault by bin; negative where there is none
   */
  Struck(OwnFault fault, int[] struck, List<TrialSeries> series) {
    this.fault = fault;
    this.struck = struck.clone();
    series.forEach(each -> numbers.put(each.label().entity(), numbers.size()));
  }

  @Override
  public SignalPoint disturb(SignalPoint point, int bin) {
    SignalPoint now = under(point, struck[bin]);
    if (point.value() == null) {
      return now;
    }
    Integer before = measured.put(point.entity(), struck[bin]);
    boolean changed = before != null && before != struck[bin];
    return changed && fault.isToldBothWays() ? toldBothWays(now, under(point, before)) : now;
  }

  private SignalPoint under(SignalPoint point, int number) {
    return number <= NONE
        ? point
        : fault.strike(point, numbers.getOrDefault(point.entity(), 0), number);
  }

  private static SignalPoint toldBothWays(SignalPoint now, SignalPoint before) {
    return new SignalPoint(
        now.entity(),
        now.signal(),
        now.time(),
        now.stepSeconds(),
        now.value(),
        now.coverage(),
        before.value());
  }
}
