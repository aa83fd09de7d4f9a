package dimout.app.api;

import dimout.app.api.Views.TakenView;
import dimout.probing.VantageReport;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

/**
 * {@code POST /api/v1/vantage}: what another vantage point saw in one bin, in the bytes of {@link
 * VantageReport}. Its name is that of its token, which the configuration must name.
 */
public final class VantagePush {
  /** Who takes the reports in. */
  public interface Desk {
    /** Whether a vantage point of this name may report. */
    boolean expects(String vantage);

    /**
     * Takes a report.
     *
     * @throws IllegalArgumentException when it cannot be used, with a sentence for its sender
     */
    void report(String vantage, VantageReport report);
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
      VantageReport report = VantageReport.read(new ByteArrayInputStream(context.bodyAsBytes()));
      desk.report(vantage, report);
      ApiV1.json(context, new TakenView(report.measured()));
    } catch (IOException | IllegalArgumentException e) {
      throw new HttpResponseException(
          HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()), Map.of());
    }
  }
}
