package dimout.app.api;

import dimout.store.SeriesHead;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;

/**
 * A stretch of time that a request asks for, epoch seconds; {@code until} is excluded. Without an
 * end it ends after the series' newest bin, so that the answer depends on data and never on the
 * clock.
 */
record Range(long from, long until) {
  static Range of(Context context, SeriesHead head, long usual) {
    Long askedUntil = Query.time(context, "until");
    Long askedFrom = Query.time(context, "from");
    long until = askedUntil != null ? askedUntil : head.last() + Math.max(1, head.stepSeconds());
    long from = askedFrom != null ? askedFrom : until - usual;
    if (from >= until) {
      throw new BadRequestResponse("'from' must be before 'until'");
    }
    return new Range(from, until);
  }
}
