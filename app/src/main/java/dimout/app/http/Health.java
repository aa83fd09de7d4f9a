package dimout.app.http;

import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** {@code /healthz}, {@code /readyz}, {@code /metrics}; and how long answers take. */
public final class Health {
  private final PrometheusMeterRegistry registry;
  private final BooleanSupplier ready;
  private final Map<String, Timer> timers = new ConcurrentHashMap<>();

  /**
   * @param ready whether points are taken and kept
   */
  public Health(PrometheusMeterRegistry registry, BooleanSupplier ready) {
    this.registry = registry;
    this.ready = ready;
  }

  /** Adds its addresses. */
  public void register(RoutesConfig routes) {
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

  /** Counts an answer of the endpoint, and how long it took. */
  void answered(String endpoint, int status, long nanos) {
    String kind = status / 100 + "xx";
    timers
        .computeIfAbsent(
            endpoint + ' ' + kind,
            any ->
                Timer.builder("dimout.http.requests")
                    .tag("path", endpoint)
                    .tag("status", kind)
                    .register(registry))
        .record(nanos, TimeUnit.NANOSECONDS);
  }
}
