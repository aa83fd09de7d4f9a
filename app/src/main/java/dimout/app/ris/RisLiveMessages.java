package dimout.app.ris;

import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.AsSegment;
import dimout.wire.bgp.IpText;
import dimout.wire.bgp.KeepaliveMessage;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.UpdateMessage;
import dimout.wire.bgp.WireWriter;
import dimout.wire.mrt.Bgp4mpMessage;
import dimout.wire.mrt.Bgp4mpStateChange;
import dimout.wire.mrt.Endpoints;
import dimout.wire.mrt.MrtTime;
import dimout.wire.mrt.MrtType;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Turns messages of RIS Live into MRT records (BGP4MP_ET). Where a message brings the bytes of the
 * BGP message, they are kept as they came; else an UPDATE is written anew from its fields.
 */
final class RisLiveMessages {
  /** Hears what a message held. */
  interface Sink {
    /**
     * @param collector such as {@code rrc00}
     * @param record a whole record
     */
    void record(String collector, byte[] record);
  }

  private static final int MOST_RAW = 2 * 65_535;
  private static final int MESSAGE_AS4 = 4;
  private static final int IDLE = 1;
  private static final int ESTABLISHED = 6;
  private static final double MICROS = 1e6;

  private final ObjectMapper json = new ObjectMapper();

  /**
   * Reads one message.
   *
   * @return whether it was understood; messages about the service itself are
   */
  boolean read(String text, Sink sink) {
    try {
      JsonNode message = json.readTree(text);
      String type = message.path("type").asString("");
      if (!type.equals("ris_message")) {
        return type.startsWith("ris_") || type.equals("pong");
      }
      return data(message.path("data"), sink);
    } catch (JacksonException | IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean data(JsonNode data, Sink sink) {
    String collector = collector(data.path("host").asString(""));
    Endpoints ends =
        Endpoints.of(
            data.path("peer").asString(""),
            data.path("peer_asn").asLong(),
            data.path("peer").asString("").contains(":") ? "::" : "0.0.0.0",
            0);
    MrtTime time = time(data.path("timestamp").asDouble());
    String type = data.path("type").asString("");
    if (type.equals("RIS_PEER_STATE")) {
      boolean up = data.path("state").asString("").equals("connected");
      sink.record(
          collector,
          new Bgp4mpStateChange(time, ends, up ? IDLE : ESTABLISHED, up ? ESTABLISHED : IDLE)
              .toByteArray());
      return true;
    }
    if (data.path("direction").asString("").equals("sent")) {
      return true; // what the collector itself said
    }
    String raw = data.path("raw").asString("");
    if (!raw.isEmpty()) {
      sink.record(collector, record(time, ends, bytes(raw)));
      return true;
    }
    return switch (type) {
      case "UPDATE" -> updates(data, time, ends, collector, sink);
      case "KEEPALIVE" -> {
        sink.record(
            collector, Bgp4mpMessage.received(time, ends, new KeepaliveMessage()).toByteArray());
        yield true;
      }
      case "OPEN", "NOTIFICATION" -> {
        // Without the bytes the message itself is lost, but not that the session is over.
        sink.record(collector, new Bgp4mpStateChange(time, ends, ESTABLISHED, IDLE).toByteArray());
        yield true;
      }
      default -> false;
    };
  }

  private static String collector(String host) {
    String name = host.replaceFirst("\\.ripe\\.net$", "");
    if (!name.matches("[A-Za-z0-9._-]{1,64}")) {
      throw new IllegalArgumentException("a collector's name is missing");
    }
    return name;
  }

  private static MrtTime time(double timestamp) {
    if (!(timestamp > 0 && timestamp < 1L << 32)) {
      throw new IllegalArgumentException("a time is missing");
    }
    long seconds = (long) timestamp;
    return MrtTime.of(seconds, (int) Math.min(999_999, (timestamp - seconds) * MICROS));
  }

  private static byte[] bytes(String raw) {
    if (raw.length() > 2 * MOST_RAW) {
      throw new IllegalArgumentException("a BGP message of " + raw.length() / 2 + " bytes");
    }
    return HexFormat.of().parseHex(raw);
  }

  private static byte[] record(MrtTime time, Endpoints ends, byte[] message) {
    boolean six = ends.peer().length() == 16;
    WireWriter out = new WireWriter();
    out.u32(time.seconds()).u16(MrtType.BGP4MP_ET).u16(MESSAGE_AS4);
    int mark = out.reserve32();
    out.u32(time.micros()).u32(ends.peerAsn()).u32(0).u16(0).u16(six ? 2 : 1);
    out.put(ends.peer().bytes()).put(new byte[ends.peer().length()]).put(message);
    out.fill32(mark);
    return out.toByteArray();
  }

  private static boolean updates(
      JsonNode data, MrtTime time, Endpoints ends, String collector, Sink sink) {
    for (List<Prefix> family : byFamily(data.path("withdrawals"))) {
      write(time, ends, UpdateMessage.withdraw(family), collector, sink);
    }
    @Nullable AsPath path = data.path("path").isArray() ? path(data.path("path")) : null;
    for (JsonNode announcement : data.path("announcements")) {
      String hop = announcement.path("next_hop").asString("").split(",", 2)[0];
      for (List<Prefix> family : byFamily(announcement.path("prefixes"))) {
        if (path == null) {
          return false;
        }
        byte[] nextHop = new Octets(IpText.parse(hop)).bytes();
        write(time, ends, UpdateMessage.announce(family, path, nextHop), collector, sink);
      }
    }
    return true;
  }

  private static void write(
      MrtTime time, Endpoints ends, UpdateMessage update, String collector, Sink sink) {
    sink.record(collector, Bgp4mpMessage.received(time, ends, update).toByteArray());
  }

  private static List<List<Prefix>> byFamily(JsonNode texts) {
    List<Prefix> four = new ArrayList<>();
    List<Prefix> six = new ArrayList<>();
    for (JsonNode text : texts) {
      Prefix prefix = Prefix.parse(text.asString(""));
      (prefix.family() == Prefix.IPV4 ? four : six).add(prefix);
    }
    List<List<Prefix>> families = new ArrayList<>(List.of(four, six));
    families.removeIf(List::isEmpty);
    return families;
  }

  /** Numbers are a sequence, an array among them is a set. */
  private static AsPath path(JsonNode hops) {
    List<AsSegment> segments = new ArrayList<>();
    List<Long> sequence = new ArrayList<>();
    for (JsonNode hop : hops) {
      if (hop.isArray()) {
        if (!sequence.isEmpty()) {
          segments.add(new AsSegment(AsSegment.SEQUENCE, List.copyOf(sequence)));
          sequence.clear();
        }
        List<Long> set = new ArrayList<>();
        hop.forEach(member -> set.add(member.asLong()));
        segments.add(new AsSegment(AsSegment.SET, set));
      } else {
        sequence.add(hop.asLong());
      }
    }
    if (!sequence.isEmpty()) {
      segments.add(new AsSegment(AsSegment.SEQUENCE, List.copyOf(sequence)));
    }
    return new AsPath(segments);
  }
}
