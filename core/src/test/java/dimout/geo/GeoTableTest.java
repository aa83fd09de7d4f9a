package dimout.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoTableTest {
  private GeoText text;

  private GeoTable read(String... lines) {
    GeoTableBuilder table = new GeoTableBuilder();
    text = new GeoText(table);
    try {
      text.read(
          new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return table.build();
  }

  private static String at(GeoTable table, String address) {
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return table.code(
          bytes.length == 4
              ? table.countryOfIpv4(buffer.getInt() & 0xffff_ffffL)
              : table.countryOfIpv6(buffer.getLong(), buffer.getLong()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void longestMatchWinsInAnyOrder() {
    GeoTable table =
        read(
            "network,country,asn,flags",
            "10.1.2.0/24,BB,7,x",
            "10.0.0.0/8,AA,,",
            "10.1.2.128/25,,,",
            "10.1.0.0/16,CC");
    assertThat(at(table, "10.0.0.0")).isEqualTo("AA");
    assertThat(at(table, "10.1.0.1")).isEqualTo("CC");
    assertThat(at(table, "10.1.2.127")).isEqualTo("BB");
    assertThat(at(table, "10.1.2.128")).as("an empty country hides shorter matches").isEmpty();
    assertThat(at(table, "10.1.3.0")).isEqualTo("CC");
    assertThat(at(table, "10.255.255.255")).isEqualTo("AA");
    assertThat(at(table, "11.0.0.0")).isEmpty();
    assertThat(at(table, "9.255.255.255")).isEmpty();
    assertThat(text.rows()).isEqualTo(4);
    assertThat(text.unreadable()).isZero();
  }

  @Test
  void withoutHeaderAndWithRanges() {
    GeoTable table =
        read("192.0.2.5-192.0.2.9,EU", "2001:db8::/32,AP", "2001:db8:0:5::-2001:db8:0:5::ff,KZ");
    assertThat(at(table, "192.0.2.4")).isEmpty();
    assertThat(at(table, "192.0.2.5")).isEqualTo("EU");
    assertThat(at(table, "192.0.2.9")).isEqualTo("EU");
    assertThat(at(table, "192.0.2.10")).isEmpty();
    assertThat(at(table, "2001:db8:0:5::ff")).isEqualTo("KZ");
    assertThat(at(table, "2001:db8:0:5::100")).isEqualTo("AP");
    assertThat(at(table, "2001:db9::")).isEmpty();
  }

  @Test
  void firstLastCountry() {
    GeoTable table =
        read(
            "1.0.0.0,1.0.0.255,AU",
            "\"16777472\",\"16778239\",\"CN\"\r",
            "2001:200::,2001:200:ffff:ffff:ffff:ffff:ffff:ffff,JP",
            "42540529360620350178005905068154421248,42540529439848512692270242661698371583,SG",
            "255.255.255.0,255.255.255.255,ZZ");
    assertThat(at(table, "1.0.0.255")).isEqualTo("AU");
    assertThat(at(table, "1.0.1.0")).isEqualTo("CN");
    assertThat(at(table, "1.0.3.255")).isEqualTo("CN");
    assertThat(at(table, "1.0.4.0")).isEmpty();
    assertThat(at(table, "2001:200:1::")).isEqualTo("JP");
    assertThat(at(table, "2001:208::")).isEqualTo("SG");
    assertThat(at(table, "2001:209::")).isEmpty();
    assertThat(at(table, "255.255.255.255")).isEqualTo("ZZ");
    assertThat(text.unreadable()).isZero();
  }

  @Test
  void delegatedExtended() {
    GeoTable table =
        read(
            "2|apnic|20220101|3|19830613|20211231|+1000",
            "apnic|*|ipv4|*|2|summary",
            "apnic|KZ|ipv4|2.72.0.0|768|20110414|allocated|A1",
            "apnic|KZ|asn|9198|1|20110414|allocated|A1",
            "apnic|IR|ipv6|2a02:4540::|32|20110414|allocated|A2",
            "apnic||ipv4|2.72.1.0|256||available");
    assertThat(at(table, "2.72.0.255")).isEqualTo("KZ");
    assertThat(at(table, "2.72.1.0")).isEmpty();
    assertThat(at(table, "2.72.2.255")).isEqualTo("KZ");
    assertThat(at(table, "2.72.3.0")).isEmpty();
    assertThat(at(table, "2a02:4540:ffff::")).isEqualTo("IR");
    assertThat(text.rows()).isEqualTo(3);
    assertThat(text.unreadable()).isZero();
  }

  @Test
  void aByteOrderMarkAndCommentsAreNoRows() {
    GeoTable table = read("\uFEFF10.0.0.0/8,aa", "", "# made by hand", "   ");
    assertThat(at(table, "10.0.0.0")).isEqualTo("AA");
    assertThat(text.rows()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10.0.0.9-10.0.0.1,AA; line 2: the range ends before it begins",
        "10.0.0.0/33,AA; line 2: '10.0.0.0/33' is no network",
        "10.0.0/8,AA; line 2: '10.0.0/8' is no network",
        "10.0.0.256/32,AA; line 2: '10.0.0.256/32' is no network",
        "10.0.0.0-::1,AA; line 2: '10.0.0.0-::1' is no network",
        "1::2::3/64,AA; line 2: '1::2::3/64' is no network",
        "1:2:3:4:5:6:7:8:9/64,AA; line 2: '1:2:3:4:5:6:7:8:9/64' is no network",
        "10.0.0.0/8,Kazakhstan; line 2: 'Kazakhstan' is no country",
        "10.0.0.0/8,K1; line 2: 'K1' is no country",
        "10.0.0.0/8; line 2: '' is no country"
      })
  void unreadableRowsAreCountedAndTheFirstIsNamed(String row, String complaint) {
    GeoTable table = read("9.0.0.0/8,KZ", row, "11.0.0.0/8,IR");
    assertThat(text.complaint()).startsWith(complaint);
    assertThat(text.unreadable()).isEqualTo(1);
    assertThat(text.rows()).isEqualTo(3);
    assertThat(at(table, "11.1.1.1")).isEqualTo("IR");
    assertThat(at(table, "10.0.0.0")).isEmpty();
  }

  @Test
  void aLineWithoutEndIsNoTable() throws IOException {
    GeoText endless = new GeoText(new GeoTableBuilder());
    endless.read(
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        });
    assertThat(endless.unreadable()).isEqualTo(endless.rows()).isPositive();
  }

  /**
   * Any ranges, nested and overlapping, reversed to each other: the smallest that holds it wins.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void flatRangesEqualTheSearchOfAll(int seed) throws IOException {
    Random random = new Random(seed);
    GeoTableBuilder builder = new GeoTableBuilder();
    List<long[]> ranges = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      long first = random.nextInt(1000);
      long last = Math.min(999, first + (long) Math.pow(random.nextInt(30), 2));
      int country = random.nextInt(5) == 0 ? 0 : builder.country("A" + (char) ('A' + i % 26));
      ranges.add(new long[] {first, last, country});
      builder.addIpv4(first, last, country);
      builder.addIpv6(first >>> 3, first << 61, last >>> 3, last << 61 | -1L >>> 3, country);
    }
    GeoTable table = copied(builder.build());
    for (int address = 0; address < 1002; address++) {
      int expected = 0;
      long smallest = Long.MAX_VALUE;
      for (long[] range : ranges) {
        long size = range[1] - range[0];
        if (range[0] <= address && address <= range[1] && size <= smallest) {
          smallest = size;
          expected = (int) range[2];
        }
      }
      assertThat(table.countryOfIpv4(address)).as("address %s", address).isEqualTo(expected);
      assertThat(table.countryOfIpv6(address >>> 3, ((long) address << 61) + 77))
          .as("IPv6 address %s", address)
          .isEqualTo(expected);
    }
  }

  private static GeoTable copied(GeoTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    return GeoTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
