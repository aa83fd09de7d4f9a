package dimout.app.run;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import dimout.pipeline.Pipeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The {@link Pipeline}, fed as points come in.
 *
 * <p>A bin is judged as soon as its point is there: a source brings a bin when it has ended. A
 * series that lags behind the others is judged when it comes; what a series brings for bins before
 * its newest is kept, and not judged any more.
 */
public final class LiveDetection implements Detection {
  private final List<JudgedPoint> judged = new ArrayList<>();
  private final List<Incident> incidents = new ArrayList<>();
  private final Signals signals;
  private final Pipeline pipeline;

  public LiveDetection(Signals signals) {
    this.signals = signals;
    pipeline =
        new Pipeline(signals::profile, update -> judged.addAll(update.points()), incidents::add);
  }

  @Override
  public Outcome take(List<SignalPoint> points) {
    judged.clear();
    incidents.clear();
    List<SignalPoint> sorted = new ArrayList<>(points);
    // A signal of no kind, such as a latency, tells no outage: it is kept beside the others.
    sorted.removeIf(point -> signals.kind(point.signal()) == null);
    if (sorted.isEmpty()) {
      return new Outcome(List.of(), List.of());
    }
    sorted.sort(
        Comparator.comparingLong(SignalPoint::time)
            .thenComparing(SignalPoint::entity)
            .thenComparing(SignalPoint::signal));
    long time = Long.MIN_VALUE;
    for (SignalPoint point : sorted) {
      if (point.time() > time && time != Long.MIN_VALUE) {
        pipeline.watermark(time);
      }
      time = point.time();
      pipeline.accept(point);
    }
    pipeline.watermark(time);
    return new Outcome(List.copyOf(judged), List.copyOf(incidents));
  }

  @Override
  public byte[] state() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes, 1 << 16)) {
      new StateJson().write(out, pipeline.memory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void restore(byte[] state) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(state), 1 << 16)) {
      pipeline.recall(new StateJson().read(in, Pipeline.Memory.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
