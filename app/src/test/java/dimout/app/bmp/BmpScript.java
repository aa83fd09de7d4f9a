package dimout.app.bmp;

import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.IpText;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.UpdateMessage;
import dimout.wire.bgp.WireWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Messages as a router sends them of a neighbour, each whole. */
public final class BmpScript {
  private static final int HEADER = 6;

  private BmpScript() {}

  private static WireWriter begin(int type) {
    return new WireWriter().u8(3).u32(0).u8(type);
  }

  /** Writes the length where it belongs. */
  static byte[] framed(WireWriter message) {
    byte[] bytes = message.toByteArray();
    java.nio.ByteBuffer.wrap(bytes).putInt(1, bytes.length);
    return bytes;
  }

  public static byte[] initiation(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return framed(begin(4).u16(2).u16(bytes.length).put(bytes));
  }

  /** Of a neighbour of IPv4; flags as RFC 7854, 4.2 has them. */
  static WireWriter ofPeer(int type, int flags, String peer, long asn) {
    return begin(type)
        .u8(0)
        .u8(flags)
        .u64(0)
        .put(new byte[12])
        .put(IpText.parse(peer))
        .u32(asn)
        .u32(1)
        .u32(0)
        .u32(0);
  }

  public static byte[] announce(int flags, String peer, long asn, String prefix) {
    List<Prefix> one = List.of(Prefix.parse(prefix));
    UpdateMessage update =
        UpdateMessage.announce(one, AsPath.of(asn, 64_999), IpText.parse("192.0.2.9"));
    return update(flags, peer, asn, update);
  }

  public static byte[] withdraw(int flags, String peer, long asn, String prefix) {
    return update(flags, peer, asn, UpdateMessage.withdraw(List.of(Prefix.parse(prefix))));
  }

  public static byte[] endOfRib(int flags, String peer, long asn) {
    return update(flags, peer, asn, UpdateMessage.endOfRib(Prefix.IPV4));
  }

  private static byte[] update(int flags, String peer, long asn, UpdateMessage update) {
    WireWriter out = ofPeer(0, flags, peer, asn);
    update.write(out, Session.AS4);
    return framed(out);
  }

  public static byte[] peerDown(String peer, long asn, int reason) {
    return framed(ofPeer(2, 0, peer, asn).u8(reason));
  }

  public static byte[] statistics(String peer, long asn) {
    return framed(ofPeer(1, 0, peer, asn).u32(1).u16(0).u16(4).u32(7));
  }

  public static byte[] mirrored(String peer, long asn) {
    return framed(ofPeer(6, 0, peer, asn).u16(1).u16(2).u16(1));
  }

  /** A message of a type, of as many bytes as its length says, or of fewer. */
  static byte[] message(int type, long length, byte... body) {
    return new WireWriter().u8(3).u32(length).u8(type).put(body).toByteArray();
  }

  /** As many pieces of information without a value as a message may hold. */
  static byte[] nothingButTlvs(int bytes) {
    return message(4, bytes, new byte[bytes - HEADER]);
  }
}
