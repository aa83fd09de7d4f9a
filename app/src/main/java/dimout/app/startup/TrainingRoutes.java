package dimout.app.startup;

import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.AsPathAttribute;
import dimout.wire.bgp.CommunitiesAttribute;
import dimout.wire.bgp.NextHopAttribute;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.OriginAttribute;
import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.UpdateMessage;
import dimout.wire.mrt.Bgp4mpMessage;
import dimout.wire.mrt.Endpoints;
import dimout.wire.mrt.MrtTime;
import dimout.wire.mrt.PeerEntry;
import dimout.wire.mrt.PeerIndexTable;
import dimout.wire.mrt.RibEntry;
import dimout.wire.mrt.RibRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Made-up routes that a training run reads: a table of five peers and the updates of a quarter of
 * an hour, shaped as real ones are. Of what the run does the virtual machine remembers which
 * classes it took and which branches, so that later runs compile the right code at once (JEP 515).
 */
public final class TrainingRoutes {
  private static final long START = 1_641_340_800;
  private static final int PEERS = 5;
  private static final int IPV4 = 60_000;
  private static final int IPV6 = 15_000;
  private static final int UPDATES = 45_000;
  private static final int ORIGINS = 9_000;
  private static final byte[] HOP = {10, 0, 0, 1};
  private static final byte[] HOP6 = Prefix.parse("2001:db8::1/128").address();

  private final Random random = new Random(1);

  private TrainingRoutes() {}

  /** Writes the routes as an MRT file, packed with gzip. */
  public static void write(Path file) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16)) {
      new TrainingRoutes().write(out);
    }
  }

  private void write(OutputStream out) throws IOException {
    List<PeerEntry> peers =
        IntStream.range(0, PEERS).mapToObj(i -> PeerEntry.of("10.0.0." + i, 64_500 + i)).toList();
    out.write(new PeerIndexTable(MrtTime.of(START), 1, "", peers).toByteArray());
    for (int i = 0; i < IPV4 + IPV6; i++) {
      out.write(RibRecord.unicast(START, i, prefix(i), entries(i)).toByteArray());
    }
    for (int i = 0; i < UPDATES; i++) {
      out.write(update(i).toByteArray());
    }
  }

  private static Prefix prefix(int number) {
    if (number < IPV4) {
      int length = number % 5 == 0 ? 20 : number % 97 == 0 ? 26 : 24;
      long address = (0x0b00_0000L + ((long) number << 10)) << 32;
      return new Prefix(Prefix.IPV4, Prefix.highBits(address, length), 0, length);
    }
    int length = number % 3 == 0 ? 44 : 48;
    long address = 0x2400_0000_0000_0000L + ((long) number << 18);
    return new Prefix(Prefix.IPV6, Prefix.highBits(address, length), 0, length);
  }

  private List<RibEntry> entries(int number) {
    return IntStream.range(0, PEERS)
        .filter(peer -> random.nextInt(50) > 0)
        .mapToObj(peer -> new RibEntry(peer, START, 0, attributes(peer, number)))
        .toList();
  }

  private List<PathAttribute> attributes(int peer, int number) {
    PathAttribute origin = new OriginAttribute(OriginAttribute.IGP);
    PathAttribute path = new AsPathAttribute(path(peer, number));
    PathAttribute hop = new NextHopAttribute(new Octets(HOP));
    PathAttribute communities = new CommunitiesAttribute(List.of(number, peer));
    return number % 2 == 0 ? List.of(origin, path, hop) : List.of(origin, path, hop, communities);
  }

  private AsPath path(int peer, int number) {
    int origin = number % ORIGINS + (random.nextInt(200) == 0 ? 1 : 0);
    return AsPath.of(64_500 + peer, 3356 + number % 20, 100_000 + origin);
  }

  private Bgp4mpMessage update(int number) {
    int peer = number % PEERS;
    Prefix first = prefix(random.nextInt(IPV4 + IPV6 - 1));
    byte[] hop = first.family() == Prefix.IPV4 ? HOP : HOP6;
    UpdateMessage message =
        number % 10 == 0
            ? UpdateMessage.withdraw(List.of(first))
            : UpdateMessage.announce(List.of(first), path(peer, random.nextInt(ORIGINS)), hop);
    Endpoints ends = Endpoints.of("10.0.0." + peer, 64_500 + peer, "10.0.0.9", 64_509);
    return Bgp4mpMessage.received(MrtTime.of(START + number / 50, 1), ends, message);
  }
}
