package dimout.app.series;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of a CSV text (RFC 4180) that survive a stray quote: a quote that is not closed within
 * {@value #LONGEST_RECORD} lines spoils its own line, not the rest of the file.
 *
 * <p>Libraries give the rest of the file as one field there, or an error after which they cannot go
 * on; nothing that is good may be lost.
 */
final class CsvRecords {
  private static final int LONGEST_RECORD = 64;

  private final CsvLines lines;
  private final ArrayDeque<String> ahead = new ArrayDeque<>();
  private final List<String> fields = new ArrayList<>();
  private long linesTaken;
  private long line;
  private boolean broken;

  CsvRecords(Reader in) {
    this.lines = new CsvLines(in);
  }

  /** Goes to the next record that is not an empty line; false at the end of the text. */
  boolean next() throws IOException {
    String first = take();
    while (first != null && first.isEmpty()) {
      first = take();
    }
    if (first == null) {
      return false;
    }
    line = linesTaken;
    broken = lines.cut();
    if (!split(first)) {
      join(first);
    }
    return true;
  }

  /** The fields of this record; valid until the next. */
  List<String> fields() {
    return fields;
  }

  /** Number of the line on which this record begins, from 1. */
  long line() {
    return line;
  }

  /** Whether a quote in this record is never closed, or its line is endless. */
  boolean broken() {
    return broken;
  }

  private @Nullable String take() throws IOException {
    String next = ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    if (next != null) {
      linesTaken++;
    }
    return next;
  }

  /** Adds lines until the quote is closed; puts them back where it is not. */
  private void join(String first) throws IOException {
    List<String> taken = new ArrayList<>();
    StringBuilder record = new StringBuilder(first);
    while (taken.size() < LONGEST_RECORD && record.length() < CsvLines.LONGEST) {
      String more = take();
      if (more == null) {
        break;
      }
      taken.add(more);
      record.append('\n').append(more);
      if (more.indexOf('"') >= 0 && split(record.toString())) {
        return;
      }
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      ahead.addFirst(taken.get(i));
    }
    linesTaken -= taken.size();
    broken = true;
    fields.clear();
  }

  /** Splits one record; false where a quote is still open at its end. */
  private boolean split(String record) {
    fields.clear();
    int at = 0;
    while (true) {
      if (at < record.length() && record.charAt(at) == '"') {
        at = quoted(record, at + 1);
        if (at < 0) {
          return false;
        }
      } else {
        int end = record.indexOf(',', at);
        fields.add(record.substring(at, end < 0 ? record.length() : end));
        at = end < 0 ? record.length() : end;
      }
      if (at >= record.length()) {
        return true;
      }
      at++;
    }
  }

  /** Takes a field behind its opening quote; where its comma is, or -1 while it is open. */
  private int quoted(String record, int from) {
    StringBuilder field = new StringBuilder();
    int at = from;
    while (at < record.length()) {
      char c = record.charAt(at);
      if (c != '"') {
        field.append(c);
        at++;
      } else if (at + 1 < record.length() && record.charAt(at + 1) == '"') {
        field.append('"');
        at += 2;
      } else {
        int comma = record.indexOf(',', at);
        int end = comma < 0 ? record.length() : comma;
        field.append(record, at + 1, end);
        fields.add(field.toString());
        return end;
      }
    }
    return -1;
  }
}
