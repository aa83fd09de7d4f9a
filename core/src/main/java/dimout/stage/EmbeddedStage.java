package dimout.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Runs a {@link Stage} in this process: a map of states, and of wake-ups by time.
 *
 * <p>Wake-ups of one time are delivered in the order of their keys, so that a replay gives the same
 * bytes.
 */
public final class EmbeddedStage<I, S, O> {
  /**
   * What is remembered of one key.
   *
   * @param state the stage's own, not a copy
   * @param wakeUps event times that it asked to be woken at, ascending
   */
  public record Remembered<S>(String key, S state, List<Long> wakeUps) {}

  private final Stage<I, S, O> stage;
  private final Consumer<O> next;
  private final Map<String, S> states = new HashMap<>();

  /** Who is to be woken when. */
  private final TreeMap<Long, Set<String>> wakeUps = new TreeMap<>();

  public EmbeddedStage(Stage<I, S, O> stage, Consumer<O> next) {
    this.stage = stage;
    this.next = next;
  }

  /** Takes one input, in whatever order it comes. */
  public void accept(I in) {
    String key = stage.key(in);
    stage.accept(state(key), in, outOf(key));
  }

  /**
   * Says that no input up to and including {@code time} will come any more.
   *
   * @param time epoch seconds; {@link Long#MAX_VALUE} at the end of input
   */
  public void watermark(long time) {
    Map.Entry<Long, Set<String>> due = wakeUps.firstEntry();
    while (due != null && due.getKey() <= time) {
      wakeUps.remove(due.getKey());
      List<String> keys = new ArrayList<>(due.getValue());
      keys.sort(null);
      for (String key : keys) {
        stage.wake(state(key), due.getKey(), outOf(key));
      }
      due = wakeUps.firstEntry();
    }
  }

  /** All that is remembered, by key: enough to go on in another process. */
  public List<Remembered<S>> remembered() {
    Map<String, List<Long>> times = new TreeMap<>();
    states.keySet().forEach(key -> times.put(key, new ArrayList<>()));
    wakeUps.forEach((time, keys) ->
        keys.forEach(key -> times.computeIfAbsent(key, any -> new ArrayList<>()).add(time)));
    List<Remembered<S>> all = new ArrayList<>();
    times.forEach((key, own) -> all.add(new Remembered<>(key, state(key), own)));
    return all;
  }

  /** Goes on where another process was; nothing must have been taken yet. */
  public void recall(List<Remembered<S>> remembered) {
    for (Remembered<S> each : remembered) {
      states.put(each.key(), each.state());
      each.wakeUps().forEach(outOf(each.key())::wakeAt);
    }
  }

  private S state(String key) {
    return states.computeIfAbsent(key, stage::initial);
  }

  private Out<O> outOf(String key) {
    return new Out<>() {
      @Override
      public void emit(O output) {
        next.accept(output);
      }

      @Override
      public void wakeAt(long time) {
        wakeUps.computeIfAbsent(time, any -> new HashSet<>()).add(key);
      }
    };
  }
}
