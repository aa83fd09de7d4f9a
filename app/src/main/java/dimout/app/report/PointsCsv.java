package dimout.app.report;

import dimout.model.JudgedPoint;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes judged points as CSV, a header first; what is not known is empty. */
public final class PointsCsv {
  private static final String HEADER =
      "time,entity,signal,value,usual,percent_of_usual,low,high,state\n";

  private final Writer out;
  private String quotedSignal = "";
  private String signal = "";

  public PointsCsv(Writer out) throws IOException {
    this.out = out;
    out.write(HEADER);
  }

  /** Writes one row. */
  public void write(JudgedPoint point) throws IOException {
    if (!point.signal().equals(signal)) {
      signal = point.signal();
      quotedSignal = quoted(signal);
    }
    String row =
        Instant.ofEpochSecond(point.time())
            + ","
            + point.entity()
            + ","
            + quotedSignal
            + ","
            + Decimals.value(point.value())
            + ","
            + Decimals.significant(point.usual())
            + ","
            + plain(Decimals.percent(point.percentOfUsual()))
            + ","
            + plain(Decimals.percent(point.low()))
            + ","
            + plain(Decimals.percent(point.high()))
            + ","
            + point.state().word()
            + "\n";
    out.write(row);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String quoted(String text) {
    return text.indexOf(',') < 0 && text.indexOf('"') < 0
        ? text
        : '"' + text.replace("\"", "\"\"") + '"';
  }
}
