package dimout.app.bmp;

import dimout.app.config.BmpSettings;
import dimout.app.error.UserError;
import dimout.source.RouteIntake;
import dimout.source.RouteLine;
import dimout.source.Source;
import dimout.source.SourceDesk;
import dimout.source.SourceFailure;
import dimout.source.SourceState;
import dimout.source.SourceTrial;
import dimout.wire.bmp.BmpToMrt;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Routers that report to us, as a source; each counts as a collector while it is connected. */
public final class BmpSource implements Source {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int MOST_NAMED = 5;
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final BmpSettings settings;
  private final RouteIntake intake;
  private final Consumer<Integer> listening;

  /**
   * @param listening hears the port, each time that it is opened
   */
  public BmpSource(BmpSettings settings, RouteIntake intake, Consumer<Integer> listening) {
    this.settings = settings;
    this.intake = intake;
    this.listening = listening;
  }

  public BmpSource(BmpSettings settings, RouteIntake intake) {
    this(settings, intake, port -> {});
  }

  @Override
  public String name() {
    return "bmp";
  }

  @Override
  public void run(SourceDesk desk) throws InterruptedException {
    AtomicReference<@Nullable SourceFailure> failure = new AtomicReference<>();
    try (RouteLine line = intake.open(name(), false);
        BmpServer server = new BmpServer(settings.listen(), records(line, desk, failure))) {
      listening.accept(server.port());
      long broken = 0;
      while (failure.get() == null) {
        tell(server, desk);
        long now =
            server.sessions().values().stream().mapToLong(each -> each.counts().broken()).sum();
        if (now > broken) {
          desk.rejected((int) Math.min(Integer.MAX_VALUE, now - broken));
        }
        broken = now;
        Thread.sleep(LOOK);
      }
      throw failure.get();
    }
  }

  private static BmpServer.Records records(
      RouteLine line, SourceDesk desk, AtomicReference<@Nullable SourceFailure> failure) {
    return new BmpServer.Records() {
      @Override
      public void record(String router, byte[] record) throws InterruptedException {
        hand(() -> line.record(collector(router), record));
      }

      @Override
      public void ended(String router) throws InterruptedException {
        hand(() -> line.gone(collector(router)));
      }

      private void hand(Handing handing) throws InterruptedException {
        if (failure.get() == null) {
          try {
            handing.run();
            desk.heard();
          } catch (SourceFailure e) {
            failure.compareAndSet(null, e);
          }
        }
      }
    };
  }

  /** Something handed in; it may have to wait. */
  private interface Handing {
    void run() throws InterruptedException;
  }

  private static String collector(String router) {
    return "bmp/" + router;
  }

  private void tell(BmpServer server, SourceDesk desk) {
    Map<String, String> gone = new TreeMap<>();
    TreeSet<String> there = new TreeSet<>();
    long now = System.currentTimeMillis();
    for (BmpServer.Session session : server.sessions().values()) {
      if (session.connected()) {
        there.add(session.router());
      } else if (now - session.lastSeen() < REMEMBERED.toMillis()) {
        gone.put(session.router(), session.ended());
      }
    }
    gone.keySet().removeAll(there);
    String left = gone.isEmpty() ? "" : "; gone: " + names(gone);
    if (there.isEmpty()) {
      desk.state(
          gone.isEmpty() ? SourceState.STARTING : SourceState.DOWN,
          "listening on " + address(server) + "; no router is connected" + left);
    } else {
      desk.state(
          gone.isEmpty() ? SourceState.OK : SourceState.DEGRADED,
          there.size()
              + (there.size() == 1 ? " router: " : " routers: ")
              + some(there)
              + left
              + beside(server));
    }
  }

  /** What came beside routes, in words; empty when nothing did. */
  private static String beside(BmpServer server) {
    List<BmpToMrt.Counts> counts =
        server.sessions().values().stream()
            .filter(BmpServer.Session::connected)
            .map(BmpServer.Session::counts)
            .toList();
    StringBuilder words = new StringBuilder();
    count(words, counts, BmpToMrt.Counts::statistics, "statistics");
    count(words, counts, BmpToMrt.Counts::mirrored, "mirrored");
    count(words, counts, BmpToMrt.Counts::passedOver, "of tables that do not count");
    return words.isEmpty() ? "" : "; messages beside routes: " + words;
  }

  private static void count(
      StringBuilder words,
      List<BmpToMrt.Counts> counts,
      ToLongFunction<BmpToMrt.Counts> which,
      String what) {
    long sum = counts.stream().mapToLong(which).sum();
    if (sum > 0) {
      words.append(words.isEmpty() ? "" : ", ").append(sum).append(' ').append(what);
    }
  }

  private static String some(Set<String> names) {
    String first = String.join(", ", names.stream().limit(MOST_NAMED).toList());
    return names.size() > MOST_NAMED ? first + ", …" : first;
  }

  private static String names(Map<String, String> gone) {
    Map.Entry<String, String> first = gone.entrySet().iterator().next();
    String more = gone.size() > 1 ? " and " + (gone.size() - 1) + " more" : "";
    return first.getKey() + " (" + first.getValue() + ")" + more;
  }

  private String address(BmpServer server) {
    return settings.listen().getHostString() + ", port " + server.port();
  }

  @Override
  public SourceTrial trial(Duration patience) throws InterruptedException {
    AtomicReference<@Nullable String> heard = new AtomicReference<>();
    try (BmpServer server =
        new BmpServer(settings.listen(), (router, record) -> heard.set(router))) {
      listening.accept(server.port());
      long deadline = System.nanoTime() + patience.toNanos();
      while (heard.get() == null && System.nanoTime() < deadline) {
        Thread.sleep(100);
      }
      return verdict(server, heard.get(), patience);
    } catch (UserError e) {
      return SourceTrial.failure(
          String.valueOf(e.getMessage()),
          "If 'dimout serve' runs, it has the port itself: look at its page /sources instead. A port"
              + " under 1024 takes a privilege.");
    }
  }

  private SourceTrial verdict(BmpServer server, @Nullable String heard, Duration patience) {
    String listened = "Listened on " + address(server) + ".";
    if (heard != null) {
      return SourceTrial.success(listened, "The router " + heard + " connected and told routes.");
    }
    if (server.sessions().isEmpty()) {
      return SourceTrial.failure(
          listened,
          "No router connected within " + patience.toSeconds() + " s.",
          "Have the router report to this address, and let the port through the firewall.");
    }
    BmpServer.Session session = server.sessions().values().iterator().next();
    boolean silent = session.connected();
    String state = silent ? "it is silent" : session.ended();
    return SourceTrial.failure(
        listened,
        session.router() + " connected, but told no route: " + state + ".",
        (silent ? "" : "Only routers that speak BMP version 3 (RFC 7854) are to reach this port. ")
            + "Have the router monitor a table, such as 'bmp monitor ipv4 unicast pre-policy'.");
  }
}
