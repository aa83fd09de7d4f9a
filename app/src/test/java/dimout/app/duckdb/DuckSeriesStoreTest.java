package dimout.app.duckdb;

import static dimout.store.SeriesStoreContract.judged;
import static dimout.store.SeriesStoreContract.point;
import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.PointState;
import dimout.store.Batch;
import dimout.store.SeriesBin;
import dimout.store.SeriesStore;
import dimout.store.SeriesStoreContract;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckSeriesStoreTest implements SeriesStoreContract {
  @TempDir Path folder;

  @Override
  public SeriesStore open() {
    return DuckStore.open(folder, DuckOptions.DEFAULT).series();
  }

  @Override
  public SeriesStore reopen(SeriesStore store) {
    store.close();
    return open();
  }

  @Test
  void whatIsOldIsSummedUpByTheHourAndThenDropped() {
    DuckOptions options = new DuckOptions(256, 1, Duration.ofHours(4), Duration.ofHours(8));
    try (SeriesStore store = DuckStore.open(folder, options).series()) {
      for (long time = 0; time < 12 * 3600; time += 300) {
        Double value = time == 5 * 3600 + 300 ? 4.0 : 200.0;
        PointState state = value < 5 ? PointState.OUTAGE : PointState.NORMAL;
        store.commit(
            new Batch(
                List.of(point(KZ, time, value)),
                List.of(judged(KZ, time, value, state)),
                Map.of()));
      }
      List<SeriesBin> before = store.bins(KZ, 0, 12 * 3600, 3600);
      store.tidy(Instant.ofEpochSecond(12 * 3600), store.serial());

      assertThat(store.keptFrom()).isEqualTo(8 * 3600);
      assertThat(store.points(KZ, 0, 12 * 3600))
          .hasSize(48)
          .first()
          .extracting("time")
          .isEqualTo(8L * 3600);
      assertThat(store.bins(KZ, 0, 12 * 3600, 3600)).isEqualTo(before.subList(4, 12));
      assertThat(before.get(5).percentMin()).isEqualTo(2.0);
      assertThat(before.get(5).dark()).isEqualTo(1);

      store.commit(Batch.ofJudged(List.of(judged(KZ, 5 * 3600, 1.0, PointState.OUTAGE))));
      store.tidy(Instant.ofEpochSecond(12 * 3600), store.serial());
      assertThat(store.bins(KZ, 0, 12 * 3600, 3600)).isEqualTo(before.subList(4, 12));
      assertThat(store.bins(KZ, 0, 12 * 3600, 12 * 3600)).hasSize(1);
    }
  }

  @Test
  void aRewriteDoesNotDisturbWhoWritesMeanwhile() throws InterruptedException {
    try (SeriesStore store = open()) {
      Thread writer =
          Thread.ofPlatform()
              .start(() -> {
                for (long i = 0; i < 300; i++) {
                  store.commit(Batch.ofPoints(List.of(point(KZ, i % 100 * 300, (double) i))));
                }
              });
      while (writer.isAlive()) {
        store.tidy(Instant.EPOCH, store.serial());
        store.points(KZ, 0, Long.MAX_VALUE);
      }
      writer.join();
      assertThat(store.points(KZ, 0, Long.MAX_VALUE))
          .hasSize(100)
          .allMatch(point -> point.value() != null && point.value() == 200 + point.time() / 300);
    }
  }
}
