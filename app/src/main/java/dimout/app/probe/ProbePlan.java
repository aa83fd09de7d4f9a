package dimout.app.probe;

import dimout.app.error.UserError;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to probe and how.
 *
 * @param targets file with a line {@code network[,entity…]} each
 * @param optOut file with the networks that must not be asked; null when there is none
 * @param history file that the history is kept in; null when it is forgotten
 * @param anchors far hosts that always answer; none: our own link is taken to work
 * @param roundSeconds length of a round; a bin is half of it
 * @param timeoutMillis how long an answer is waited for
 * @param mostPerSecond probes a second, all together
 * @param quorum how many vantage points must have a vote on a block
 * @param grace how long the reports of other vantage points are waited for
 */
public record ProbePlan(
    Path targets,
    @Nullable Path optOut,
    @Nullable Path history,
    List<String> anchors,
    int roundSeconds,
    int timeoutMillis,
    int mostPerSecond,
    int quorum,
    Duration grace) {
  public ProbePlan {
    anchors = List.copyOf(anchors);
    if (roundSeconds < 2 || roundSeconds % 2 != 0) {
      throw UserError.usage("a round is an even number of seconds, at least 2");
    }
    if (timeoutMillis < 1 || mostPerSecond < 1 || quorum < 1) {
      throw UserError.usage("time-out, rate and quorum are at least 1");
    }
  }

  Settings settings() {
    return new Settings(roundSeconds, roundSeconds / 2, timeoutMillis, mostPerSecond);
  }

  static Address anchor(String text) {
    try {
      return Address.parse(text);
    } catch (IllegalArgumentException e) {
      throw UserError.usage("'" + text + "' is no address of an anchor: write it as numbers", e);
    }
  }
}
