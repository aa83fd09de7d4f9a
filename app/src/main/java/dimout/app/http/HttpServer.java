package dimout.app.http;

import dimout.app.config.ServerSettings;
import dimout.app.error.UserError;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Javalin on virtual threads, with what every answer has in common. */
public final class HttpServer implements AutoCloseable {
  private static final int HEADERS = 16 << 10;
  private static final int IDLE_MILLIS = 30_000;
  private static final int CONNECTIONS = 10_000;
  private static final long HELD = 16L << 20;

  /**
   * What the server is told.
   *
   * @param maxBody bytes of a request's body; more are answered 413
   * @param snapshot names what the answer at an address is made from; two answers to one request
   *     are the same while it is
   * @param health hears of every answer
   * @param patience how long the head of a request may take
   * @param contentPolicy the Content-Security-Policy of every answer
   */
  public record Options(
      ServerSettings settings,
      long maxBody,
      Function<String, String> snapshot,
      String contentPolicy,
      Health health,
      Duration patience) {
    /** How long the head of a request may take, as a rule. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);
  }

  private final Javalin javalin;
  private final SlowRequests slow;

  private HttpServer(Javalin javalin, SlowRequests slow) {
    this.javalin = javalin;
    this.slow = slow;
  }

  /**
   * Starts serving.
   *
   * @throws UserError when the port is taken or the host is none of this machine's
   */
  public static HttpServer start(Options options, List<Consumer<RoutesConfig>> parts) {
    ServerSettings settings = options.settings();
    SlowRequests slow = new SlowRequests(options.patience());
    Javalin javalin = Javalin.create(config -> configure(config, options, parts));
    try {
      javalin.start(settings.host(), settings.port());
      bound(javalin.jettyServer().server().getConnectors(), slow);
      return new HttpServer(javalin, slow);
    } catch (JavalinBindException e) {
      slow.close();
      throw UserError.usage(
          "cannot listen on "
              + settings.host()
              + ", port "
              + settings.port()
              + ": it is taken, or not this machine's; name another --port",
          e);
    }
  }

  private static void configure(
      JavalinConfig config, Options options, List<Consumer<RoutesConfig>> parts) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = options.maxBody();
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(HttpServer::bound);
    HeldAnswers held = new HeldAnswers(HELD);
    Answers answers = new Answers(held, options.contentPolicy());
    config.jetty.modifyServer(server -> bound(server, new Front(options, held)));
    config.routes.before(answers::begin);
    options.health().register(config.routes);
    parts.forEach(part -> part.accept(config.routes));
    config.routes.after(answers::end);
    Problems.register(config.routes);
    config.requestLogger.http((context, millis) -> {
      Answers.over(context);
      options
          .health()
          .answered(Answers.endpoint(context), context.statusCode(), (long) (millis * 1e6));
    });
  }

  private static void bound(HttpConfiguration configuration) {
    configuration.setRequestHeaderSize(HEADERS);
    configuration.setSendServerVersion(false);
    configuration.addCustomizer(new HeadAsGet());
  }

  private static void bound(Server server, Front front) {
    server.setHandler(new Handler.Sequence(front)); // what it leaves is Javalin's
    server.setStopTimeout(5_000);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
  }

  /** Connectors are there once the server is started, and look at this for every connection. */
  private static void bound(Connector[] connectors, SlowRequests slow) {
    for (Connector connector : connectors) {
      if (connector instanceof ServerConnector each) {
        each.setIdleTimeout(IDLE_MILLIS);
        each.addBean(slow);
      }
    }
  }

  /** The port listened on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
    slow.close();
  }
}
