package dimout.geo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of networks and countries from text, told by its content: {@code network,country}
 * (CIDR or {@code first-last}, with or without a header, further columns ignored), a headerless
 * {@code first,last,country}, or a delegated-extended file of a regional registry ({@code
 * registry|cc|type|start|value|date|status}).
 *
 * <p>A row that cannot be read is skipped and counted; whoever called judges how many are too many.
 */
public final class GeoText {
  /** More rows than any table has; a file that goes on is no table. */
  public static final int MOST_ROWS = 50_000_000;

  private static final int LONGEST_LINE = 4096;

  private final GeoTableBuilder table;
  private final GeoRow row = new GeoRow();
  private final short[] countries = new short[26 * 26];
  private long line;
  private long rows;
  private long unreadable;
  private @Nullable String complaint;
  private int networkColumn;
  private int countryColumn = 1;

  /**
   * @param table receives the ranges
   */
  public GeoText(GeoTableBuilder table) {
    this.table = table;
  }

  /** Rows that were read as data or could not be read; comments and headers are none. */
  public long rows() {
    return rows;
  }

  /** Rows that could not be read. */
  public long unreadable() {
    return unreadable;
  }

  /** The first unreadable row, {@code line 12: what is wrong with it}; null when all were read. */
  public @Nullable String complaint() {
    return complaint;
  }

  /** Reads all lines. */
  public void read(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int held = 0;
    while (rows <= MOST_ROWS) {
      int got = in.read(buffer, held, buffer.length - held);
      int end = held + Math.max(got, 0);
      int from = 0;
      for (int i = held; i < end; i++) {
        if (buffer[i] == '\n') {
          line(buffer, from, i);
          from = i + 1;
        }
      }
      if (got < 0) {
        if (from < end) {
          line(buffer, from, end);
        }
        return;
      }
      if (from == 0 && end == buffer.length) {
        line++;
        complain("a line that does not end: this is no table of networks");
        unreadable = rows; // whatever came before, the rest is lost
        return;
      }
      System.arraycopy(buffer, from, buffer, 0, end - from);
      held = end - from;
    }
  }

  private void line(byte[] text, int from, int to) {
    int start = from;
    int end = to;
    line++;
    if (line == 1
        && end - start >= 3
        && text[start] == (byte) 0xEF
        && text[start + 1] == (byte) 0xBB) {
      start += 3; // a byte-order mark
    }
    while (end > start && text[end - 1] <= ' ' && text[end - 1] >= 0) {
      end--;
    }
    if (end == start || text[start] == '#') {
      return;
    }
    if (end - start >= LONGEST_LINE) {
      complain("the line is longer than " + LONGEST_LINE + " bytes");
      return;
    }
    row.split(text, start, end);
    if (row.delegated()) {
      delegated();
    } else if (rows > 0 || !header()) {
      network();
    }
  }

  private boolean header() {
    int network = row.columnNamed("network");
    int country = Math.max(row.columnNamed("country"), row.columnNamed("country_code"));
    if (network >= 0 && country >= 0) {
      networkColumn = network;
      countryColumn = country;
      return true;
    }
    return line == 1 && !row.range(0) && !row.pair();
  }

  private void network() {
    rows++;
    int country = countryColumn;
    if (row.range(networkColumn)) {
      // network,country
    } else if (row.pair()) {
      country = 2;
    } else {
      complain(
          "'" + row.shown(networkColumn) + "' is no network; write 192.0.2.0/24 or first-last");
      return;
    }
    put(country);
  }

  private void delegated() {
    if (row.summary()) {
      return;
    }
    boolean ipv4 = row.is(2, "ipv4");
    if (!ipv4 && !row.is(2, "ipv6")) {
      return;
    }
    rows++;
    if (row.delegation(ipv4)) {
      put(1);
    } else {
      complain("'" + row.shown(3) + "|" + row.shown(4) + "' is no start and size of addresses");
    }
  }

  private void put(int countryField) {
    int country = country(countryField);
    if (country < 0) {
      complain("'" + row.shown(countryField) + "' is no country; write two letters, or nothing");
    } else if (row.reversed()) {
      complain("the range ends before it begins");
    } else if (row.ipv6()) {
      table.addIpv6(row.firstHigh(), row.firstLow(), row.lastHigh(), row.lastLow(), country);
    } else {
      table.addIpv4(row.firstHigh() >>> 32, row.lastHigh() >>> 32, country);
    }
  }

  /** The number of the country in a column; -1 when it is none. */
  private int country(int field) {
    int letters = row.twoLetters(field);
    if (letters < 0) {
      return row.unknown(field) ? GeoTable.UNKNOWN : -1;
    }
    if (countries[letters] == 0) {
      byte[] code = {(byte) ('A' + letters / 26), (byte) ('A' + letters % 26)};
      countries[letters] = (short) table.country(new String(code, StandardCharsets.US_ASCII));
    }
    return countries[letters];
  }

  private void complain(String what) {
    if (complaint == null) {
      complaint = "line " + line + ": " + what;
    }
    unreadable++;
    rows = Math.max(rows, unreadable);
  }
}
