package dimout.app.api;

import dimout.app.api.Views.TakenView;
import dimout.model.SignalPoint;
import dimout.source.Intake;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;

/**
 * {@code POST /api/v1/series}: points, as JSON lines or CSV. All rows are taken, or none: a row
 * that cannot be read refuses the request and is named. Answered once the points outlive the
 * process; pushing them again changes nothing.
 */
public final class Push {
  /** Hears of rows that could not be read. */
  @FunctionalInterface
  public interface Rejections {
    void rejected(String source, int rows, String why);
  }

  /** A body takes many times its size while it is read. */
  private static final int READ_AT_ONCE = 8;

  private final Semaphore reading = new Semaphore(READ_AT_ONCE);
  private final Intake intake;
  private final Tokens tokens;
  private final PushReader reader;
  private final Rejections rejections;
  private final long maxBody;

  /**
   * @param maxBody bytes of a body, unpacked
   */
  public Push(
      Intake intake, Tokens tokens, PushReader reader, Rejections rejections, long maxBody) {
    this.maxBody = maxBody;
    this.intake = intake;
    this.tokens = tokens;
    this.reader = reader;
    this.rejections = rejections;
  }

  /** Adds its address. */
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/series", this::push);
  }

  private void push(Context context) throws InterruptedException {
    Tokens.Grant grant = tokens.demand(context);
    String source = "push:" + grant.name();
    List<SignalPoint> points;
    if (!reading.tryAcquire()) {
      throw new Intake.Busy(1);
    }
    try {
      points = reader.read(PushBody.of(context, maxBody));
    } catch (BadRow e) {
      String why = "row " + e.row() + ": " + e.getMessage();
      rejections.rejected(source, 1, why);
      throw new HttpResponseException(
          HttpStatus.UNPROCESSABLE_CONTENT, why, Map.of("row", Integer.toString(e.row())));
    } finally {
      reading.release();
    }
    demandAllowed(grant, points);
    if (!points.isEmpty()) {
      intake.take(source, points, null);
    }
    ApiV1.json(context, new TakenView(points.size()));
  }

  private static void demandAllowed(Tokens.Grant grant, List<SignalPoint> points) {
    TreeSet<String> entities = new TreeSet<>();
    points.forEach(point -> entities.add(point.entity()));
    for (String entity : entities) {
      if (!grant.allows(entity)) {
        throw new ForbiddenResponse("this token does not allow points of " + entity);
      }
    }
  }
}
