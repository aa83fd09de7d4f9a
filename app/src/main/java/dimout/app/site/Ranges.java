package dimout.app.site;

import io.javalin.http.BadRequestResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time that a page shows, as its address says it.
 *
 * @param end of the newest data, where stretches end that are named by their length
 */
record Ranges(Instant from, Instant until, Instant end) {
  private static final Duration USUAL = Duration.ofDays(7);
  private static final Duration LONGEST = Duration.ofDays(400);
  private static final List<Integer> DAYS = List.of(1, 7, 28, 56);

  /**
   * Reads it; without anything said, the week up to the end.
   *
   * @throws BadRequestResponse when they are no times, or too far apart
   */
  static Ranges of(@Nullable String from, @Nullable String until, Instant end) {
    Instant right = until == null ? end : time(until);
    Instant left = from == null ? right.minus(USUAL) : time(from);
    if (!left.isBefore(right) || left.plus(LONGEST).isBefore(right)) {
      throw new BadRequestResponse("from must be before until, by at most 400 days");
    }
    return new Ranges(left, right, end);
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text.length() == 10 ? text + "T00:00:00Z" : text);
    } catch (DateTimeException e) {
      throw new BadRequestResponse(
          "from and until are times such as 2022-01-05T10:45:00Z, or dates");
    }
  }

  Curves.Span span() {
    return new Curves.Span(from, until);
  }

  List<Frame.Link> choices(Frame frame, String path) {
    return DAYS.stream()
        .map(days -> {
          Instant left = end.minus(days, ChronoUnit.DAYS);
          boolean shown = left.equals(from) && end.equals(until);
          return new Frame.Link(
              frame.at(path + "?from=" + left + "&until=" + end),
              frame.words().say("site.days", Map.of("days", days)),
              shown ? "true" : "false");
        })
        .toList();
  }
}
