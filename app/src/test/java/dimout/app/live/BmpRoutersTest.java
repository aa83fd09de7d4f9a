package dimout.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.bmp.BmpSource;
import dimout.app.config.BmpSettings;
import dimout.app.run.RouteDesk;
import dimout.app.run.RouteWorld;
import dimout.app.run.SourceBook;
import dimout.app.run.Sources;
import dimout.source.Intake;
import dimout.source.SourceHealth;
import dimout.source.SourceState;
import dimout.store.MemorySeriesStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real routers that report to us, from a route of their neighbour's to points. */
@Timeout(400)
class BmpRoutersTest {
  private static final int BIN = 60;

  /** Thirty times as fast, so that nobody waits for minutes: a bin is two seconds. */
  private static final Clock FAST = new FastClock(Clock.systemUTC().millis());

  private static final class FastClock extends Clock {
    private final long start;

    FastClock(long start) {
      this.start = start;
    }

    @Override
    public Instant instant() {
      long now = Clock.systemUTC().millis();
      return Instant.ofEpochMilli(start + 30 * (now - start));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final List<String> kz = new CopyOnWriteArrayList<>();
  private final SourceBook book = new SourceBook(Clock.systemUTC());
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private Sources running;
  private Routers routers;
  @TempDir Path folder;

  @BeforeEach
  void listen() throws IOException {
    routers = new Routers(folder);
    Intake intake =
        (source, points, offset) ->
            points.stream()
                .filter(point -> point.entity().equals("country/KZ"))
                .filter(point -> point.signal().equals("bgp-visible-slash24"))
                .forEach(
                    point -> kz.add(point.value() == null ? "-" : "" + Math.round(point.value())));
    RouteDesk desk =
        new RouteDesk(
            new RouteDesk.Options(BIN, entity -> true, RouteWorld::geo, Set.of()),
            new MemorySeriesStore(),
            FAST);
    BmpSettings settings =
        new BmpSettings(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    Duration soon = Duration.ofMillis(20);
    running = new Sources(intake, book, Map.of(), new Sources.Pauses(soon, soon));
    running.start(List.of(desk, new BmpSource(settings, desk, port::complete)));
  }

  @AfterEach
  void stop() throws InterruptedException {
    routers.close();
    running.close();
  }

  private static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(150);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - deadline).as("waiting for %s", what).isNegative();
      Thread.sleep(20);
    }
  }

  private SourceHealth bmp() {
    return book.all().stream()
        .filter(each -> each.source().equals("bmp"))
        .findFirst()
        .orElseThrow();
  }

  private String newest() {
    return kz.isEmpty() ? "" : kz.getLast();
  }

  @Test
  void frrAnnouncesWithdrawsDiesAndComesBack() throws IOException, InterruptedException {
    story(routers.frr(port.join()));
    assertThat(bmp().note()).contains("1 router").contains("edge1");
  }

  @Test
  void gobgpAnnouncesWithdrawsDiesAndComesBack() throws IOException, InterruptedException {
    story(routers.gobgp(port.join()));
  }

  /** Three routes, a withdrawal, the router's death, and its return: never a false withdrawal. */
  private void story(List<String> router) throws IOException, InterruptedException {
    Process first = routers.start(router);
    Process neighbour = routers.neighbour();
    await("the router", () -> bmp().state() == SourceState.OK);
    for (String prefix : List.of("10.0.0.0/24", "10.0.1.0/24", "10.1.0.0/24")) {
      await(prefix, () -> routers.announce(prefix));
    }
    await("two blocks of KZ", () -> newest().equals("2"));
    routers.withdraw("10.0.1.0/24");
    await("one block of KZ", () -> newest().equals("1"));

    int before = kz.size();
    first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    await("the router's absence", () -> newest().equals("-"));
    assertThat(bmp().state()).isEqualTo(SourceState.DOWN);
    assertThat(bmp().note()).contains("no router is connected").contains("closed");
    routers.start(router);
    await("the router's return", () -> newest().equals("1"));
    assertThat(kz.subList(before, kz.size())).as("no withdrawal").containsOnly("1", "-");
    assertThat(neighbour.isAlive()).isTrue();
  }
}
