package dimout.app.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an archive lays its files out. */
public enum Layout {
  /** https://data.ris.ripe.net: tables every 8 hours, updates every 5 minutes. */
  RIS("bview", "gz", 8 * 3600) {
    @Override
    String folder(String collector, boolean tables, Instant month) {
      return "/" + collector + "/" + MONTH.format(month) + "/";
    }

    @Override
    int updateSeconds(long time) {
      return time < FIVE_MINUTES_SINCE ? 900 : 300;
    }
  },

  /** https://archive.routeviews.org: tables every 2 hours, updates every 15 minutes. */
  ROUTEVIEWS("rib", "bz2", 2 * 3600) {
    @Override
    String folder(String collector, boolean tables, Instant month) {
      // The oldest collector has no folder of its own.
      String own = collector.equals("route-views2") ? "" : "/" + collector;
      return own + "/bgpdata/" + MONTH.format(month) + (tables ? "/RIBS/" : "/UPDATES/");
    }

    @Override
    int updateSeconds(long time) {
      return 900;
    }
  };

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyy.MM").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd.HHmm").withZone(ZoneOffset.UTC);

  /** 23 July 2003, when RIS changed from fifteen minutes to five. */
  private static final long FIVE_MINUTES_SINCE = 1_058_918_400;

  private final String tables;
  private final String ending;
  private final int tableSeconds;

  Layout(String tables, String ending, int tableSeconds) {
    this.tables = tables;
    this.ending = ending;
    this.tableSeconds = tableSeconds;
  }

  /** Where a month's files of a collector are, below the archive's address; ends with a slash. */
  abstract String folder(String collector, boolean tables, Instant month);

  /** How long a file of updates is, seconds. */
  abstract int updateSeconds(long time);

  /** How often tables are written, seconds. */
  int tableSeconds() {
    return tableSeconds;
  }

  String file(boolean table, long time) {
    return prefix(table) + "." + STAMP.format(Instant.ofEpochSecond(time)) + "." + ending;
  }

  /**
   * The times of a month's files that a page links to, ascending. Of a link only the time is taken,
   * and only one of that month: whatever else a page says, nothing else is asked for.
   */
  List<Long> times(boolean table, String page, Instant month) {
    String days = MONTH.format(month).replace(".", "");
    Matcher names =
        Pattern.compile(
                "href=\"[^\"]{0,1000}?"
                    + prefix(table)
                    + "\\.("
                    + days
                    + "\\d{2}\\.\\d{4})\\."
                    + ending
                    + "\"")
            .matcher(page);
    TreeSet<Long> times = new TreeSet<>();
    while (names.find()) {
      try {
        times.add(STAMP.parse(names.group(1), Instant::from).getEpochSecond());
      } catch (DateTimeException e) {
        // These digits are no time.
      }
    }
    return List.copyOf(times);
  }

  private String prefix(boolean table) {
    return table ? tables : "updates";
  }
}
