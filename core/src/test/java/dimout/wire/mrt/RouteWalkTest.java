package dimout.wire.mrt;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.AsPathAttribute;
import dimout.wire.bgp.AsSegment;
import dimout.wire.bgp.CommunitiesAttribute;
import dimout.wire.bgp.IpText;
import dimout.wire.bgp.MpReachAttribute;
import dimout.wire.bgp.NextHopAttribute;
import dimout.wire.bgp.NotificationMessage;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.OriginAttribute;
import dimout.wire.bgp.OtherAttribute;
import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.PathPrefix;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.UpdateMessage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fast walk over what our own encoders write. */
class RouteWalkTest {
  private static final Endpoints ENDS = Endpoints.of("192.0.2.1", 64500, "192.0.2.9", 65000);
  private static final byte[] HOP = IpText.parse("192.0.2.1");

  private static Prefix prefix(String text) {
    return Prefix.parse(text);
  }

  private static List<PathAttribute> attributes(AsPath path) {
    return List.of(
        new OriginAttribute(OriginAttribute.IGP),
        new AsPathAttribute(path),
        new NextHopAttribute(new Octets(HOP)));
  }

  private static Bgp4mpMessage update(long time, UpdateMessage message) {
    return Bgp4mpMessage.received(MrtTime.of(time, 7), ENDS, message);
  }

  @Test
  void tableOfTwoPeers() {
    PeerIndexTable index =
        new PeerIndexTable(
            MrtTime.of(100),
            1,
            "view",
            List.of(PeerEntry.of("192.0.2.1", 64500), PeerEntry.of("2001:db8::1", 400000)));
    RibRecord four =
        RibRecord.unicast(
            100,
            0,
            prefix("198.51.100.0/24"),
            List.of(
                new RibEntry(0, 50, 0, attributes(AsPath.of(64500, 64510))),
                new RibEntry(
                    1,
                    60,
                    0,
                    attributes(
                        new AsPath(List.of(AsSegment.sequence(400000), AsSegment.set(1, 2)))))));
    RibRecord six =
        RibRecord.unicast(
            100,
            1,
            prefix("2001:db8:5::/48"),
            List.of(
                new RibEntry(
                    1,
                    60,
                    0,
                    List.of(
                        new OriginAttribute(0),
                        new AsPathAttribute(AsPath.of(400000, 400001)),
                        MpReachAttribute.inTable(IpText.parse("2001:db8::1"))))));
    assertThat(RouteLog.of(index, four, six))
        .containsExactly(
            "table 100",
            "peer 0 192.0.2.1 AS64500",
            "peer 1 2001:db8::1 AS400000",
            "entry 0 198.51.100.0/24 from 64510",
            "entry 1 198.51.100.0/24 from -1",
            "entry 1 2001:db8:5::/48 from 400001");
  }

  @Test
  void updatesAndStates() {
    List<Prefix> four = List.of(prefix("198.51.100.0/24"), prefix("0.0.0.0/0"));
    List<Prefix> six = List.of(prefix("2001:db8::/32"), prefix("2001:db8::1/128"));
    byte[] hop6 = IpText.parse("2001:db8::9");
    assertThat(
            RouteLog.of(
                new Bgp4mpStateChange(MrtTime.of(1), ENDS, 5, 6),
                update(2, UpdateMessage.announce(four, AsPath.of(64500, 70000), HOP)),
                update(3, UpdateMessage.announce(six, AsPath.of(64500), hop6)),
                update(4, UpdateMessage.withdraw(four)),
                update(5, UpdateMessage.withdraw(six)),
                update(6, UpdateMessage.endOfRib(Prefix.IPV4)),
                update(7, UpdateMessage.endOfRib(Prefix.IPV6)),
                Bgp4mpMessage.received(
                    MrtTime.of(8), ENDS, new NotificationMessage(6, 2, Octets.NONE))))
        .containsExactly(
            "peer 0 192.0.2.1 AS64500",
            "state 0 1 5 6",
            "announce 0 2 198.51.100.0/24 from 70000",
            "announce 0 2 0.0.0.0/0 from 70000",
            "announce 0 3 2001:db8::/32 from 64500",
            "announce 0 3 2001:db8::1/128 from 64500",
            "withdraw 0 4 198.51.100.0/24",
            "withdraw 0 4 0.0.0.0/0",
            "withdraw 0 5 2001:db8::/32",
            "withdraw 0 5 2001:db8::1/128",
            "end 0 6 0",
            "end 0 7 1",
            "reset 0 8");
  }

  @Test
  void brokenAttributesWithdraw() {
    List<PathPrefix> announced = List.of(PathPrefix.of(prefix("198.51.100.0/24")));
    List<PathAttribute> broken =
        List.of(
            new OriginAttribute(0),
            new AsPathAttribute(AsPath.of(64500)),
            new NextHopAttribute(new Octets(HOP)),
            new OtherAttribute(0xc0, CommunitiesAttribute.CODE, new Octets(new byte[3])));
    UpdateMessage noPath = new UpdateMessage(List.of(), List.of(new OriginAttribute(0)), announced);
    assertThat(
            RouteLog.of(
                update(1, new UpdateMessage(List.of(), broken, announced)), update(2, noPath)))
        .containsExactly(
            "peer 0 192.0.2.1 AS64500",
            "withdraw 0 1 198.51.100.0/24",
            "rejected",
            "withdraw 0 2 198.51.100.0/24",
            "rejected");
  }

  @Test
  void whatTheCollectorSentIsNotThePeers() {
    UpdateMessage message =
        UpdateMessage.announce(List.of(prefix("198.51.100.0/24")), AsPath.of(1), HOP);
    assertThat(RouteLog.of(new Bgp4mpMessage(MrtTime.of(1), ENDS, true, false, message)))
        .containsExactly("peer 0 192.0.2.1 AS64500");
  }

  @Test
  void pathIdentifiers() {
    List<PathPrefix> two =
        List.of(
            new PathPrefix(prefix("198.51.100.0/24"), 1),
            new PathPrefix(prefix("198.51.100.0/24"), -1));
    UpdateMessage message = new UpdateMessage(List.of(), attributes(AsPath.of(5)), two);
    assertThat(RouteLog.of(new Bgp4mpMessage(MrtTime.of(1), ENDS, false, true, message)))
        .containsExactly(
            "peer 0 192.0.2.1 AS64500",
            "announce 0 1 198.51.100.0/24 path 1 from 5",
            "announce 0 1 198.51.100.0/24 path 4294967295 from 5");
  }
}
