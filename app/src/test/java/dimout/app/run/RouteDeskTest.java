package dimout.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dimout.app.run.RouteWorld.Event;
import dimout.geo.GeoTable;
import dimout.geo.GeoTableBuilder;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SignalPoint;
import dimout.source.Intake;
import dimout.source.RouteLine;
import dimout.source.SourceFailure;
import dimout.source.SourceHealth;
import dimout.source.SourceState;
import dimout.store.Batch;
import dimout.store.MemorySeriesStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bins of a minute from 12:00, a table dump at 12:00 and updates after it. */
@Timeout(120)
class RouteDeskTest {
  private static final long NOON = 1_700_049_600; // 2023-11-15T12:00:00Z
  private static final RouteWorld WORLD =
      new RouteWorld(7, NOON, NOON + 1200, NOON + 400, NOON + 700);

  private final Map<String, String> points = new ConcurrentSkipListMap<>();
  private MemorySeriesStore store = new MemorySeriesStore();
  private final List<String> recounted = new CopyOnWriteArrayList<>();
  private final HandClock clock = new HandClock(NOON);
  private SourceBook book = new SourceBook(clock);
  private Supplier<GeoTable> geo = RouteWorld::geo;
  private RouteDesk desk;
  private Sources running;

  @BeforeEach
  void begin() {
    begin(Set.of());
  }

  private void begin(Set<String> past) {
    Intake intake = (source, taken, offset) -> taken.forEach(this::keep);
    book = new SourceBook(clock);
    desk =
        new RouteDesk(
            new RouteDesk.Options(
                60, entity -> entity.startsWith("country/"), () -> geo.get(), past),
            store,
            clock);
    Duration soon = Duration.ofMillis(20);
    running = new Sources(intake, book, Map.of(), new Sources.Pauses(soon, soon));
    running.start(List.of(desk));
  }

  private void keep(SignalPoint point) {
    if (point.asBefore() != null && point.signal().endsWith("slash24")) {
      recounted.add(
          (point.time() - NOON) / 60 + " " + point.entity() + " " + point.asBefore().longValue());
    }
    store.commit(Batch.ofJudged(List.of(judged(point))));
    String key = (point.time() - NOON) / 60 + " " + point.entity() + " " + point.signal();
    String value = point.value() == null ? "-" : String.valueOf(Math.round(point.value()));
    String before = points.put(key, value);
    assertThat(before).as("%s is measured once, or the same again", key).isIn(null, value);
  }

  private static JudgedPoint judged(SignalPoint point) {
    return new JudgedPoint(
        point.entity(),
        point.signal(),
        point.time(),
        point.value(),
        null,
        null,
        null,
        null,
        PointState.LEARNING);
  }

