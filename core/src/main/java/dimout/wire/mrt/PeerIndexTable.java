package dimout.wire.mrt;

import dimout.wire.bgp.WireWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * PEER_INDEX_TABLE (RFC 6396, 4.3.1): the peers that the entries which follow refer to by position.
 *
 * @param collector its BGP identifier
 */
public record PeerIndexTable(MrtTime time, int collector, String view, List<PeerEntry> peers)
    implements MrtRecord {
  public PeerIndexTable {
    peers = List.copyOf(peers);
  }

  @Override
  public int type() {
    return MrtType.TABLE_DUMP_V2;
  }

  @Override
  public int subtype() {
    return MrtType.PEER_INDEX_TABLE;
  }

  @Override
  public void writeBody(WireWriter out) {
    writeHead(out, collector, view);
    out.u16(peers.size());
    peers.forEach(peer -> peer.write(out));
  }

  static void writeHead(WireWriter out, int collector, String view) {
    out.u32(collector);
    int mark = out.reserve16();
    out.put(view.getBytes(StandardCharsets.ISO_8859_1));
    out.fill16(mark);
  }
}
