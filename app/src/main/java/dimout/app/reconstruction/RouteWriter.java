package dimout.app.reconstruction;

import dimout.app.reconstruction.Collector.Peer;
import dimout.wire.mrt.MrtRecord;
import dimout.wire.mrt.MrtTime;
import dimout.wire.mrt.PeerEntry;
import dimout.wire.mrt.PeerIndexTable;
import dimout.wire.mrt.RibEntry;
import dimout.wire.mrt.RibRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes what the collectors would have archived: for each of them, every seven days, its peers'
 * tables (TABLE_DUMP_V2) and the updates that follow (BGP4MP), gzip.
 */
final class RouteWriter {
  private static final long WEEK = 7L * 86_400;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd.HHmm").withZone(ZoneOffset.UTC);

  private final FactTable facts;
  private final Routed routed;
  private final List<Collector> collectors;

  RouteWriter(FactTable facts, Routed routed, List<Collector> collectors) {
    this.facts = facts;
    this.routed = routed;
    this.collectors = collectors;
  }

  /** Writes a folder per collector. */
  void write(Path folder) throws IOException {
    List<RouteEvent> events = new RouteScenario(facts, routed, collectors).events();
    for (int i = 0; i < collectors.size(); i++) {
      int number = i;
      Path own = Files.createDirectory(folder.resolve(collectors.get(i).name()));
      collector(
          own,
          new PeerTables(collectors.get(i), routed),
          events.stream().filter(event -> event.collector() == number).toList());
    }
  }

  private void collector(Path folder, PeerTables tables, List<RouteEvent> events)
      throws IOException {
    int next = 0;
    long end = facts.to().getEpochSecond();
    for (long week = facts.from().getEpochSecond(); week < end; week += WEEK) {
      try (OutputStream out = file(folder, "rib", week)) {
        rib(out, tables, week);
      }
      try (OutputStream out = file(folder, "updates", week)) {
        while (next < events.size() && events.get(next).time() < week + WEEK) {
          for (MrtRecord record : tables.apply(events.get(next++))) {
            out.write(record.toByteArray());
          }
        }
      }
    }
  }

  private static OutputStream file(Path folder, String kind, long time) throws IOException {
    String name = kind + "." + STAMP.format(Instant.ofEpochSecond(time)) + ".mrt.gz";
    return new BufferedOutputStream(
        new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 14), 1 << 16);
  }

  private void rib(OutputStream out, PeerTables tables, long time) throws IOException {
    Collector collector = tables.collector();
    List<PeerEntry> index = new ArrayList<>();
    for (Peer peer : collector.peers()) {
      int id = ByteBuffer.wrap(peer.address().bytes()).getInt();
      index.add(new PeerEntry(id, peer.address(), peer.asn(), 4));
    }
    int id = ByteBuffer.wrap(collector.address().bytes()).getInt();
    out.write(new PeerIndexTable(MrtTime.of(time), id, collector.name(), index).toByteArray());
    long sequence = 0;
    for (int prefix = 0; prefix < routed.all().size(); prefix++) {
      List<RibEntry> entries = tables.entries(prefix, time);
      if (!entries.isEmpty()) {
        out.write(
            RibRecord.unicast(time, sequence++, routed.all().get(prefix).prefix(), entries)
                .toByteArray());
      }
    }
  }
}
