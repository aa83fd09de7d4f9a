package dimout.wire.mrt;

import dimout.wire.bgp.AggregatorAttribute;
import dimout.wire.bgp.AigpAttribute;
import dimout.wire.bgp.As4AggregatorAttribute;
import dimout.wire.bgp.As4PathAttribute;
import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.AsPathAttribute;
import dimout.wire.bgp.AsSegment;
import dimout.wire.bgp.AtomicAggregateAttribute;
import dimout.wire.bgp.AttributeSetAttribute;
import dimout.wire.bgp.BgpMessage;
import dimout.wire.bgp.BgpsecPathAttribute;
import dimout.wire.bgp.ClusterListAttribute;
import dimout.wire.bgp.CommunitiesAttribute;
import dimout.wire.bgp.ExtendedCommunitiesAttribute;
import dimout.wire.bgp.Ipv6ExtendedCommunitiesAttribute;
import dimout.wire.bgp.KeepaliveMessage;
import dimout.wire.bgp.LargeCommunitiesAttribute;
import dimout.wire.bgp.LocalPrefAttribute;
import dimout.wire.bgp.MpReachAttribute;
import dimout.wire.bgp.MpUnreachAttribute;
import dimout.wire.bgp.MultiExitDiscAttribute;
import dimout.wire.bgp.NextHopAttribute;
import dimout.wire.bgp.NotificationMessage;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.OnlyToCustomerAttribute;
import dimout.wire.bgp.OpenMessage;
import dimout.wire.bgp.OriginAttribute;
import dimout.wire.bgp.OriginatorIdAttribute;
import dimout.wire.bgp.OtherAttribute;
import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.PathPrefix;
import dimout.wire.bgp.PmsiTunnelAttribute;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.RouteRefreshMessage;
import dimout.wire.bgp.UpdateMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Sound MRT records of every kind, by a seed. */
public final class RandomMrt {
  private static final int PEERS = 5;

  private final Random random;
  private long clock = 1_600_000_000L;

  public RandomMrt(long seed) {
    random = new Random(seed);
  }

  /** Records of every kind, an index of peers first. */
  public List<MrtRecord> records(int count) {
    List<MrtRecord> records = new ArrayList<>();
    records.add(index());
    for (int i = 1; i < count; i++) {
      clock += random.nextInt(3);
      records.add(record());
    }
    return records;
  }

