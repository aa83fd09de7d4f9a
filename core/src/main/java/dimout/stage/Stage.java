package dimout.stage;

import java.io.Serializable;

/**
 * One pure, keyed step: inputs of one key arrive one at a time, state changes, outputs leave.
 *
 * <p>No clock, no I/O, no thread. Inputs of one key may come out of event-time order, and a wake-up
 * may come later than inputs that follow it: a runner promises only that a wake-up for {@code t}
 * comes after every input that it will ever deliver with an event time up to {@code t}.
 *
 * @param <I> input: a record of strings, primitives, lists of records (it may cross processes)
 * @param <S> state of one key, of the same kinds of field, changed in place
 * @param <O> output, as the input
 */
public interface Stage<I, S, O> extends Serializable {
  /** A time after all others: a wake-up asked for it comes when the input has ended. */
  long END = Long.MAX_VALUE - 1;

  /** What inputs are told apart by; all of one key are handled one after another. */
  String key(I in);

  /** Event time of an input, epoch seconds: a wake-up for this time comes after it. */
  long time(I in);

  /** The state of a key that was never seen before. */
  S initial(String key);

  /** Takes one input. */
  void accept(S state, I in, Out<O> out);

  /** Answers a wake-up asked for by {@link Out#wakeAt}. */
  void wake(S state, long time, Out<O> out);
}
