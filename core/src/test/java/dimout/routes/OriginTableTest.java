package dimout.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.wire.mrt.RouteSink;
import org.junit.jupiter.api.Test;

/** Whose network an address is, by the entries of a table dump. */
class OriginTableTest {
  private static final int ADDRESS = 0xc0a80a01; // 192.168.10.1
  private final OriginTable table = new OriginTable();

  private void entry(int peer, int family, long high, int length, long origin) {
    table.entry(peer, 0, family, high, 0, length, 0, origin);
  }

  private void ipv4(int peer, int network, int length, long origin) {
    entry(peer, RouteSink.IPV4, (long) network << 32, length, origin);
  }

  @Test
  void theLongestPrefixTells() {
    ipv4(0, 0xc0a80000, 16, 64500);
    ipv4(0, 0xc0a80a00, 24, 64501);
    table.end();
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.originOfIpv4(ADDRESS)).isEqualTo(64501);
    assertThat(table.originOfIpv4(0xc0a80b01)).isEqualTo(64500);
    assertThat(table.originOfIpv4(0x0a000001)).isEqualTo(RouteSink.NO_ORIGIN);
  }

  @Test
  void mostPeersDecideAndOfEqualOnesTheSmallest() {
    ipv4(0, 0xc0a80000, 16, 64502);
    ipv4(1, 0xc0a80000, 16, 64502);
    ipv4(2, 0xc0a80000, 16, 64500);
    ipv4(3, 0xc0a80000, 16, RouteSink.NO_ORIGIN);
    ipv4(0, 0xc0a80a00, 24, 64511);
    ipv4(1, 0xc0a80a00, 24, 64510);
    table.end();
    assertThat(table.originOfIpv4(0xc0a80101)).isEqualTo(64502);
    assertThat(table.originOfIpv4(ADDRESS)).isEqualTo(64510);
  }

  @Test
  void ipv6IsKnownByItsFirstHalf() {
    entry(0, RouteSink.IPV6, 0x20010db8_00000000L, 32, 64500);
    entry(0, RouteSink.IPV6, 0x20010db8_00010000L, 48, 64501);
    entry(0, RouteSink.IPV6, 0x20010db8_00010000L, 128, 64502);
    table.end();
    assertThat(table.originOfIpv6(0x20010db8_00010001L)).isEqualTo(64501);
    assertThat(table.originOfIpv6(0x20010db8_00020001L)).isEqualTo(64500);
  }
}
