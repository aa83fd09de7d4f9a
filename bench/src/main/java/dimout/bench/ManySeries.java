package dimout.bench;

import dimout.app.run.StateJson;
import dimout.detect.SeriesStage;
import dimout.detect.SeriesState;
import dimout.model.SeriesProfile;
import dimout.model.SeriesUpdate;
import dimout.model.SignalPoint;
import dimout.stage.EmbeddedStage;
import dimout.stage.EmbeddedStage.Remembered;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * 100,000 series at 5-minute bins: the heap that their states take, and how long one bin of all of
 * them takes on two threads.
 *
 * <p>To feed so many for weeks would take hours. So a thousand made series, no two alike, are fed
 * for nine weeks; the state of each is written as it is for a restart, and read back a hundred
 * times under other names. All of the hundred thousand are then judged bin by bin for four hours,
 * the last two of them with a watch: in these each series tries its drops twice and writes four
 * slots of its week.
 *
 * <p>Arguments: how many are fed, and how often each is read back; 1,000 and 100 when none are
 * given. Status 1 when a bar is missed.
 */
public final class ManySeries {
  private static final int THREADS = 2;
  private static final int TAUGHT = 9 * MadeSeries.WEEK;
  private static final int WARM = 24;
  private static final int MEASURED = 24;

  /** Bars: seconds of a bin, and bytes of heap a series. */
  private static final double SECONDS = 2;

  private static final double BYTES = 3600;

  /** What one bin took: seconds, and CPU seconds of all threads. */
  private record Took(double wall, double cpu) {}

  /** A series that was fed, and its state as JSON. */
  private record Taught(MadeSeries made, byte[] state) {}

  /** The series of one thread. */
  private static final class Shard {
    final List<MadeSeries> made = new ArrayList<>();
    final List<String> entities = new ArrayList<>();
    int judged;
    final EmbeddedStage<SignalPoint, SeriesState, SeriesUpdate> stage =
        new EmbeddedStage<>(
            new SeriesStage(MadeSeries::profile), update -> judged += update.points().size());

    /** Adds what another series has learnt, under a name of its own. */
    void add(MadeSeries same, String entity, SeriesState copy) {
      SeriesProfile taught = Objects.requireNonNull(copy.profile);
      SeriesProfile own =
          new SeriesProfile(
              entity, taught.signal(), taught.kind(), taught.stepSeconds(), taught.zone(), null);
      copy.profile = own;
      stage.recall(List.of(new Remembered<>(own.key(), copy, List.of(SeriesStage.END))));
      made.add(same);
      entities.add(entity);
    }

    List<SignalPoint> points(int bin) {
      List<SignalPoint> points = new ArrayList<>();
      for (int i = 0; i < entities.size(); i++) {
        points.add(made.get(i).point(entities.get(i), bin));
      }
      return points;
    }

    /** CPU seconds of this thread. */
    double take(List<SignalPoint> points, int bin) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      points.forEach(stage::accept);
      stage.watermark(MadeSeries.time(bin));
      return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }
  }

  private ManySeries() {}

  /** Measures and prints. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    int fed = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    int copies = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Taught> states = taught(threads, fed);
      System.out.printf(
          "%,d series fed for nine weeks; a state takes %,d bytes as JSON%n",
          fed, states.stream().mapToInt(one -> one.state().length).sum() / fed);
      long empty = used();
      List<Shard> shards = copied(states, copies);
      states.clear();
      int series = fed * copies;
      double bytes = (double) (used() - empty) / series;
      System.out.printf(
          "%,d series: %.0f MB of heap after a full collection, %,.0f bytes a series"
              + " with its key and wake-ups (bar %,.0f: %s)%n",
          series, bytes * series / 1e6, bytes, BYTES, verdict(bytes <= BYTES));
      boolean quick = measured(threads, shards, series);
      System.out.printf("%.0f MB of heap after these bins%n", (used() - empty) / 1e6);
      System.exit(bytes <= BYTES && quick ? 0 : 1);
    }
  }

  private static boolean measured(ExecutorService threads, List<Shard> shards, int series)
      throws InterruptedException, ExecutionException {
    List<Took> bins = new ArrayList<>();
    for (int i = 0; i < WARM + MEASURED; i++) {
      Took took = bin(threads, shards, TAUGHT + i);
      if (i >= WARM) {
        bins.add(took);
      }
    }
    int judged = shards.stream().mapToInt(shard -> shard.judged).sum();
    if (judged < (WARM + MEASURED) * series) {
      throw new IllegalStateException(judged + " points were judged of " + bins.size() + " bins");
    }
    double[] wall = bins.stream().mapToDouble(Took::wall).sorted().toArray();
    double[] cpu = bins.stream().mapToDouble(Took::cpu).sorted().toArray();
    double median = wall[MEASURED / 2];
    System.out.printf(
        "one bin of all, %d threads, %d bins: median %.2f s (bar %.0f: %s), longest %.2f s;"
            + " CPU median %.2f s, most %.2f s; %.2f µs of CPU a point%n",
        THREADS,
        MEASURED,
        median,
        SECONDS,
        verdict(median < SECONDS),
        wall[MEASURED - 1],
        cpu[MEASURED / 2],
        cpu[MEASURED - 1],
        Arrays.stream(cpu).sum() / MEASURED / series * 1e6);
    return median < SECONDS;
  }

  private static String verdict(boolean met) {
    return met ? "met" : "missed";
  }

  private static Took bin(ExecutorService threads, List<Shard> shards, int bin)
      throws InterruptedException, ExecutionException {
    List<Callable<Double>> halves = new ArrayList<>();
    for (Shard shard : shards) {
      List<SignalPoint> points = shard.points(bin);
      halves.add(() -> shard.take(points, bin));
    }
    long before = System.nanoTime();
    double cpu = 0;
    for (Future<Double> half : threads.invokeAll(halves)) {
      cpu += half.get();
    }
    return new Took((System.nanoTime() - before) / 1e9, cpu);
  }

  private static List<Taught> taught(ExecutorService threads, int fed)
      throws InterruptedException, ExecutionException {
    List<Callable<Taught>> each = new ArrayList<>();
    for (int i = 0; i < fed; i++) {
      MadeSeries made = new MadeSeries(i);
      each.add(() -> new Taught(made, taught(made)));
    }
    List<Taught> all = new ArrayList<>();
    for (Future<Taught> one : threads.invokeAll(each)) {
      all.add(one.get());
    }
    return all;
  }

  private static byte[] taught(MadeSeries made) {
    EmbeddedStage<SignalPoint, SeriesState, SeriesUpdate> stage =
        new EmbeddedStage<>(new SeriesStage(MadeSeries::profile), update -> {});
    for (int bin = 0; bin < TAUGHT; bin++) {
      stage.accept(made.point(bin));
      stage.watermark(MadeSeries.time(bin));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new StateJson().write(bytes, stage.remembered().get(0).state());
    return bytes.toByteArray();
  }

  private static List<Shard> copied(List<Taught> all, int copies) {
    List<Shard> shards = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      shards.add(new Shard());
    }
    StateJson json = new StateJson();
    for (int i = 0; i < all.size() * copies; i++) {
      Taught taught = all.get(i / copies);
      SeriesState copy = json.read(new ByteArrayInputStream(taught.state()), SeriesState.class);
      shards.get(i % THREADS).add(taught.made(), MadeSeries.entity(i), copy);
    }
    return shards;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
