package dimout.store;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link SeriesStore} promises. A store's test implements this and makes stores. */
public interface SeriesStoreContract {
  SeriesKey KZ = new SeriesKey("country/KZ", "probing-up-slash24");
  SeriesKey IR = new SeriesKey("country/IR", "bgp-visible-slash24");

  /** A new, empty store; the test closes it. */
  SeriesStore open();

  /**
   * The same store as a process would find it that starts now; a store that forgets returns the one
   * given.
   */
  default SeriesStore reopen(SeriesStore store) {
    return store;
  }

  static SignalPoint point(SeriesKey key, long time, @Nullable Double value) {
    return new SignalPoint(key.entity(), key.signal(), time, 300, value, value == null ? 0 : 1);
  }

  static JudgedPoint judged(SeriesKey key, long time, @Nullable Double value, PointState state) {
    Double percent = value == null ? null : value / 2;
    Double usual = value == null ? null : 200.0;
    return new JudgedPoint(
        key.entity(), key.signal(), time, value, usual, percent, percent, percent, state);
  }

  @Test
  default void givesBackWhatWasCommittedByTime() {
    try (SeriesStore store = open()) {
      SignalPoint late = point(KZ, 600, 2.5);
      SignalPoint early = new SignalPoint(KZ.entity(), KZ.signal(), 300, 300, 1.25, 0.9, 2.5);
      SignalPoint empty = point(KZ, 900, null);
      store.commit(Batch.ofPoints(List.of(late, point(IR, 300, 9.0), early, empty)));

      assertThat(store.points(KZ, 0, 10_000)).containsExactly(early, late, empty);
      assertThat(store.points(KZ, 300, 600)).containsExactly(early);
      assertThat(store.points(KZ, 301, 600)).isEmpty();
      assertThat(store.points(new SeriesKey("country/XX", "none"), 0, 10_000)).isEmpty();
    }
  }

  @Test
  default void theLastWordOnABinWins() {
    try (SeriesStore store = open()) {
      store.commit(Batch.ofPoints(List.of(point(KZ, 300, 1.0), point(KZ, 300, 2.0))));
      assertThat(store.points(KZ, 0, 1000)).containsExactly(point(KZ, 300, 2.0));

      store.commit(Batch.ofPoints(List.of(point(KZ, 300, 3.0))));
      store.commit(Batch.ofPoints(List.of(point(KZ, 300, 3.0))));
      assertThat(store.points(KZ, 0, 1000)).containsExactly(point(KZ, 300, 3.0));
    }
  }

  @Test
  default void judgementsAreKeptBesideMeasurements() {
    try (SeriesStore store = open()) {
      JudgedPoint below = judged(KZ, 300, 10.0, PointState.BELOW);
      JudgedPoint dark = judged(KZ, 300, 10.0, PointState.OUTAGE);
      JudgedPoint none = judged(KZ, 600, null, PointState.NO_DATA);
      store.commit(Batch.ofJudged(List.of(below, none)));
      store.commit(Batch.ofJudged(List.of(dark)));

      assertThat(store.judged(KZ, 0, 1000)).containsExactly(dark, none);
      assertThat(store.points(KZ, 0, 1000)).isEmpty();
    }
  }

  @Test
  default void headsTellTheNewestOfEverySeries() {
    try (SeriesStore store = open()) {
      assertThat(store.heads()).isEmpty();
      assertThat(store.head(KZ)).isNull();

      JudgedPoint newest = judged(KZ, 600, 10.0, PointState.OUTAGE);
      store.commit(
          new Batch(
              List.of(point(KZ, 300, 1.0), point(KZ, 600, 10.0), point(KZ, 900, null)),
              List.of(judged(KZ, 300, 1.0, PointState.NORMAL), newest),
              Map.of()));
      store.commit(Batch.ofPoints(List.of(point(IR, 1200, 1.0))));

      SeriesHead kz = new SeriesHead(KZ, 300, 300, 900, 600L, newest);
      SeriesHead ir = new SeriesHead(IR, 300, 1200, 1200, 1200L, null);
      assertThat(store.heads()).containsExactly(ir, kz);
      assertThat(store.head(KZ)).isEqualTo(kz);
    }
  }

  @Test
  default void binsNeverHideADrop() {
    try (SeriesStore store = open()) {
      List<JudgedPoint> points = new ArrayList<>();
      for (long time = 0; time < 3600; time += 300) {
        points.add(judged(KZ, time, 200.0, PointState.NORMAL));
      }
      points.set(5, judged(KZ, 1500, 4.0, PointState.OUTAGE));
      points.set(6, judged(KZ, 1800, null, PointState.NO_DATA));
      store.commit(Batch.ofJudged(points));

      assertThat(store.bins(KZ, 0, 7200, 3600))
          .containsExactly(
              new SeriesBin(0, 3600, 4.0, 2004.0 / 11, 200.0, 2.0, 1002.0 / 11, 100.0, 11, 1, 1));
    }
  }

