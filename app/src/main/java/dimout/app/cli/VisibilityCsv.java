package dimout.app.cli;

import dimout.routes.Series;
import dimout.routes.VisibilitySink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes points of visibility as {@code time,entity,signal,value,coverage}, a quarter of a million
 * in a bin of full tables: what repeats from line to line is kept as bytes.
 */
final class VisibilityCsv implements VisibilitySink {
  private static final int FULL = 1 << 16;
  private static final int DIGITS = 20;

  private final OutputStream out;
  private final Map<String, byte[]> signals = new HashMap<>();
  private byte[] lines = new byte[2 * FULL];
  private int size;
  private long lastTime = Long.MIN_VALUE;
  private byte[] time = {};
  private String lastEntity = "";
  private byte[] entity = {};
  private double lastCoverage = -1;
  private byte[] coverage = {};

  VisibilityCsv(OutputStream out) {
    this.out = out;
    put(bytes("time,entity,signal,value,coverage\n"));
  }

  /** Writes what is still held back; to be called after the last point. */
  void flush() {
    try {
      out.write(lines, 0, size);
      size = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void point(Series series, long at, long value, double covered) {
    begin(series, at);
    int from = size + DIGITS;
    long rest = value;
    do {
      lines[--from] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    int digits = size + DIGITS - from;
    System.arraycopy(lines, from, lines, size, digits);
    size += digits;
    end(covered);
  }

  @Override
  public void noData(Series series, long at, double covered) {
    begin(series, at);
    end(covered);
  }

  private void begin(Series series, long at) {
    if (size >= FULL) {
      flush();
    }
    if (at != lastTime) {
      lastTime = at;
      time = bytes(Instant.ofEpochSecond(at) + ",");
    }
    if (!series.entity().equals(lastEntity)) {
      lastEntity = series.entity();
      entity = bytes(lastEntity);
    }
    put(time);
    put(entity);
    put(signals.computeIfAbsent(series.signal(), signal -> bytes("," + signal + ",")));
  }

  private void end(double covered) {
    if (covered != lastCoverage) {
      lastCoverage = covered;
      BigDecimal rounded = BigDecimal.valueOf(covered).setScale(4, RoundingMode.HALF_UP);
      coverage = bytes("," + rounded.stripTrailingZeros().toPlainString() + "\n");
    }
    put(coverage);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void put(byte[] bytes) {
    if (lines.length - size < bytes.length + DIGITS) {
      lines = Arrays.copyOf(lines, 2 * (size + bytes.length + DIGITS));
    }
    System.arraycopy(bytes, 0, lines, size, bytes.length);
    size += bytes.length;
  }
}