  private MrtRecord record() {
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> rib();
      case 3, 4 -> tableDump();
      case 5 -> state();
      case 6 -> legacy();
      case 7 -> random.nextInt(4) == 0 ? rare() : rib();
      default -> message();
    };
  }

  private MrtRecord rare() {
    return switch (random.nextInt(5)) {
      case 0 -> generic();
      case 1 -> geo();
      case 2 -> entry();
      case 3 -> new LegacySync(MrtTime.of(clock), 1, bytes(5));
      default -> new Bgp4mpSnapshot(MrtTime.of(clock), bytes(8));
    };
  }

  PeerIndexTable index() {
    List<PeerEntry> peers = new ArrayList<>();
    for (int i = 0; i < PEERS; i++) {
      int width = random.nextBoolean() ? 4 : 2;
      peers.add(new PeerEntry(random.nextInt(), address(random.nextBoolean()), asn(width), width));
    }
    return new PeerIndexTable(MrtTime.of(clock), random.nextInt(), "view", peers);
  }

  private RibRecord rib() {
    boolean addPath = random.nextInt(4) == 0;
    int family = random.nextInt(2);
    boolean multicast = random.nextInt(12) == 0;
    List<RibEntry> entries = entries(family, addPath);
    return new RibRecord(
        MrtTime.of(clock), multicast, addPath, random.nextInt(1000), prefix(family), entries);
  }

  private List<RibEntry> entries(int family, boolean addPath) {
    List<RibEntry> entries = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      List<PathAttribute> attributes = attributes(4);
      if (family == Prefix.IPV6) {
        attributes.add(MpReachAttribute.inTable(address(true).bytes()));
      }
      int path = addPath ? random.nextInt() : 0;
      entries.add(new RibEntry(random.nextInt(PEERS), clock - 100, path, attributes));
    }
    return entries;
  }

  private RibGeneric generic() {
    Octets nlri = new Octets(new byte[] {16, 10, 1});
    List<RibEntry> entries = List.of(new RibEntry(0, clock, 0, attributes(4)));
    int safi = random.nextBoolean() ? 1 : 128;
    return new RibGeneric(MrtTime.of(clock), false, 1, 1, safi, nlri, entries);
  }

  private GeoPeerTable geo() {
    GeoPeerTable.Place place =
        new GeoPeerTable.Place(new PeerEntry(1, address(false), 5, 4), 48.5f, Float.NaN);
    return new GeoPeerTable(MrtTime.of(clock), 1, "", 1.5f, -2.5f, List.of(place));
  }

  private Bgp4mpEntry entry() {
    return new Bgp4mpEntry(
        MrtTime.of(clock),
        addressed(2),
        0,
        1,
        clock,
        1,
        address(false),
        prefix(random.nextInt(2)),
        attributes(2),
        List.of());
  }

  private TableDump tableDump() {
    int family = random.nextInt(2);
    int width = random.nextInt(4) == 0 ? 4 : 2;
    List<TableDumpEntry> entries = new ArrayList<>();
    do {
      entries.add(tableDumpEntry(family, width));
    } while (random.nextInt(3) == 0);
    int sequence = random.nextInt(65536);
    return new TableDump(MrtTime.of(clock), 0, sequence, width, entries, false);
  }

  private TableDumpEntry tableDumpEntry(int family, int width) {
    List<PathAttribute> attributes = attributes(width);
    if (family == Prefix.IPV6) {
      attributes.add(reach(2, random.nextBoolean() ? 16 : 32, List.of()));
    }
    Octets peer = address(family == Prefix.IPV6);
    return TableDumpEntry.of(prefix(family), clock, peer, asn(width), attributes);
  }

  private MrtTime time() {
    return random.nextBoolean() ? MrtTime.of(clock) : MrtTime.of(clock, random.nextInt(1_000_000));
  }

  private Endpoints endpoints(int width) {
    if (width == 2 && random.nextInt(8) == 0) {
      return Endpoints.withoutAddresses(2, asn(2), asn(2));
    }
    return addressed(width);
  }

  private Endpoints addressed(int width) {
    boolean six = random.nextInt(3) == 0;
    return new Endpoints(width, asn(width), asn(width), 0, address(six), address(six));
  }

  private Bgp4mpStateChange state() {
    int width = random.nextBoolean() ? 2 : 4;
    return new Bgp4mpStateChange(time(), endpoints(width), random.nextInt(9), random.nextInt(9));
  }

  private MrtRecord legacy() {
    if (random.nextInt(4) == 0) {
      return new LegacyStateChange(MrtTime.of(clock), 5, address(false), 1, 6);
    }
    UpdateMessage update =
        new UpdateMessage(
            prefixes(Prefix.IPV4, false), attributes(2), prefixes(Prefix.IPV4, false));
    return new LegacyMessage(
        MrtTime.of(clock),
        MrtType.BGP_UPDATE,
        (int) asn(2),
        address(false),
        (int) asn(2),
        address(false),
        update);
  }

  private Bgp4mpMessage message() {
    int width = random.nextBoolean() ? 2 : 4;
    boolean addPath = random.nextInt(4) == 0;
    boolean local = random.nextInt(5) == 0;
    return new Bgp4mpMessage(time(), endpoints(width), local, addPath, bgp(width, addPath));
  }

  private BgpMessage bgp(int width, boolean addPath) {
    return switch (random.nextInt(12)) {
      case 0 -> new KeepaliveMessage();
      case 1 -> new OpenMessage(4, 65000, 180, random.nextInt(), bytes(6));
      case 2 -> new NotificationMessage(6, 2, bytes(3));
      case 3 -> new RouteRefreshMessage(1, 0, 1, Octets.NONE);
      default -> update(width, addPath);
    };
  }

  private UpdateMessage update(int width, boolean addPath) {
    List<PathPrefix> withdrawn = maybe(() -> prefixes(Prefix.IPV4, addPath));
    List<PathPrefix> announced = maybe(() -> prefixes(Prefix.IPV4, addPath));
    List<PathAttribute> attributes = new ArrayList<>();
    if (!announced.isEmpty() || random.nextBoolean()) {
      attributes.addAll(attributes(width));
      if (random.nextInt(3) == 0) {
        int afi = 1 + random.nextInt(2);
        int hop = new int[] {4, 16, 32}[random.nextInt(3)];
        attributes.add(random.nextInt(attributes.size() + 1), multi(afi, hop, addPath));
      }
    }
    if (random.nextInt(4) == 0) {
      attributes.add(unreach(addPath));
    }
    return new UpdateMessage(withdrawn, attributes, announced);
  }

  private MpReachAttribute multi(int afi, int hop, boolean addPath) {
    if (random.nextInt(6) == 0) {
      return new MpReachAttribute(25, 70, address(true), List.of(), bytes(20));
    }
    return reach(afi, hop, prefixes(afi - 1, addPath));
  }

  private MpReachAttribute reach(int afi, int hop, List<PathPrefix> prefixes) {
    int safi = random.nextInt(5) == 0 ? 2 : 1;
    return new MpReachAttribute(afi, safi, bytes(hop), prefixes, Octets.NONE);
  }

  private MpUnreachAttribute unreach(boolean addPath) {
    int afi = 1 + random.nextInt(2);
    int safi = random.nextInt(5) == 0 ? 2 : 1;
    List<PathPrefix> prefixes = maybe(() -> prefixes(afi - 1, addPath));
    return new MpUnreachAttribute(afi, safi, prefixes, Octets.NONE);
  }

  private <T> List<T> maybe(Supplier<List<T>> list) {
    return random.nextBoolean() ? list.get() : List.of();
  }

  /** Attributes of a route, in any order, ORIGIN, AS_PATH and NEXT_HOP among them. */
  private List<PathAttribute> attributes(int width) {
    List<PathAttribute> attributes = new ArrayList<>();
    attributes.add(new OriginAttribute(random.nextInt(3)));
    attributes.add(new AsPathAttribute(path(width)));
    attributes.add(new NextHopAttribute(address(false)));
    some(attributes, () -> new MultiExitDiscAttribute(random.nextInt()));
    some(attributes, () -> new LocalPrefAttribute(random.nextInt()));
    some(attributes, AtomicAggregateAttribute::new);
    some(attributes, () -> new AggregatorAttribute(aggregator(width), address(false)));
    some(attributes, () -> new CommunitiesAttribute(communities()));
    some(attributes, () -> new OriginatorIdAttribute(address(false)));
    some(attributes, () -> new ClusterListAttribute(List.of(1, random.nextInt())));
    some(attributes, () -> new ExtendedCommunitiesAttribute(List.of(random.nextLong(), 0L)));
    some(attributes, () -> new As4PathAttribute(path(4)));
    some(attributes, () -> new As4AggregatorAttribute(asn(4), address(false)));
    some(attributes, () -> new PmsiTunnelAttribute(0, 6, random.nextInt(1 << 24), bytes(4)));
    some(attributes, () -> new Ipv6ExtendedCommunitiesAttribute(List.of(ipv6Community())));
    some(attributes, () -> new AigpAttribute(bytes(3 + random.nextInt(20))));
    some(attributes, this::largeCommunities);
    some(attributes, () -> new BgpsecPathAttribute(bytes(11 + random.nextInt(90))));
    some(attributes, () -> new OnlyToCustomerAttribute(asn(4)));
    some(attributes, () -> new AttributeSetAttribute(asn(4), bytes(random.nextInt(40))));
    some(attributes, () -> new OtherAttribute(0xe0, 200, bytes(random.nextInt(300))));
    return attributes;
  }

  private void some(List<PathAttribute> attributes, Supplier<PathAttribute> attribute) {
    if (random.nextInt(4) == 0) {
      attributes.add(attribute.get());
    }
  }

  private Ipv6ExtendedCommunitiesAttribute.Community ipv6Community() {
    return new Ipv6ExtendedCommunitiesAttribute.Community(
        random.nextInt(1 << 16), bytes(16), random.nextInt(1 << 16));
  }

  private LargeCommunitiesAttribute largeCommunities() {
    LargeCommunitiesAttribute.Community one =
        new LargeCommunitiesAttribute.Community(asn(4), asn(4), asn(4));
    return new LargeCommunitiesAttribute(List.of(one, one));
  }

  private long aggregator(int width) {
    return width == 2 && random.nextBoolean() ? AsPath.AS_TRANS : asn(width);
  }

  private List<Integer> communities() {
    List<Integer> communities = new ArrayList<>();
    int count = random.nextInt(20) == 0 ? 1500 : 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      boolean known = random.nextInt(8) == 0;
      communities.add(known ? 0xffffff00 + random.nextInt(5) : random.nextInt());
    }
    return communities;
  }

  private AsPath path(int width) {
    List<AsSegment> segments = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int type = random.nextInt(3) > 0 ? AsSegment.SEQUENCE : 1 + random.nextInt(4);
      int count = random.nextInt(40) == 0 ? 255 : 1 + random.nextInt(6);
      List<Long> asns = new ArrayList<>();
      for (int j = 0; j < count; j++) {
        asns.add(asn(width));
      }
      int times = random.nextInt(200) == 0 ? 8 : 1;
      for (int j = 0; j < times; j++) {
        segments.add(new AsSegment(type, asns));
      }
    }
    return new AsPath(segments);
  }

  private List<PathPrefix> prefixes(int family, boolean addPath) {
    List<PathPrefix> prefixes = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      prefixes.add(new PathPrefix(prefix(family), addPath ? random.nextInt() : 0));
    }
    return prefixes;
  }

  Prefix prefix(int family) {
    return Prefix.of(
        address(family == Prefix.IPV6).bytes(), random.nextInt(Prefix.bits(family) + 1));
  }

  private Octets address(boolean six) {
    byte[] address = new byte[six ? 16 : 4];
    random.nextBytes(address);
    if (six) {
      for (int i = random.nextInt(4) * 4; i > 0; i--) {
        address[random.nextInt(16)] = 0;
      }
      if (random.nextInt(10) == 0) {
        java.util.Arrays.fill(address, 0, 10 + random.nextInt(7), (byte) 0);
      }
    }
    return new Octets(address);
  }

  private long asn(int width) {
    return width == 2
        ? 1 + random.nextInt(65000)
        : 1 + (random.nextInt() & 0x7fffffffL) * 2 % 4294967294L;
  }

  private Octets bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return new Octets(bytes);
  }
}