  @Test
  default void offsetsAndCheckpointsAreReplaced() {
    try (SeriesStore store = open()) {
      assertThat(store.offsets()).isEmpty();
      assertThat(store.checkpoint("detect")).isNull();

      store.commit(new Batch(List.of(), List.of(), Map.of("ris", "a", "push", "1")));
      store.commit(new Batch(List.of(), List.of(), Map.of("ris", "b")));
      store.checkpoint("detect", new byte[] {1});
      store.checkpoint("detect", new byte[] {2, 3});

      assertThat(store.offsets()).isEqualTo(Map.of("ris", "b", "push", "1"));
      assertThat(store.checkpoint("detect")).containsExactly(2, 3);
    }
  }

  @Test
  default void whatCameAfterACheckpointIsToldApart() {
    SeriesStore store = open();
    store.commit(Batch.ofPoints(List.of(point(KZ, 300, 1.0))));
    long serial = store.serial();
    store.checkpoint("detect", new byte[] {1});
    store.commit(Batch.ofPoints(List.of(point(KZ, 600, 1.0), point(IR, 300, 5.0))));
    store.commit(Batch.ofPoints(List.of(point(KZ, 300, 2.0))));
    store.tidy(Instant.EPOCH, serial);

    try (SeriesStore again = reopen(store)) {
      assertThat(again.pointsAfter(serial))
          .containsExactly(point(KZ, 600, 1.0), point(IR, 300, 5.0), point(KZ, 300, 2.0));
      assertThat(again.pointsAfter(again.serial())).isEmpty();
      assertThat(again.points(KZ, 0, 1000))
          .containsExactly(point(KZ, 300, 2.0), point(KZ, 600, 1.0));
    }
  }

  @Test
  default void hostileNamesAreKeptAsTheyAre() {
    SeriesKey hostile = new SeriesKey("group/'; DROP TABLE points; --", "pi\"ng\u0000<b>\n💥");
    SignalPoint point = point(hostile, 300, Double.MIN_VALUE);
    try (SeriesStore store = open()) {
      store.commit(Batch.ofPoints(List.of(point)));
      assertThat(store.points(hostile, 0, 1000)).containsExactly(point);
      SeriesStore again = reopen(store);
      assertThat(again.points(hostile, 0, 1000)).containsExactly(point);
      again.close();
    }
  }

  @Test
  default void remembersAfterReopening() {
    SeriesStore store = open();
    JudgedPoint dark = judged(KZ, 300, 10.0, PointState.OUTAGE);
    SignalPoint point = point(KZ, 300, 10.0);
    store.commit(new Batch(List.of(point), List.of(dark), Map.of("ris", "17")));
    store.checkpoint("detect", new byte[] {7});
    List<SeriesHead> heads = store.heads();

    try (SeriesStore again = reopen(store)) {
      assertThat(again.points(KZ, 0, 1000)).containsExactly(point);
      assertThat(again.judged(KZ, 0, 1000)).containsExactly(dark);
      assertThat(again.heads()).isEqualTo(heads);
      assertThat(again.offsets()).isEqualTo(Map.of("ris", "17"));
      assertThat(again.checkpoint("detect")).containsExactly(7);
    }
  }

  @Test
  default void agreesWithTheReferenceOnAnyHistory() {
    Random random = new Random(4);
    SeriesStore store = open();
    try (MemorySeriesStore reference = new MemorySeriesStore()) {
      for (int round = 0; round < 40; round++) {
        Batch batch = randomBatch(random);
        reference.commit(batch);
        store.commit(batch);
        if (round % 10 == 9) {
          store = reopen(store);
        }
        if (round % 7 == 6) {
          store.tidy(Instant.EPOCH, store.serial() - random.nextInt(3));
        }
        assertSame(store, reference, random);
      }
    } finally {
      store.close();
    }
  }

  private static void assertSame(SeriesStore store, SeriesStore reference, Random random) {
    assertThat(store.heads()).isEqualTo(reference.heads());
    assertThat(new TreeMap<>(store.offsets())).isEqualTo(reference.offsets());
    long from = random.nextInt(6000);
    for (SeriesHead head : reference.heads()) {
      SeriesKey key = head.key();
      assertThat(store.points(key, from, 9000)).isEqualTo(reference.points(key, from, 9000));
      assertThat(store.judged(key, 0, 9000)).isEqualTo(reference.judged(key, 0, 9000));
      assertThat(store.bins(key, 0, 9000, 3600)).isEqualTo(reference.bins(key, 0, 9000, 3600));
    }
  }

  private static Batch randomBatch(Random random) {
    List<SignalPoint> points = new ArrayList<>();
    List<JudgedPoint> judged = new ArrayList<>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      SeriesKey key = new SeriesKey("asn/" + random.nextInt(3), random.nextBoolean() ? "a" : "b");
      long time = 300L * random.nextInt(30);
      Double value = random.nextInt(5) == 0 ? null : (Double) (double) random.nextInt(1000);
      points.add(point(key, time, value));
      PointState[] states = PointState.values();
      judged.add(judged(key, time, value, states[random.nextInt(states.length)]));
    }
    return new Batch(points, judged, Map.of("s" + random.nextInt(3), "o" + random.nextInt()));
  }
}
