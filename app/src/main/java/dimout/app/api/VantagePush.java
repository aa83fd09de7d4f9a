package dimout.app.api;

import dimout.app.api.Views.TakenView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * {@code POST /api/v1/vantage}: what another vantage point saw in one bin, in the bytes of {@link
 * dimout.probing.VantageReport}. Its name is that of its token, which the configuration must name.
 */
public final class VantagePush {
  /** Who takes the reports in. */
  public interface Desk {
    /** Whether a vantage point of this name may report. */
    boolean expects(String vantage);

    /**
     * Takes a report.
     *
     * @return how many blocks it has a vote on that are probed here
     * @throws IOException when it is none, or damaged
     * @throws IllegalArgumentException when it cannot be used, with a sentence for its sender
     */
    int report(String vantage, InputStream report) throws IOException;
  }

  private final Tokens tokens;
  private final Desk desk;

  public VantagePush(Tokens tokens, Desk desk) {
    this.tokens = tokens;
    this.desk = desk;
  }

  /** Adds its address. */
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/vantage", this::push);
  }

  private void push(Context context) {
    String vantage = tokens.demand(context).name();
    if (!desk.expects(vantage)) {
      throw new ForbiddenResponse(
          "'" + vantage + "' is no vantage point here: it is not in vantages of [probe]");
    }
    try {
      ApiV1.json(context, new TakenView(desk.report(vantage, context.bodyInputStream())));
    } catch (IOException | IllegalArgumentException e) {
      throw new HttpResponseException(
          HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()), Map.of());
    }
  }
}
