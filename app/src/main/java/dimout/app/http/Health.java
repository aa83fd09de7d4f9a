package dimout.app.http;

import io.javalin.config.RoutesConfig;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** {@code /healthz}, {@code /readyz}, {@code /metrics}; and how long answers take. */
public final class Health {
  private static final String BEGAN = "dimout.began";

  private final PrometheusMeterRegistry registry;
  private final BooleanSupplier ready;

  /**
   * @param ready whether points are taken and kept
   */
  public Health(PrometheusMeterRegistry registry, BooleanSupplier ready) {
    this.registry = registry;
    this.ready = ready;
  }

  /** Adds its addresses. */
  public void register(RoutesConfig routes) {
    routes.before(context -> context.attribute(BEGAN, System.nanoTime()));
    routes.after(context -> {
      Long began = context.attribute(BEGAN);
      Endpoint matched = context.endpoints().matchedHttpEndpoint();
      String path = matched == null ? "none" : matched.path;
      if (began != null) {
        timer(registry, path, context.statusCode())
            .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
      }
    });
    routes.get("/healthz", context -> context.result("ok\n"));
    routes.get(
        "/readyz",
        context ->
            context
                .status(ready.getAsBoolean() ? 200 : 503)
                .result(ready.getAsBoolean() ? "ready\n" : "not ready\n"));
    routes.get(
        "/metrics",
        context ->
            context
                .contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(registry.scrape()));
  }

  private static Timer timer(MeterRegistry registry, String path, int status) {
    return Timer.builder("dimout.http.requests")
        .tag("path", path)
        .tag("status", status / 100 + "xx")
        .register(registry);
  }
}
