package dimout.source;

import dimout.model.SignalPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one running source hands in what it measured, and says how it is. Safe for threads. */
public interface SourceDesk {
  /**
   * Hands points over; waits while too many wait already, and returns once they, and the offset
   * with them, outlive the process. Points that were handed over before change nothing.
   *
   * @param offset how far the source is read with them; null where it cannot go back
   */
  void take(List<SignalPoint> points, @Nullable String offset) throws InterruptedException;

  /** The offset of the last points that were kept, also before a restart; null for none. */
  @Nullable String offset();

  /** Something came, points or not. */
  void heard();

  /** Something came that could not be read. */
  void rejected(int count);

  /**
   * How it is from now on; saying the same again changes nothing.
   *
   * @param why what is wrong or being done, in plain words; null when nothing is to be said
   */
  void state(SourceState state, @Nullable String why);

  /** It brings what it should. */
  default void ok() {
    state(SourceState.OK, null);
  }
}
