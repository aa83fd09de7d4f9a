package dimout.geo;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The country of each IPv4 and IPv6 address, as two flattened lists of ranges.
 *
 * <p>Countries are short numbers; 0 is unknown. An address is (high, low), 128 bits left-aligned,
 * with IPv4 in the upper 32 bits of {@code high}.
 */
public final class GeoTable {
  /** The number of the country of an address that the table does not know. */
  public static final int UNKNOWN = 0;

  private static final int MAGIC = 0x44474531; // "DGE1"
  private static final int MOST_RANGES = 1 << 28;

  private final List<String> codes;
  private final FlatRanges ipv4;
  private final FlatRanges ipv6;

  GeoTable(List<String> codes, FlatRanges ipv4, FlatRanges ipv6) {
    this.codes = List.copyOf(codes);
    this.ipv4 = ipv4;
    this.ipv6 = ipv6;
  }

  /** A table that knows nothing. */
  public static GeoTable empty() {
    return new GeoTableBuilder().build();
  }

  /** The number of the country of an IPv4 address (0 to 2^32 - 1). */
  public int countryOfIpv4(long address) {
    return ipv4.countryAt(address << 32, 0);
  }

  /** The number of the country of an IPv6 address. */
  public int countryOfIpv6(long high, long low) {
    return ipv6.countryAt(high, low);
  }

  /** The two letters of a country's number; empty for {@link #UNKNOWN}. */
  public String code(int country) {
    return codes.get(country);
  }

  /** How many country numbers there are, {@link #UNKNOWN} included. */
  public int countries() {
    return codes.size();
  }

  /** How many ranges the table has after flattening. */
  public int ranges() {
    return ipv4.size() + ipv6.size();
  }

  /** The flattened ranges of IPv4. */
  public FlatRanges ipv4() {
    return ipv4;
  }

  /** The flattened ranges of IPv6. */
  public FlatRanges ipv6() {
    return ipv6;
  }

  /** Writes the compact form that {@link #read} takes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(codes.size());
    for (String code : codes) {
      out.writeUTF(code);
    }
    ipv4.write(out);
    ipv6.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException also when the bytes are no such table
   */
  public static GeoTable read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no compact geo table");
    }
    String[] codes = new String[bounded(in.readInt(), Short.MAX_VALUE)];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = in.readUTF();
    }
    return new GeoTable(List.of(codes), FlatRanges.read(in), FlatRanges.read(in));
  }

  static int bounded(int value) throws IOException {
    return bounded(value, MOST_RANGES);
  }

  private static int bounded(int value, int most) throws IOException {
    if (value < 1 || value > most) {
      throw new IOException("a compact geo table with a size of " + value);
    }
    return value;
  }
}
