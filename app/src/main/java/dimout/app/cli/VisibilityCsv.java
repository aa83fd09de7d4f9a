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

/** Writes points of visibility as {@code time,entity,signal,value,coverage}, many a second. */
final class VisibilityCsv implements VisibilitySink {
  private final OutputStream out;
  private byte[][] names = new byte[1 << 10][];
  private long lastTime = Long.MIN_VALUE;
  private byte[] time = {};
  private double lastCoverage = -1;
  private byte[] coverage = {};
  private final byte[] digits = new byte[20];

  VisibilityCsv(OutputStream out) {
    this.out = out;
    write("time,entity,signal,value,coverage\n".getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void point(Series series, long at, long value, double covered) {
    begin(series, at);
    int from = digits.length;
    long rest = value;
    do {
      digits[--from] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    write(digits, from, digits.length - from);
    end(covered);
  }

  @Override
  public void noData(Series series, long at, double covered) {
    begin(series, at);
    end(covered);
  }

  private void begin(Series series, long at) {
    if (at != lastTime) {
      lastTime = at;
      time = bytes(Instant.ofEpochSecond(at).toString());
    }
    int number = series.number();
    if (number >= names.length) {
      names = Arrays.copyOf(names, 2 * number);
    }
    if (names[number] == null) {
      names[number] = bytes("," + series.entity() + "," + series.signal() + ",");
    }
    write(time);
    write(names[number]);
  }

  private void end(double covered) {
    if (covered != lastCoverage) {
      lastCoverage = covered;
      coverage =
          bytes(
              ","
                  + BigDecimal.valueOf(covered)
                      .setScale(4, RoundingMode.HALF_UP)
                      .stripTrailingZeros()
                      .toPlainString()
                  + "\n");
    }
    write(coverage);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  private void write(byte[] bytes, int from, int length) {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
