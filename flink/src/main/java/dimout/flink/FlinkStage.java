package dimout.flink;

import dimout.stage.Out;
import dimout.stage.Stage;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * A {@link Stage} as a keyed process function: its state in Flink's, its wake-ups as event-time
 * timers. Flink knows milliseconds, a stage seconds.
 *
 * @param <I> input of the stage
 * @param <S> its state of one key
 * @param <O> its output
 */
public final class FlinkStage<I, S, O> extends KeyedProcessFunction<String, I, O> {
  private static final long serialVersionUID = 1;
  private static final long MILLIS = 1000;

  /** The last second that has a millisecond; a later one stands for the end of input. */
  private static final long LAST = Long.MAX_VALUE / MILLIS - 1;

  private final Stage<I, S, O> stage;
  private final TypeInformation<S> stateType;
  private transient ValueState<S> state;

  public FlinkStage(Stage<I, S, O> stage, TypeInformation<S> stateType) {
    this.stage = stage;
    this.stateType = stateType;
  }

  @Override
  public void open(OpenContext context) {
    state = getRuntimeContext().getState(new ValueStateDescriptor<>("stage", stateType));
  }

  @Override
  public void processElement(I in, Context context, Collector<O> next) throws java.io.IOException {
    S current = current(context.getCurrentKey());
    stage.accept(current, in, outOf(context, next));
    state.update(current);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<O> next)
      throws java.io.IOException {
    S current = current(context.getCurrentKey());
    stage.wake(current, seconds(timestamp), outOf(context, next));
    state.update(current);
  }

  private S current(String key) throws java.io.IOException {
    S known = state.value();
    return known != null ? known : stage.initial(key);
  }

  private static long millis(long time) {
    return time > LAST ? time : time * MILLIS;
  }

  private static long seconds(long timestamp) {
    return timestamp > LAST * MILLIS ? timestamp : timestamp / MILLIS;
  }

  private Out<O> outOf(Context context, Collector<O> next) {
    return new Out<>() {
      @Override
      public void emit(O output) {
        next.collect(output);
      }

      @Override
      public void wakeAt(long time) {
        context.timerService().registerEventTimeTimer(millis(time));
      }
    };
  }
}
