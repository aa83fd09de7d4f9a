package dimout.app.cli;

import dimout.app.archive.Archive;
import dimout.app.archive.Archive.Fetched;
import dimout.app.archive.ArchiveFile;
import dimout.app.archive.Collector;
import dimout.app.archive.Unavailable;
import dimout.app.error.UserError;
import dimout.app.input.MrtFile;
import dimout.app.input.MrtMerge;
import dimout.source.RouteHistory;
import dimout.source.RouteLine;
import dimout.source.SourceFailure;
import dimout.source.SourceTrial;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Replays archives: the tables of collectors as of a time, then their updates, an hour at a time;
 * at the end as the files appear. A collector whose file is missing or broken is missing from there
 * on, until its next table.
 */
final class ArchiveReplay implements RouteHistory {
  private static final long WINDOW = 3600;

  /** An archive's list may lack what is newer than this. */
  private static final long LISTED_AFTER = 7200;

  /**
   * How long a file that is not there yet is waited for.
   *
   * @param late after the end of what it holds
   * @param look between two looks
   */
  record Waiting(Duration late, Duration look) {
    static Waiting usual() {
      return new Waiting(Duration.ofMinutes(30), Duration.ofSeconds(15));
    }
  }

  private final Archive archive;
  private final List<Collector> collectors;
  private final Clock clock;
  private final Waiting waiting;

  ArchiveReplay(Archive archive, List<Collector> collectors, Clock clock, Waiting waiting) {
    this.archive = archive;
    this.collectors = List.copyOf(collectors);
    this.clock = clock;
    this.waiting = waiting;
  }

  @Override
  public Replayed replay(@Nullable Long from, long until, RouteLine line, Consumer<String> told)
      throws InterruptedException {
    Replayed replayed = new Run(line, told).run(from == null ? now() : from, until);
    archive.trim();
    return replayed;
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }

  private static String utc(long time) {
    return Instant.ofEpochSecond(time).toString();
  }

  /** One replay. */
  private final class Run {
    private final RouteLine line;
    private final Consumer<String> told;

    /** Collectors that are missing until their next table, and since when. */
    private final Map<Collector, Long> missing = new HashMap<>();

    /** Those that will be, from a time in this window on. */
    private final TreeMap<Long, List<Collector>> gaps = new TreeMap<>();

    /** Of the last record that was handed in, epoch seconds. */
    private long time = Long.MIN_VALUE;

    private @Nullable InterruptedException interrupted;

    Run(RouteLine line, Consumer<String> told) {
      this.line = line;
      this.told = told;
    }

    Replayed run(long from, long until) throws InterruptedException {
      int step = collectors.stream().mapToInt(each -> each.updateSeconds(from)).max().orElse(1);
      long end = -Math.floorDiv(-until, (long) step) * step;
      TreeMap<Long, List<ArchiveFile>> tables = new TreeMap<>();
      long begin = end;
      for (Collector collector : collectors) {
        ArchiveFile table = table(collector, from);
        long since = table == null ? Math.floorDiv(from, (long) step) * step : table.time();
        begin = Math.min(begin, Math.floorDiv(since, (long) step) * step);
        missing.put(collector, table == null ? since : since - 1);
        if (table != null) {
          tables.computeIfAbsent(table.time(), any -> new ArrayList<>()).add(table);
        }
      }
      for (long at = begin; at < end; ) {
        long next = at + WINDOW <= now() ? at + WINDOW : at + step;
        next = Math.min(next, end);
        window(at, next, tables.subMap(at, next).values().stream().flatMap(List::stream).toList());
        at = next;
        line.progress(at);
      }
      return new Replayed(
          end, missing.keySet().stream().map(Collector::name).collect(Collectors.toSet()));
    }

    private @Nullable ArchiveFile table(Collector collector, long at) throws InterruptedException {
      ArchiveFile table;
      try {
        table = archive.table(collector, at);
      } catch (Unavailable e) {
        throw new SourceFailure(String.valueOf(e.getMessage()), e);
      }
      if (table == null) {
        told.accept(
            collector.name()
                + ": no table at or before "
                + utc(at)
                + " in the archive: it is missing until its next one");
      }
      return table;
    }

    private void window(long from, long until, List<ArchiveFile> tables)
        throws InterruptedException {
      List<ArchiveFile> wanted = new ArrayList<>(tables);
      for (Collector collector : collectors) {
        wanted.addAll(updates(collector, from, until));
        if (tables.stream().noneMatch(table -> table.collector().equals(collector))) {
          wanted.addAll(mending(collector, from, until));
        }
      }
      List<ArchiveFile> there = new ArrayList<>();
      for (Fetched fetched : archive.fetchAll(wanted, bytes -> {})) {
        Fetched got = fetched.place() == null ? again(fetched) : fetched;
        if (got.place() == null) {
          lost(got.file(), String.valueOf(got.why()));
        } else {
          there.add(got.file());
        }
      }
      merge(there);
      openGaps(until);
    }

