package dimout.source;

import dimout.model.SignalPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where points go in. */
public interface Intake {
  /** Too many points wait already; nothing was taken. */
  final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int retryAfterSeconds;

    /**
     * @param retryAfterSeconds when it is worth trying again
     */
    public Busy(int retryAfterSeconds) {
      super("too many points wait to be kept; try again in " + retryAfterSeconds + " s");
      this.retryAfterSeconds = retryAfterSeconds;
    }

    public int retryAfterSeconds() {
      return retryAfterSeconds;
    }
  }

  /**
   * Takes points; returns once they, and the offset with them, outlive the process. Points that
   * were taken before change nothing.
   *
   * @param source who brings them, such as {@code ris} or {@code push:isp}
   * @param offset how far the source is read with them; null where it cannot go back
   * @throws Busy when too much waits; the source tries again
   */
  void take(String source, List<SignalPoint> points, @Nullable String offset)
      throws InterruptedException;
}
