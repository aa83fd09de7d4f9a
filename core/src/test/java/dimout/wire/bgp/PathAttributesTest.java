package dimout.wire.bgp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathAttributesTest {
  private static PathAttributes read(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    return PathAttributes.ofUpdate(bytes, 0, bytes.length, Session.AS4);
  }

  /** Lengths that RFC 7606 (7), 5701, 6514, 7311, 8205, 9234 and 6368 do not allow. */
  @ParameterizedTest
  @CsvSource({
    "1, 00, WITHDRAW",
    "3, 00, WITHDRAW",
    "6, '', DISCARD",
    "8, 0000, WITHDRAW",
    "16, 0000000000000000, WITHDRAW",
    "18, 00, DISCARD",
    "22, 000000, WITHDRAW",
    "25, 0000000000000000000000000000000000000000, WITHDRAW",
    "26, 01, DISCARD",
    "32, 000000000000000000000000, WITHDRAW",
    "33, 000000, WITHDRAW",
    "35, 00, WITHDRAW",
    "128, 0000, WITHDRAW"
  })
  void aWrongLengthIsFoundByTheReaderAndByTheScan(int code, String body, Handling handling) {
    String value = body + "00"; // one byte too many, or of too few
    String hex = "c0%02x%02x%s".formatted(code, value.length() / 2, value);
    PathAttributes full = read(hex);
    assertThat(full.findings()).extracting(Finding::handling).containsExactly(handling);
    assertThat(full.attributes()).hasOnlyElementsOfType(OtherAttribute.class);
    byte[] bytes = HexFormat.of().parseHex(hex);
    AttributeScan scan = new AttributeScan();
    scan.scan(bytes, 0, bytes.length, 4);
    assertThat(scan.sound()).isFalse();
    assertThat(scan.withdraws()).isEqualTo(handling == Handling.WITHDRAW);
  }

  @ParameterizedTest
  @CsvSource({"40010100, DISCARD", "c0c80101, DISCARD", "800f03000201, REJECT"})
  void ofARepeatedAttributeTheFirstCounts(String one, Handling handling) {
    PathAttributes full = read(one + one);
    assertThat(full.attributes()).hasSize(1);
    assertThat(full.findings()).extracting(Finding::handling).containsExactly(handling);
    byte[] bytes = HexFormat.of().parseHex(one + one);
    AttributeScan scan = new AttributeScan();
    for (int i = 0; i < 2; i++) {
      scan.scan(bytes, 0, bytes.length, 4);
      assertThat(scan.sound()).isFalse();
      assertThat(scan.rejects()).isEqualTo(handling == Handling.REJECT);
      scan.scan(bytes, 0, bytes.length / 2, 4);
      assertThat(scan.sound()).isTrue();
    }
  }

  @Test
  void eachKindIsTakenApart() {
    assertThat(read("c01008" + "0002fde800000064").attributes())
        .containsExactly(new ExtendedCommunitiesAttribute(List.of(0x0002_fde8_0000_0064L)));
    assertThat(read("c0200c" + "0000fde8" + "00000001" + "ffffffff").attributes())
        .containsExactly(
            new LargeCommunitiesAttribute(
                List.of(new LargeCommunitiesAttribute.Community(65_000, 1, 0xffff_ffffL))));
    assertThat(read("c02304" + "0000fde8").attributes())
        .containsExactly(new OnlyToCustomerAttribute(65_000));
    assertThat(read("c08007" + "0000fde8" + "400100").attributes())
        .containsExactly(new AttributeSetAttribute(65_000, new Octets(new byte[] {0x40, 1, 0})));
    assertThat(read("c01609" + "00" + "06" + "012c00" + "10203040").attributes())
        .containsExactly(
            new PmsiTunnelAttribute(
                0, 6, 0x012c00, new Octets(new byte[] {0x10, 0x20, 0x30, 0x40})));
    assertThat(read("c0c8020102").attributes())
        .as("unknown, kept")
        .containsExactly(new OtherAttribute(0xc0, 200, new Octets(new byte[] {1, 2})));
  }

  @Test
  void theMetricOfAigp() {
    assertThat(metric("01000b" + "000000000000002a")).isEqualTo(42);
    assertThat(metric("020004" + "ff" + "01000b" + "0000000100000000")).isEqualTo(1L << 32);
    assertThat(metric("020004ff")).isNull();
    assertThat(metric("010002" + "000000000000002a")).as("shorter than its header").isNull();
    assertThat(metric("01ffff" + "00")).as("longer than the attribute").isNull();
  }

  private static Long metric(String values) {
    String hex = "801a%02x%s".formatted(values.length() / 2, values);
    return ((AigpAttribute) read(hex).attributes().get(0)).metric();
  }
}