    /** The files that should hold what happened between two times, listed or not. */
    private List<ArchiveFile> updates(Collector collector, long from, long until)
        throws InterruptedException {
      TreeMap<Long, ArchiveFile> files = new TreeMap<>();
      try {
        for (ArchiveFile file : archive.updates(collector, from, until)) {
          if (file.time() >= from) {
            files.put(file.time(), file);
          }
        }
      } catch (Unavailable e) {
        told.accept(String.valueOf(e.getMessage()));
      }
      boolean unlisted = files.isEmpty();
      int step = collector.updateSeconds(from);
      for (long at = from; at < until; at += step) {
        Long before = files.floorKey(at);
        if (before == null || before + step <= at) {
          ArchiveFile expected = archive.file(collector, false, at);
          if (unlisted || now() - expected.until() < LISTED_AFTER) {
            files.put(at, expected);
          } else {
            lost(expected, expected.address() + ": the archive's list lacks it");
          }
        }
      }
      return List.copyOf(files.values());
    }

    /** The next table of a collector that is missing, if it is of this time. */
    private List<ArchiveFile> mending(Collector collector, long from, long until) {
      Long since = missing.get(collector);
      long every = collector.tableSeconds();
      long next = since == null ? until : -Math.floorDiv(-Math.max(since + 1, from), every) * every;
      return next < until ? List.of(archive.file(collector, true, next)) : List.of();
    }

    /** Waits for a file that may still come. */
    private Fetched again(Fetched fetched) throws InterruptedException {
      Fetched got = fetched;
      while (got.place() == null
          && got.absent()
          && now() < got.file().until() + waiting.late().toSeconds()) {
        Thread.sleep(waiting.look());
        got = archive.fetchAll(List.of(got.file()), bytes -> {}).getFirst();
      }
      return got;
    }

    private void lost(ArchiveFile file, String why) {
      told.accept(why + ": " + file.collector().name() + " is missing until its next table");
      if (!file.table()) {
        gaps.computeIfAbsent(file.time(), any -> new ArrayList<>()).add(file.collector());
      }
    }

    /** Makes missing whose gap has begun by a time. */
    private void openGaps(long time) throws InterruptedException {
      while (!gaps.isEmpty() && gaps.firstKey() <= time) {
        Map.Entry<Long, List<Collector>> gap = gaps.pollFirstEntry();
        for (Collector collector : gap.getValue()) {
          if (missing.put(collector, gap.getKey()) == null) {
            line.progress(gap.getKey());
            line.missing(collector.name());
          }
        }
      }
    }

    private void merge(List<ArchiveFile> files) throws InterruptedException {
      if (files.isEmpty()) {
        return;
      }
      List<String> names = files.stream().map(file -> archive.place(file).toString()).toList();
      new MrtMerge(names)
          .read(
              new MrtMerge.Handler() {
                @Override
                public boolean record(int number, MrtFile file, long time) {
                  return handIn(files.get(number), file, time);
                }

                @Override
                public void ended(int number, MrtFile file) {
                  end(files.get(number), file);
                }
              });
      if (interrupted != null) {
        throw interrupted;
      }
    }

    private boolean handIn(ArchiveFile from, MrtFile file, long time) {
      try {
        this.time = time;
        openGaps(time);
        Long gap = missing.get(from.collector());
        if (from.table() && gap != null && gap < from.time()) {
          missing.remove(from.collector());
        }
        line.progress(time);
        if (!missing.containsKey(from.collector())) {
          line.record(
              from.collector().name(), Arrays.copyOfRange(file.bytes(), file.from(), file.to()));
        }
        return true;
      } catch (InterruptedException e) {
        interrupted = e;
        return false;
      }
    }

    private void end(ArchiveFile of, MrtFile file) {
      UserError damage = file.damage();
      try {
        if (of.table()) {
          line.ended(of.collector().name(), damage == null);
        }
        if (damage != null) {
          told.accept(damage.getMessage() + "; what was fetched is deleted");
          archive.forget(of);
          gaps.computeIfAbsent(of.time(), any -> new ArrayList<>()).add(of.collector());
          openGaps(time);
        }
      } catch (InterruptedException e) {
        interrupted = e;
      }
    }
  }

  @Override
  public SourceTrial trial(Duration patience) throws InterruptedException {
    List<String> lines = new ArrayList<>();
    String lacking = archive.lackingRoom();
    boolean works = lacking == null;
    if (lacking != null) {
      lines.add("what is fetched cannot be kept: " + lacking);
    }
    for (Collector collector : collectors) {
      try {
        ArchiveFile table = archive.table(collector, now());
        works &= table != null;
        lines.add(
            table == null
                ? collector.name()
                    + ": the archive has no table of it: check its name, and the"
                    + " archive's address"
                : collector.name() + ": newest table of " + utc(table.time()));
      } catch (Unavailable e) {
        lines.add(String.valueOf(e.getMessage()));
        return new SourceTrial(false, lines); // the others have the same archive
      }
    }
    return new SourceTrial(works, lines);
  }
}
