package dimout.app.series;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text with any line end, each bounded: an endless line costs no memory. */
final class CsvLines {
  /** Characters of a line that are kept; what follows is dropped and the line marked as cut. */
  static final int LONGEST = 1 << 20;

  private static final int BUFFER = 1 << 16;

  private final Reader in;
  private final char[] buffer = new char[BUFFER];
  private int position;
  private int limit;
  private boolean afterReturn;
  private boolean cut;

  CsvLines(Reader in) {
    this.in = in;
  }

  /** The next line without its end; null at the end of the text. */
  @Nullable String next() throws IOException {
    StringBuilder longLine = null;
    cut = false;
    while (true) {
      if (position == limit && !fill()) {
        return longLine == null ? null : longLine.toString();
      }
      if (afterReturn && buffer[position] == '\n') {
        position++;
        afterReturn = false;
        continue;
      }
      afterReturn = false;
      int end = endOfLine();
      if (end < limit) {
        String line = take(longLine, end);
        afterReturn = buffer[end] == '\r';
        position = end + 1;
        return line;
      }
      longLine = append(longLine, end);
      position = limit;
    }
  }

  /** Whether the line last returned was longer than {@link #LONGEST}. */
  boolean cut() {
    return cut;
  }

  private int endOfLine() {
    int at = position;
    while (at < limit && buffer[at] != '\n' && buffer[at] != '\r') {
      at++;
    }
    return at;
  }

  private String take(@Nullable StringBuilder before, int end) {
    return before == null
        ? new String(buffer, position, end - position)
        : append(before, end).toString();
  }

  private StringBuilder append(@Nullable StringBuilder before, int end) {
    StringBuilder line = before == null ? new StringBuilder() : before;
    int room = LONGEST - line.length();
    cut |= end - position > room;
    line.append(buffer, position, Math.min(room, end - position));
    return line;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = 0;
    int read = in.read(buffer, 0, BUFFER);
    while (read == 0) {
      read = in.read(buffer, 0, BUFFER);
    }
    limit = Math.max(read, 0);
    return limit > 0;
  }
}
