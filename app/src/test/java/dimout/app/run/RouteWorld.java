package dimout.app.run;

import dimout.geo.GeoTable;
import dimout.geo.GeoTableBuilder;
import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.IpText;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.UpdateMessage;
import dimout.wire.mrt.Bgp4mpMessage;
import dimout.wire.mrt.Endpoints;
import dimout.wire.mrt.MrtTime;
import dimout.wire.mrt.PeerEntry;
import dimout.wire.mrt.PeerIndexTable;
import dimout.wire.mrt.RibEntry;
import dimout.wire.mrt.RibRecord;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A small world of routes that can be had as a table dump, as updates and as live messages, which
 * all tell the same: three collectors of three peers each, 20 prefixes of /22 in KZ and 10 in IR.
 * Prefixes come and go all the time; KZ is withdrawn by everyone for a while.
 */
public final class RouteWorld {
  public static final List<String> COLLECTORS = List.of("rrc00", "rrc01", "rrc06");
  private static final int PEERS = 3;
  private static final int PREFIXES = 30;
  private static final int OF_KZ = 20;

  /** One peer gives or takes one prefix. */
  public record Event(long time, int peer, int prefix, boolean announced) {
    public String collector() {
      return COLLECTORS.get(peer / PEERS);
    }
  }

  private final long from;
  private final List<Event> events = new ArrayList<>();

  /**
   * @param seed of what comes and goes
   * @param darkFrom when KZ is withdrawn; it is announced again at {@code darkUntil}
   */
  public RouteWorld(long seed, long from, long until, long darkFrom, long darkUntil) {
    this(seed, from, until, darkFrom, darkUntil, 3);
  }

  /** One in which all is announced again and again, and nothing goes but in the dark. */
  public static RouteWorld calm(long from, long until, long darkFrom, long darkUntil) {
    return new RouteWorld(1, from, until, darkFrom, darkUntil, Integer.MAX_VALUE);
  }

  private RouteWorld(
      long seed, long from, long until, long darkFrom, long darkUntil, int withdrawnOneIn) {
    this.from = from;
    Random random = new Random(seed);
    for (long time = from; time < until; time++) {
      boolean dark = time >= darkFrom && time < darkUntil;
      for (int peer = 0; peer < COLLECTORS.size() * PEERS; peer++) {
        if (time == darkFrom || time == darkUntil) {
          for (int prefix = 0; prefix < OF_KZ; prefix++) {
            events.add(new Event(time, peer, prefix, time == darkUntil));
          }
        } else if (random.nextInt(4) == 0) {
          int prefix = random.nextInt(dark ? PREFIXES - OF_KZ : PREFIXES) + (dark ? OF_KZ : 0);
          events.add(new Event(time, peer, prefix, random.nextInt(withdrawnOneIn) > 0));
        }
      }
    }
  }

  public static GeoTable geo() {
    GeoTableBuilder geo = new GeoTableBuilder();
    geo.addIpv4(0x0a000000L, 0x0a00ffffL, geo.country("KZ"));
    geo.addIpv4(0x0a010000L, 0x0a01ffffL, geo.country("IR"));
    return geo.build();
  }

  public List<Event> events() {
    return List.copyOf(events);
  }

  private static Prefix prefix(int number) {
    return Prefix.parse(
        number < OF_KZ ? "10.0." + number * 4 + ".0/22" : "10.1." + (number - OF_KZ) * 4 + ".0/22");
  }

  private static long asn(int peer) {
    return 64_500 + peer;
  }

  private static String address(int peer) {
    return "192.0.2." + (peer + 1);
  }

  private static AsPath path(int peer, int prefix) {
    return AsPath.of(asn(peer), 65_000 + prefix % 7);
  }

  /** An update as an archive or a station has it. */
  public static byte[] record(Event event) {
    Endpoints ends = Endpoints.of(address(event.peer()), asn(event.peer()), "0.0.0.0", 0);
    return Bgp4mpMessage.received(MrtTime.of(event.time(), 0), ends, message(event)).toByteArray();
  }

  private static UpdateMessage message(Event event) {
    List<Prefix> one = List.of(prefix(event.prefix()));
    return event.announced()
        ? UpdateMessage.announce(
            one, path(event.peer(), event.prefix()), IpText.parse(address(event.peer())))
        : UpdateMessage.withdraw(one);
  }

  /** The same as RIS Live tells it. */
  public static String message(Event event, String client) {
    String what =
        event.announced()
            ? "\"path\":[%d,%d],\"announcements\":[{\"next_hop\":\"%s\",\"prefixes\":[\"%s\"]}]"
                .formatted(
                    asn(event.peer()),
                    65_000 + event.prefix() % 7,
                    address(event.peer()),
                    text(event.prefix()))
            : "\"withdrawals\":[\"%s\"]".formatted(text(event.prefix()));
    return "{\"type\":\"ris_message\",\"data\":{\"timestamp\":%d.00,\"peer\":\"%s\",\"peer_asn\":\"%d\",\"host\":\"%s%s\",\"type\":\"UPDATE\",%s}}"
        .formatted(
            event.time(),
            address(event.peer()),
            asn(event.peer()),
            event.collector(),
            client,
            what);
  }

  private static String text(int number) {
    return number < OF_KZ
        ? "10.0." + number * 4 + ".0/22"
        : "10.1." + (number - OF_KZ) * 4 + ".0/22";
  }

  /** A collector's updates from a time until another, which is excluded. */
  public byte[] updates(String collector, long since, long until) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Event event : events) {
      if (event.time() >= since && event.time() < until && event.collector().equals(collector)) {
        out.writeBytes(record(event));
      }
    }
    return out.toByteArray();
  }

  /** The tables of a collector's peers as of what was before a time. */
  public byte[] rib(String collector, long time) {
    boolean[][] carried = new boolean[COLLECTORS.size() * PEERS][PREFIXES];
    for (boolean[] peer : carried) {
      java.util.Arrays.fill(peer, true);
    }
    for (Event event : events) {
      if (event.time() < time) {
        carried[event.peer()][event.prefix()] = event.announced();
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int first = COLLECTORS.indexOf(collector) * PEERS;
    List<PeerEntry> index = new ArrayList<>();
    for (int peer = first; peer < first + PEERS; peer++) {
      index.add(PeerEntry.of(address(peer), asn(peer)));
    }
    MrtTime when = MrtTime.of(Math.max(time, from));
    out.writeBytes(new PeerIndexTable(when, 1, collector, index).toByteArray());
    for (int prefix = 0; prefix < PREFIXES; prefix++) {
      List<RibEntry> entries = new ArrayList<>();
      for (int peer = 0; peer < PEERS; peer++) {
        if (carried[first + peer][prefix]) {
          UpdateMessage made = message(new Event(time, first + peer, prefix, true));
          entries.add(new RibEntry(peer, time, 0, made.attributes()));
        }
      }
      if (!entries.isEmpty()) {
        out.writeBytes(RibRecord.unicast(time, prefix, prefix(prefix), entries).toByteArray());
      }
    }
    return out.toByteArray();
  }
}
