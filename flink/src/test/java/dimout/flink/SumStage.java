package dimout.flink;

import dimout.model.SignalPoint;
import dimout.stage.Out;
import dimout.stage.Stage;
import java.util.TreeMap;

/** A stage that exercises the seam: buffers by time, wakes, keeps state, emits once per bin. */
final class SumStage implements Stage<SignalPoint, SumStage.Sum, SignalPoint> {
  private static final long serialVersionUID = 1;

  /** Running total of one key, and what has not been counted yet. */
  public static final class Sum {
    public double total;
    public TreeMap<Long, Double> waiting = new TreeMap<>();
  }

  @Override
  public String key(SignalPoint in) {
    return in.entity() + ' ' + in.signal();
  }

  @Override
  public long time(SignalPoint in) {
    return in.time();
  }

  @Override
  public Sum initial(String key) {
    return new Sum();
  }

  @Override
  public void accept(Sum state, SignalPoint in, Out<SignalPoint> out) {
    Double value = in.value();
    state.waiting.put(in.time(), value == null ? 0 : value);
    out.wakeAt(in.time());
  }

  @Override
  public void wake(Sum state, long time, Out<SignalPoint> out) {
    while (!state.waiting.isEmpty() && state.waiting.firstKey() <= time) {
      var first = state.waiting.pollFirstEntry();
      state.total += first.getValue();
      out.emit(new SignalPoint("country/KZ", "sum", first.getKey(), 60, state.total, 1));
    }
  }
}
