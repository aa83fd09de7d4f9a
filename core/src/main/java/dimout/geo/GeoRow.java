package dimout.geo;

import java.nio.charset.StandardCharsets;

/** One line of a table, split into fields in place; and the range of addresses that it names. */
final class GeoRow {
  private static final int MOST_FIELDS = 32;

  private final int[] from = new int[MOST_FIELDS];
  private final int[] to = new int[MOST_FIELDS];
  private final AddressText address = new AddressText();
  private byte[] text = {};
  private int fields;
  private boolean bars;
  private boolean ipv6;
  private long firstHigh;
  private long firstLow;
  private long lastHigh;
  private long lastLow;

  boolean ipv6() {
    return ipv6;
  }

  long firstHigh() {
    return firstHigh;
  }

  long firstLow() {
    return firstLow;
  }

  long lastHigh() {
    return lastHigh;
  }

  long lastLow() {
    return lastLow;
  }

  /** Splits at bars if the line has one, else at commas; blanks and quotes around a field go. */
  void split(byte[] line, int start, int end) {
    text = line;
    bars = false;
    for (int i = start; i < end && !bars; i++) {
      bars = line[i] == '|';
    }
    byte separator = (byte) (bars ? '|' : ',');
    fields = 0;
    int begin = start;
    for (int i = start; i <= end && fields < MOST_FIELDS; i++) {
      if (i == end || line[i] == separator) {
        trim(begin, i);
        begin = i + 1;
      }
    }
  }

  private void trim(int start, int end) {
    int first = start;
    int behind = end;
    while (first < behind && blank(text[first])) {
      first++;
    }
    while (behind > first && blank(text[behind - 1])) {
      behind--;
    }
    from[fields] = first;
    to[fields++] = behind;
  }

  private static boolean blank(byte character) {
    return character == ' ' || character == '"' || character == '\t' || character == '\r';
  }

  boolean delegated() {
    return bars;
  }

  /** A version or summary line of a delegated file: no data. */
  boolean summary() {
    return fields < 7 || is(5, "summary") || (fields > 0 && isNumber(0));
  }

  boolean is(int field, String word) {
    if (field >= fields || to[field] - from[field] != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[from[field] + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The index of the field with this text; -1 when there is none. */
  int columnNamed(String name) {
    for (int field = 0; field < fields; field++) {
      if (is(field, name)) {
        return field;
      }
    }
    return -1;
  }

  /** Letters as a number, 0 to 675, whatever their case; -1 when there are not just two. */
  int twoLetters(int field) {
    if (field >= fields || to[field] - from[field] != 2) {
      return -1;
    }
    int one = (text[from[field]] | 0x20) - 'a';
    int two = (text[from[field] + 1] | 0x20) - 'a';
    return one < 0 || one > 25 || two < 0 || two > 25 ? -1 : one * 26 + two;
  }

  /** An empty country, or the dash that some tables write for it; a missing column is neither. */
  boolean unknown(int field) {
    return field < fields && (to[field] == from[field] || is(field, "-"));
  }

  boolean reversed() {
    int order = Long.compareUnsigned(firstHigh, lastHigh);
    return order > 0 || (order == 0 && Long.compareUnsigned(firstLow, lastLow) > 0);
  }

  /** Reads a field as CIDR, {@code first-last}, or one address that no second one follows. */
  boolean range(int field) {
    if (field >= fields) {
      return false;
    }
    for (int i = from[field]; i < to[field]; i++) {
      if (text[i] == '/') {
        return first(from[field], i) && length(i + 1, to[field]);
      }
      if (text[i] == '-') {
        return first(from[field], i) && last(i + 1, to[field]);
      }
    }
    boolean alone = field + 1 >= fields || !address.read(text, from[field + 1], to[field + 1]);
    return alone && first(from[field], to[field]) && cover(ipv6 ? 128 : 32);
  }

  /** Reads the first two fields as a range. */
  boolean pair() {
    return fields > 2 && first(from[0], to[0]) && last(from[1], to[1]);
  }

  /** Reads start and size of a delegated line: IPv4 counts addresses, IPv6 gives a length. */
  boolean delegation(boolean ipv4) {
    if (!first(from[3], to[3]) || ipv6 == ipv4) {
      return false;
    }
    long value = number(from[4], to[4]);
    if (!ipv4) {
      return value >= 0 && value <= 128 && cover((int) value);
    }
    long last = (firstHigh >>> 32) + value - 1;
    lastHigh = (last << 32) | 0xffff_ffffL;
    lastLow = -1;
    return value > 0 && last >>> 32 == 0;
  }

  private boolean first(int start, int end) {
    if (!trimmed(start, end)) {
      return false;
    }
    ipv6 = address.ipv6();
    firstHigh = address.high();
    firstLow = address.low();
    return true;
  }

  private boolean last(int start, int end) {
    if (!trimmed(start, end)) {
      return false;
    }
    if (address.ipv6() != ipv6) {
      return false;
    }
    lastHigh = ipv6 ? address.high() : address.high() | 0xffff_ffffL;
    lastLow = ipv6 ? address.low() : -1;
    return true;
  }

  private boolean trimmed(int start, int end) {
    int first = start;
    int behind = end;
    while (first < behind && text[first] == ' ') {
      first++;
    }
    while (behind > first && text[behind - 1] == ' ') {
      behind--;
    }
    return address.read(text, first, behind);
  }

  private boolean length(int start, int end) {
    long length = number(start, end);
    return length >= 0 && length <= (ipv6 ? 128 : 32) && cover((int) length);
  }

  /** Makes the range the network of this length around the first address. */
  private boolean cover(int length) {
    long highMask = length == 0 ? 0 : length >= 64 ? -1L : -1L << (64 - length);
    long lowMask = length <= 64 ? 0 : length == 128 ? -1L : -1L << (128 - length);
    firstHigh &= highMask;
    firstLow &= lowMask;
    lastHigh = firstHigh | ~highMask;
    lastLow = firstLow | ~lowMask;
    return true;
  }

  private boolean isNumber(int field) {
    return from[field] < to[field] && Character.isDigit(text[from[field]]);
  }

  /** A number of up to ten digits; -1 when it is none. */
  private long number(int start, int end) {
    if (start >= end || end - start > 10) {
      return -1;
    }
    long value = 0;
    for (int i = start; i < end; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return -1;
      }
      value = value * 10 + text[i] - '0';
    }
    return value;
  }

  String shown(int field) {
    if (field >= fields) {
      return "";
    }
    int end = Math.min(to[field], from[field] + 60);
    return new String(text, from[field], end - from[field], StandardCharsets.UTF_8)
        .replaceAll("\\p{Cntrl}", "?");
  }
}
