package dimout.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Runs a {@link Stage} in this process: a map of states and a heap of wake-ups.
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

  private record WakeUp(long time, String key) implements Comparable<WakeUp> {
    @Override
    public int compareTo(WakeUp other) {
      int byTime = Long.compare(time, other.time);
      return byTime != 0 ? byTime : key.compareTo(other.key);
    }
  }

  private final Stage<I, S, O> stage;
  private final Consumer<O> next;
  private final Map<String, S> states = new HashMap<>();
  private final PriorityQueue<WakeUp> wakeUps = new PriorityQueue<>();
  private final Set<WakeUp> asked = new HashSet<>();

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
    WakeUp due = wakeUps.peek();
    while (due != null && due.time() <= time) {
      wakeUps.remove();
      asked.remove(due);
      stage.wake(state(due.key()), due.time(), outOf(due.key()));
      due = wakeUps.peek();
    }
  }

  /** All that is remembered, by key: enough to go on in another process. */
  public List<Remembered<S>> remembered() {
    Map<String, List<Long>> times = new TreeMap<>();
    states.keySet().forEach(key -> times.put(key, new ArrayList<>()));
    for (WakeUp each : wakeUps) {
      times.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each.time());
    }
    List<Remembered<S>> all = new ArrayList<>();
    times.forEach((key, own) -> {
      own.sort(Long::compare);
      all.add(new Remembered<>(key, state(key), own));
    });
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
        WakeUp wakeUp = new WakeUp(time, key);
        if (asked.add(wakeUp)) {
          wakeUps.add(wakeUp);
        }
      }
    };
  }
}