  @AfterEach
  void stop() {
    running.close();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  private String kz(int bin) {
    return points.getOrDefault(bin + " country/KZ bgp-visible-slash24", "none");
  }

  private void dumps(RouteLine line, long time) throws InterruptedException {
    for (String collector : RouteWorld.COLLECTORS) {
      byte[] dump = WORLD.rib(collector, time);
      for (int from = 0; from < dump.length; ) {
        int to = from + 12 + length(dump, from + 8);
        line.record(collector, java.util.Arrays.copyOfRange(dump, from, to));
        from = to;
      }
      line.ended(collector, true);
    }
  }

  private static int length(byte[] bytes, int at) {
    return java.nio.ByteBuffer.wrap(bytes).getInt(at);
  }

  private void live(RouteLine line, long from, long until) throws InterruptedException {
    for (Event event : WORLD.events()) {
      if (event.time() >= from && event.time() < until) {
        clock.set(event.time());
        line.record(event.collector(), RouteWorld.record(event));
      }
    }
    clock.set(until);
  }

  @Test
  void aBinHoldsWhatHappenedInItAndComesWhenItIsOver() throws InterruptedException {
    RouteLine line = desk.open("test", false);
    dumps(line, NOON);
    live(line, NOON, NOON + 60);
    Thread.sleep(300);
    assertThat(points).as("stragglers are waited for").isEmpty();
    clock.set(NOON + 62);
    await(() -> !kz(0).equals("none"));
    assertThat(Integer.parseInt(kz(0))).isBetween(40, 80);
    live(line, NOON + 60, NOON + 660);
    clock.set(NOON + 662);
    await(() -> !kz(10).equals("none"));
    assertThat(kz(8)).as("withdrawn by all").isEqualTo("0");
    assertThat(book.all().getFirst().state()).isEqualTo(SourceState.OK);
  }

  @Test
  void whoGoesIsMissingAndWithdrawsNothing() throws InterruptedException {
    RouteLine line = desk.open("test", false);
    dumps(line, NOON);
    clock.set(NOON + 62);
    await(() -> kz(0).equals("80"));
    line.close();
    clock.set(NOON + 122);
    await(() -> kz(1).equals("-"));
    await(() -> book.all().getFirst().state() == SourceState.DEGRADED);
    RouteLine again = desk.open("test", true);
    dumps(again, NOON);
    clock.set(NOON + 182);
    await(() -> !kz(2).equals("none"));
    assertThat(kz(2)).as("tables of the past do not count yet").isEqualTo("-");
    again.current();
    clock.set(NOON + 242);
    await(() -> kz(3).equals("80"));
  }

  @Test
  void whoIsGoneIsForgottenAndComesBackAsNew() throws InterruptedException {
    RouteLine line = desk.open("test", false);
    dumps(line, NOON);
    clock.set(NOON + 62);
    await(() -> kz(0).equals("80"));
    for (String collector : RouteWorld.COLLECTORS) {
      line.gone(collector);
    }
    clock.set(NOON + 122);
    await(() -> kz(1).equals("-"));
    dumps(line, NOON);
    clock.set(NOON + 182);
    await(() -> kz(2).equals("80"));
    assertThat(points.values()).as("nothing was withdrawn").doesNotContain("0");
  }

  @Test
  void aTimeToComeIsNow() throws InterruptedException {
    RouteLine line = desk.open("test", false);
    dumps(line, NOON);
    Event late = new Event(NOON + 1_000_000, 0, 0, false);
    line.record(late.collector(), RouteWorld.record(late));
    clock.set(NOON + 62);
    await(() -> kz(0).equals("80"));
    clock.set(NOON + 122);
    await(() -> kz(1).equals("80"));
  }

  /** The same from a run without a break, and from one that died in the middle. */
  @Test
  void afterARestartThePastIsMeasuredAsIfThereHadBeenNone() throws InterruptedException {
    Map<String, String> whole = uninterrupted();
    points.clear();
    begin(Set.of("test"));
    RouteLine line = desk.open("test", true);
    assertThat(line.resumeFrom()).isNull();
    caughtUp(line, NOON, NOON + 360);
    await(() -> !kz(4).equals("none"));
    running.close();

    clock.set(NOON + 500);
    begin(Set.of("test"));
    RouteLine second = desk.open("test", true);
    assertThat(second.resumeFrom()).isEqualTo(NOON + 300);
    clock.set(NOON + 660);
    Thread.sleep(300);
    assertThat(kz(9)).as("bins wait for the past").isEqualTo("none");
    caughtUp(second, NOON + 240, NOON + 660);
    clock.set(NOON + 662);
    await(() -> !kz(10).equals("none"));
    assertThat(new TreeMap<>(points)).isEqualTo(whole);
    assertThat(recounted).as("nothing is measured otherwise than before").isEmpty();
  }

  /** Ten of KZ's twenty prefixes are IR's in the new table of places. */
  private static GeoTable otherGeo() {
    GeoTableBuilder geo = new GeoTableBuilder();
    geo.addIpv4(0x0a000000L, 0x0a0027ffL, geo.country("KZ"));
    geo.addIpv4(0x0a002800L, 0x0a01ffffL, geo.country("IR"));
    return geo.build();
  }

  @Test
  void afterARestartWithAnotherTableOfPlacesTheSameMomentIsCountedByBoth()
      throws InterruptedException {
    running.close();
    clock.set(NOON + 362);
    begin(Set.of("test"));
    RouteLine line = desk.open("test", true);
    dumps(line, NOON);
    line.progress(NOON + 362);
    line.current();
    await(() -> kz(5).equals("80"));
    running.close();

    clock.set(NOON + 482);
    geo = RouteDeskTest::otherGeo;
    begin(Set.of("test"));
    RouteLine second = desk.open("test", true);
    dumps(second, NOON);
    second.progress(NOON + 482);
    second.current();
    await(() -> kz(7).equals("40"));
    assertThat(kz(6)).isEqualTo("40");
    assertThat(recounted).containsExactly("6 country/IR 40", "6 country/KZ 80");
  }

  private Map<String, String> uninterrupted() throws InterruptedException {
    RouteLine line = desk.open("test", false);
    dumps(line, NOON);
    live(line, NOON, NOON + 660);
    clock.set(NOON + 662);
    await(() -> !kz(10).equals("none"));
    running.close();
    store = new MemorySeriesStore();
    clock.set(NOON + 360);
    return new TreeMap<>(points);
  }

  private void caughtUp(RouteLine line, long from, long until) throws InterruptedException {
    dumps(line, from);
    for (Event event : WORLD.events()) {
      if (event.time() >= from && event.time() < until) {
        line.progress(event.time());
        line.record(event.collector(), RouteWorld.record(event));
      }
    }
    line.progress(until);
    line.current();
  }

  @Test
  void aSourceThatGivesUpThePastLetsTheOthersGoOn() throws InterruptedException {
    running.close();
    begin(Set.of("slow"));
    RouteLine line = desk.open("test", false);
    dumps(line, NOON);
    clock.set(NOON + 62);
    Thread.sleep(300);
    assertThat(points).isEmpty();
    desk.open("slow", true).close();
    await(() -> kz(0).equals("80"));
  }

  @Test
  void whenTheTablesAreLostSourcesHearOfIt() throws InterruptedException {
    RouteLine line = desk.open("test", false);
    running.close();
    Event any = WORLD.events().getFirst();
    assertThatThrownBy(() -> line.record(any.collector(), RouteWorld.record(any)))
        .isInstanceOf(SourceFailure.class);
    SourceHealth health = book.all().getFirst();
    assertThat(health.state()).isEqualTo(SourceState.DOWN);
  }
}
