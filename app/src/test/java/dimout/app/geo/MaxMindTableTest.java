package dimout.app.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dimout.geo.GeoTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A MaxMind DB written here by the format's specification 2.0, with two networks. */
class MaxMindTableTest {
  private static final int ABSENT = -1;
  private static final int UTF8 = 2;
  private static final int UINT16 = 5;
  private static final int UINT32 = 6;
  private static final int MAP = 7;
  private static final byte[] MARKER = {
    (byte) 0xab, (byte) 0xcd, (byte) 0xef, 'M', 'a', 'x', 'M', 'i', 'n', 'd', '.', 'c', 'o', 'm'
  };

  private final List<int[]> nodes = new ArrayList<>(List.of(new int[] {ABSENT, ABSENT}));
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  @Test
  void countriesOfNetworks() {
    add(10L << 24, 8, Map.of("country", Map.of("iso_code", "KZ")));
    add((192L << 24) | (168L << 16), 16, Map.of("country_code", "ir"));
    GeoTable table = GeoFile.read("test.mmdb", new ByteArrayInputStream(database()), remark -> {});
    assertEquals("KZ", table.code(table.countryOfIpv4(10L << 24)));
    assertEquals("KZ", table.code(table.countryOfIpv4((11L << 24) - 1)));
    assertEquals("IR", table.code(table.countryOfIpv4((192L << 24) | (168L << 16) | 5)));
    assertEquals("", table.code(table.countryOfIpv4(11L << 24)));
    assertEquals("", table.code(table.countryOfIpv4((192L << 24) | (169L << 16))));
  }

  /**
   * Values of nodes are other nodes, {@link #ABSENT}, or below it minus two minus a place in data.
   */
  private void add(long address, int length, Map<String, Object> value) {
    int place = data.size();
    data.writeBytes(encoded(value));
    int node = 0;
    for (int bit = 0; bit < length; bit++) {
      int side = (int) (address >>> (31 - bit)) & 1;
      if (bit == length - 1) {
        nodes.get(node)[side] = -2 - place;
      } else {
        if (nodes.get(node)[side] == ABSENT) {
          nodes.get(node)[side] = nodes.size();
          nodes.add(new int[] {ABSENT, ABSENT});
        }
        node = nodes.get(node)[side];
      }
    }
  }

  private byte[] database() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int[] node : nodes) {
      for (int value : node) {
        int record = value >= 0 ? value : nodes.size() + (value == ABSENT ? 0 : 14 - value);
        out.writeBytes(new byte[] {(byte) (record >> 16), (byte) (record >> 8), (byte) record});
      }
    }
    out.writeBytes(new byte[16]);
    out.writeBytes(data.toByteArray());
    out.writeBytes(MARKER);
    out.write(MAP << 5 | 6);
    field(out, "node_count", UINT32, nodes.size());
    field(out, "record_size", UINT16, 24);
    field(out, "ip_version", UINT16, 4);
    field(out, "binary_format_major_version", UINT16, 2);
    field(out, "binary_format_minor_version", UINT16, 0);
    out.writeBytes(encoded("database_type"));
    out.writeBytes(encoded("Test"));
    return out.toByteArray();
  }

  private static void field(ByteArrayOutputStream out, String name, int type, int value) {
    out.writeBytes(encoded(name));
    int size = type == UINT16 ? 2 : 4;
    out.write(type << 5 | size);
    out.write(ByteBuffer.allocate(4).putInt(value).array(), 4 - size, size);
  }

  private static byte[] encoded(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (value instanceof Map<?, ?> map) {
      out.write(MAP << 5 | map.size());
      map.forEach((key, inner) -> {
        out.writeBytes(encoded(key));
        out.writeBytes(encoded(inner));
      });
    } else {
      byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
      out.write(UTF8 << 5 | text.length);
      out.writeBytes(text);
    }
    return out.toByteArray();
  }
}
