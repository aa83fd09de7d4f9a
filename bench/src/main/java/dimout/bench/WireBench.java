package dimout.bench;

import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.AsPathAttribute;
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
import dimout.wire.mrt.RouteCount;
import dimout.wire.text.TextDump;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The hot paths over records in memory: walking a table, walking updates, writing text. */
@State(Scope.Thread)
public class WireBench {
  private static final int PEERS = 5;

  private byte[] index = {};
  private byte[] rib = {};
  private byte[] update = {};
  private RouteCount.Stream stream = new RouteCount().stream();
  private TextDump text = new TextDump();

  @Setup
  public void records() {
    byte[] hop = {127, 0, 1, 1};
    List<PeerEntry> peers =
        IntStream.range(1, 1 + PEERS)
            .mapToObj(i -> PeerEntry.of("127.0.1." + i, 3000 + i))
            .toList();
    index = new PeerIndexTable(MrtTime.of(1), 1, "", peers).toByteArray();
    List<PathAttribute> attributes =
        List.of(
            new OriginAttribute(0),
            new AsPathAttribute(AsPath.of(3333, 2914, 174, 64500)),
            new NextHopAttribute(new Octets(hop)));
    Prefix prefix = Prefix.parse("198.51.100.0/24");
    List<RibEntry> entries =
        IntStream.range(0, PEERS).mapToObj(i -> new RibEntry(i, 1, 0, attributes)).toList();
    rib = RibRecord.unicast(1, 0, prefix, entries).toByteArray();
    UpdateMessage message = UpdateMessage.announce(List.of(prefix, prefix), AsPath.of(1, 2), hop);
    Endpoints ends = Endpoints.of("127.0.1.1", 3333, "127.0.0.1", 65000);
    update = Bgp4mpMessage.received(MrtTime.of(1, 1), ends, message).toByteArray();
    stream = new RouteCount().stream();
    stream.record(index, 0, index.length);
    text = new TextDump();
    text.record(index, 0, index.length);
  }

  /** Five entries a call. */
  @Benchmark
  public void walkTable() {
    stream.record(rib, 0, rib.length);
  }

  /** Two prefixes a call. */
  @Benchmark
  public void walkUpdate() {
    stream.record(update, 0, update.length);
  }

  /** Five lines a call. */
  @Benchmark
  public int textOfTable() {
    text.clear();
    text.record(rib, 0, rib.length);
    return text.size();
  }
}
