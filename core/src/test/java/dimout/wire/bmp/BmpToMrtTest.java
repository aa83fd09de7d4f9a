package dimout.wire.bmp;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.UpdateMessage;
import dimout.wire.bgp.WireWriter;
import dimout.wire.mrt.RouteSink;
import dimout.wire.mrt.RouteWalk;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BmpToMrtTest {
  private static final byte[] PEER = {(byte) 192, 0, 2, 1};

  private final List<String> heard = new ArrayList<>();
  private final RouteWalk walk = RouteWalk.received(new Listener());
  private final BmpToMrt translation =
      new BmpToMrt(record -> assertThat(walk.record(record, 0, record.length)).isTrue());

  /** Writes down what the records say. */
  private final class Listener implements RouteSink {
    @Override
    public void peer(int peer, byte[] address, long asn) {
      heard.add("peer " + peer + " AS" + asn);
    }

    @Override
    public void tableBegins(long time) {
      heard.add("table");
    }

    @Override
    public void entry(
        int peer, long time, int family, long high, long low, int length, int path, long origin) {
      heard.add("entry");
    }

    @Override
    public void announce(
        int peer, long time, int family, long high, long low, int length, int path, long origin) {
      heard.add(
          "announce " + peer + " /" + length + " path " + path + " from " + origin + " at " + time);
    }

    @Override
    public void withdraw(
        int peer, long time, int family, long high, long low, int length, int path) {
      heard.add("withdraw " + peer + " /" + length + " path " + path);
    }

    @Override
    public void endOfRib(int peer, long time, int family) {
      heard.add("end of RIB " + family);
    }

    @Override
    public void state(int peer, long time, int before, int after) {
      heard.add("state " + peer + " " + before + " to " + after);
    }

    @Override
    public void reset(int peer, long time) {
      heard.add("reset");
    }
  }

  private static WireWriter header(int type) {
    return new WireWriter().u8(3).u32(0).u8(type);
  }

  private static WireWriter peer(WireWriter out, int peerType, int flags, long distinguisher) {
    return out.u8(peerType)
        .u8(flags)
        .u64(distinguisher)
        .put(new byte[12])
        .put(PEER)
        .u32(65001)
        .u32(0x0a000001)
        .u32(1000)
        .u32(5);
  }

  private void take(WireWriter message) {
    byte[] bytes = message.toByteArray();
    int length = bytes.length;
    bytes[1] = (byte) (length >> 24);
    bytes[2] = (byte) (length >> 16);
    bytes[3] = (byte) (length >> 8);
    bytes[4] = (byte) length;
    assertThat(BmpReader.length(bytes, 0)).isEqualTo(length);
    translation.message(bytes, 0, length, 7_000_000);
  }

  /** An OPEN that offers path identifiers for IPv4: 1 receive, 2 send, 3 both, 0 no offer. */
  private static byte[] open(int addPath) {
    WireWriter out = new WireWriter();
    for (int i = 0; i < 16; i++) {
      out.u8(0xff);
    }
    int parameters = addPath == 0 ? 0 : 8;
    out.u16(29 + parameters).u8(1).u8(4).u16(23456).u16(180).u32(1).u8(parameters);
    if (addPath != 0) {
      out.u8(2).u8(6).u8(69).u8(4).u16(1).u8(1).u8(addPath);
    }
    return out.toByteArray();
  }

  private void peerUp(int flags, int sent, int received) {
    take(
        peer(header(3), 0, flags, 0)
            .put(new byte[16])
            .u16(179)
            .u16(40000)
            .put(open(sent))
            .put(open(received)));
  }

  private static WireWriter monitoring(int flags, UpdateMessage update, boolean addPath) {
    WireWriter out = peer(header(0), 0, flags, 0);
    update.write(out, new Session(4, addPath));
    return out;
  }

  private static UpdateMessage announcement() {
    Prefix prefix = Prefix.of(new byte[] {(byte) 198, 51, 100, 0}, 24);
    return UpdateMessage.announce(List.of(prefix), AsPath.of(65001, 64500), PEER);
  }

  @Test
  void aSessionBecomesRecordsThatTablesUnderstand() {
    peerUp(0, 0, 0);
    take(monitoring(0, announcement(), false));
    take(monitoring(0, UpdateMessage.endOfRib(Prefix.IPV4), false));
    take(peer(header(2), 0, 0, 0).u8(4));

    assertThat(heard)
        .containsExactly(
            "peer 0 AS65001",
            "state 0 1 to 6",
            "announce 0 /24 path 0 from 64500 at 1000",
            "end of RIB 0",
            "state 0 6 to 1");
  }

  @Test
  void pathIdentifiersAreReadWhereBothSidesAgreed() {
    peerUp(0, 1, 3);
    take(monitoring(0, announcement(), true));
    assertThat(heard).contains("announce 0 /24 path 0 from 64500 at 1000");
    assertThat(translation.counts().broken()).isZero();
  }

  /** As FRR writes it: one capability of eight bytes for both families. */
  @Test
  void aCapabilityOffersPathIdentifiersForSeveralFamilies() {
    byte[] offer = openOfTwoFamilies();
    take(peer(header(3), 0, 0, 0).put(new byte[16]).u16(179).u16(40000).put(offer).put(offer));
    take(monitoring(0, announcement(), false));
    Prefix six = Prefix.parse("2001:db8::/32");
    UpdateMessage update =
        UpdateMessage.announce(List.of(six), AsPath.of(65001, 64500), new byte[16]);
    take(monitoring(0, update, true));
    assertThat(heard)
        .contains("announce 0 /24 path 0 from 64500 at 1000")
        .contains("announce 0 /32 path 0 from 64500 at 1000");
    assertThat(translation.counts().broken()).isZero();
  }

  /** Offers to receive paths of IPv4, and both ways for IPv6. */
  private static byte[] openOfTwoFamilies() {
    WireWriter out = new WireWriter().u64(-1).u64(-1);
    out.u16(29 + 12).u8(1).u8(4).u16(23456).u16(180).u32(1).u8(12);
    out.u8(2).u8(10).u8(69).u8(8).u16(1).u8(1).u8(1).u16(2).u8(1).u8(3);
    return out.toByteArray();
  }

  private static final int PRE = 0;
  private static final int POST = 0x40;
  private static final int OUT = 0x10;
  private static final String ANNOUNCED = "announce 0 /24 path 0 from 64500 at 1000";

  private static UpdateMessage withdrawal() {
    return UpdateMessage.withdraw(List.of(Prefix.of(new byte[] {(byte) 198, 51, 100, 0}, 24)));
  }

  /** As FRR and GoBGP tell one route of three tables: Up and Down are of the peer, not a table. */
  @Test
  void ofSeveralTablesOfAPeerTheOneBeforePolicyCounts() {
    peerUp(PRE, 0, 0);
    take(monitoring(POST, announcement(), false));
    take(monitoring(PRE, announcement(), false));
    take(monitoring(POST, announcement(), false));
    take(monitoring(OUT, announcement(), false));
    take(monitoring(OUT | POST, announcement(), false));
    take(monitoring(POST, withdrawal(), false));
    take(peer(header(2), 0, PRE, 0).u8(4));
    take(monitoring(POST, withdrawal(), false));

    assertThat(heard)
        .containsExactly(
            "peer 0 AS65001",
            "state 0 1 to 6",
            ANNOUNCED,
            "state 0 6 to 1",
            "state 0 1 to 6",
            ANNOUNCED,
            "state 0 6 to 1");
    assertThat(translation.counts().passedOver()).isEqualTo(5);
  }

  @Test
  void theTableAfterPolicyCountsWhereTheOtherIsNotToldOrOnlyWithdraws() {
    peerUp(PRE, 0, 0);
    take(monitoring(PRE, withdrawal(), false)); // FRR 8 without soft reconfiguration
    take(monitoring(POST, announcement(), false));
    take(monitoring(PRE, withdrawal(), false));
    take(peer(header(2), 0, PRE, 0).u8(1).u16(0));

    assertThat(heard)
        .containsExactly("peer 0 AS65001", "state 0 1 to 6", ANNOUNCED, "state 0 6 to 1");
  }

  private void locRib(UpdateMessage update) {
    WireWriter out = peer(header(0), PeerHeader.LOC_RIB, 0, 0);
    update.write(out, Session.AS4);
    take(out);
  }

  @Test
  void theLocRibCountsWhileNoAdjRibInIsTold() {
    locRib(announcement());
    assertThat(heard).containsExactly("peer 0 AS65001", "state 0 1 to 6", ANNOUNCED);
    heard.clear();

    take(monitoring(PRE, announcement(), false));
    locRib(withdrawal());
    take(peer(header(2), 0, 0, 0).u8(3));
    locRib(announcement());
    assertThat(heard)
        .as("it is missing from the first better route on, and does not come back")
        .containsExactly(
            "state 0 6 to 1",
            "peer 1 AS65001",
            "state 1 1 to 6",
            ANNOUNCED.replace("announce 0", "announce 1"),
            "state 1 6 to 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 255})
  void whateverTheReasonAPeerThatIsDownIsMissing(int reason) {
    peerUp(PRE, 0, 0);
    take(monitoring(PRE, announcement(), false));
    take(peer(header(2), 0, 0, 0).u8(reason).put(new byte[reason % 5]));
    assertThat(heard).contains("state 0 6 to 1").noneMatch(line -> line.startsWith("withdraw"));
    assertThat(translation.counts().broken()).isZero();
    take(peer(header(2), 0, 0, 0).u8(reason));
    assertThat(heard.stream().filter("state 0 6 to 1"::equals)).as("once").hasSize(1);
  }

  @Test
  void statisticsAndMirroredMessagesAreCountedAndChangeNothing() {
    peerUp(PRE, 0, 0);
    take(monitoring(PRE, announcement(), false));
    List<String> before = List.copyOf(heard);
    take(peer(header(1), 0, 0, 0).u32(2).u16(0).u16(4).u32(7).u16(7).u16(8).u64(9));
    take(peer(header(1), 0, 0, 0).u32(999_999)); // says more counters than there are
    WireWriter mirrored = peer(header(6), 0, 0, 0).u16(0);
    byte[] update = monitoring(PRE, withdrawal(), false).toByteArray();
    take(mirrored.u16(update.length - 48).put(Arrays.copyOfRange(update, 48, update.length)));
    take(peer(header(6), 0, 0, 0).u16(1).u16(2).u16(1)); // messages were lost
    take(peer(header(6), 0, 0, 0).u16(1).u16(2)); // breaks off

    assertThat(heard).isEqualTo(before);
    assertThat(translation.counts()).isEqualTo(new BmpToMrt.Counts(7, 1, 0, 2, 2));
  }

  @Test
  void aTerminationMakesAllPeersMissing() {
    peerUp(PRE, 0, 0);
    take(monitoring(PRE, announcement(), false));
    assertThat(translation.ended()).isFalse();
    take(header(5).u16(1).u16(2).u16(0));
    assertThat(translation.ended()).isTrue();
    assertThat(heard).contains("state 0 6 to 1").noneMatch(line -> line.startsWith("withdraw"));
  }

  @Test
  void theFirstNameHolds() {
    take(header(4).u16(2).u16(2).put("a\n".getBytes(StandardCharsets.UTF_8)));
    take(header(4).u16(2).u16(1).put(new byte[] {'b'}));
    assertThat(translation.systemName()).isEqualTo("a_");
  }

  @Test
  void peersBeyondTheMostAreLeftOut() {
    for (int i = 0; i < BmpToMrt.MOST_PEERS + 100; i++) {
      WireWriter out =
          header(0).u8(0).u8(0).u64(0).put(new byte[12]).u32(i).u32(65001).u32(1).u32(9).u32(0);
      announcement().write(out, Session.AS4);
      take(out);
    }
    assertThat(heard.stream().filter(line -> line.startsWith("announce")))
        .hasSize(BmpToMrt.MOST_PEERS);
    assertThat(translation.counts().passedOver()).isEqualTo(100);
  }

  @Test
  void theEndOfTheSessionMakesPeersMissingAndWithdrawsNothing() {
    peerUp(PRE, 0, 0);
    take(monitoring(POST, announcement(), false));
    translation.lost(9_000_000);
    translation.lost(9_000_000);
    assertThat(heard).contains("state 0 6 to 1").noneMatch(line -> line.startsWith("withdraw"));
    assertThat(heard.stream().filter("state 0 6 to 1"::equals)).hasSize(1);
  }

  @Test
  void virtualPrivateNetworksArePassedOver() {
    WireWriter out = peer(header(0), 1, 0, 42);
    announcement().write(out, Session.AS4);
    take(out);
    assertThat(heard).isEmpty();
    assertThat(translation.counts().passedOver()).isEqualTo(1);
  }

  @Test
  void brokenContentIsCountedAndTheSessionGoesOn() {
    take(peer(header(0), 0, 0, 0).put(new byte[25]));
    take(header(3).put(new byte[3]));
    take(header(77).put(new byte[3]));
    take(monitoring(0, announcement(), false));
    assertThat(translation.counts()).isEqualTo(new BmpToMrt.Counts(4, 2, 1, 0, 0));
    assertThat(heard).hasSize(3);
  }

  @Test
  void anyBytesInAFrameAreBorne() {
    Random random = new Random(3);
    BmpToMrt bearing = new BmpToMrt(record -> walk.record(record, 0, record.length));
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[6 + random.nextInt(200)];
      random.nextBytes(bytes);
      bytes[0] = 3;
      bytes[5] = (byte) random.nextInt(8);
      bearing.message(bytes, 0, bytes.length, i);
    }
    assertThat(bearing.counts().messages()).isEqualTo(20_000);
  }

  @Test
  void absurdLengthsAreTold() {
    assertThat(BmpReader.length(new byte[] {3, 0, 0, 0, 5, 0}, 0)).isEqualTo(-1);
    assertThat(BmpReader.length(new byte[] {3, 127, 0, 0, 5, 0}, 0)).isEqualTo(-1);
    assertThat(BmpReader.length(new byte[] {2, 0, 0, 0, 50, 0}, 0)).isEqualTo(-1);
  }
}
