package dimout.app.evaluate;

import dimout.app.evaluate.method.Dimout;
import dimout.app.evaluate.method.Judgement;
import dimout.app.evaluate.method.Method;
import dimout.app.evaluate.series.BagoReplies;
import dimout.app.evaluate.series.IranCounties;
import dimout.app.evaluate.series.NabLabels;
import dimout.app.evaluate.series.TrialSeries;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is found of events that really happened, against what is known of them. */
final class RealEvents {
  private static final LocalDate FIRST_NIGHT = LocalDate.of(2021, 2, 15);
  private static final LocalDate LAST_NIGHT = LocalDate.of(2021, 4, 27);

  private final Path folder;
  private final List<Method> methods;

  RealEvents(Path folder, List<Method> methods) {
    this.folder = folder;
    this.methods = methods;
  }

  /** One table an event; none where its data is not there. */
  List<Table> tables(List<TrialSeries> series) {
    List<Table> tables = new ArrayList<>();
    IranCounties.Levels iran = IranCounties.read(folder);
    if (!iran.country().isEmpty()) {
      tables.add(iran(iran));
    }
    List<List<String>> nights = new ArrayList<>();
    for (int step : new int[] {1800, 7200}) {
      BagoReplies.read(folder, step).ifPresent(bago -> bago(bago, nights));
    }
    if (!nights.isEmpty()) {
      tables.add(bagoTable(nights));
    }
    KnownFalls.table(series, methods).ifPresent(tables::add);
    Map<String, List<NabLabels.Window>> labels = NabLabels.read(folder);
    if (!labels.isEmpty()) {
      tables.add(nab(series, labels));
    }
    return tables;
  }

  // --- Iran ---

  private static Table iran(IranCounties.Levels levels) {
    List<List<String>> rows =
        List.of(
            iran("counties", levels.counties()),
            iran("provinces", levels.provinces()),
            iran("country", levels.country()));
    List<String> notes =
        List.of(
            "Known: cut off from the evening of 16 November 2019, local time, at about 5 to 7 % of "
                + "ordinary for days (NetBlocks); the data end on 20 November at 07:00, during it. "
                + "Usual is the constant 100 of the source. Levels are medians over dark bins.");
    List<String> header =
        List.of(
            "level",
            "series",
            "in outage at the end",
            "onset, local: first",
            "median",
            "last",
            "percent of usual: lowest",
            "median",
            "highest",
            "other outages");
    return new Table("Iran, November 2019", notes, header, rows);
  }

  private static List<String> iran(String level, List<TrialSeries> all) {
    List<LocalDateTime> onsets = new ArrayList<>();
    Sample percents = new Sample();
    int others = 0;
    for (TrialSeries series : all) {
      Judgement judged = new Dimout().judge(series);
      List<DarkSpell> outages = DarkSpell.outages(series, DarkSpell.of(series, judged));
      boolean ongoing = !outages.isEmpty() && outages.getLast().until() >= series.size() - 1;
      others += outages.size() - (ongoing ? 1 : 0);
      if (ongoing) {
        DarkSpell last = outages.getLast();
        onsets.add(local(series, last.from()));
        percents.add(level(series, judged, last));
      }
    }
    List<LocalDateTime> sorted = onsets.stream().sorted().toList();
    boolean none = sorted.isEmpty();
    return List.of(
        level,
        String.valueOf(all.size()),
        String.valueOf(sorted.size()),
        none ? "–" : sorted.getFirst().toString(),
        none ? "–" : sorted.get((sorted.size() - 1) / 2).toString(),
        none ? "–" : sorted.getLast().toString(),
        Figures.number(percents.quantile(0), 1),
        Figures.number(percents.quantile(0.5), 1),
        Figures.number(percents.quantile(1), 1),
        String.valueOf(others));
  }

  private static double level(TrialSeries series, Judgement judged, DarkSpell outage) {
    Sample dark = new Sample();
    for (int bin = outage.from(); bin < outage.until(); bin++) {
      if (judged.dark(bin)) {
        dark.add(100 * series.at(bin) / judged.usual(bin));
      }
    }
    return dark.quantile(0.5);
  }

  private static LocalDateTime local(TrialSeries series, int bin) {
    return Instant.ofEpochSecond(series.time(bin)).atZone(series.label().zone()).toLocalDateTime();
  }

  // --- Bago ---

  private void bago(TrialSeries series, List<List<String>> rows) {
    for (Method method : methods) {
      Judgement judged = method.judge(series);
      Share found = Share.NONE;
      Share exact = Share.NONE;
      int nightBins = 0;
      List<DarkSpell> spells = DarkSpell.of(series, judged);
      for (LocalDate night = FIRST_NIGHT; !night.isAfter(LAST_NIGHT); night = night.plusDays(1)) {
        int from = bin(series, night, LocalTime.of(1, 0));
        int until = bin(series, night, LocalTime.of(6, 30));
        int dark = dark(judged, from, until);
        boolean mostly = 2 * dark >= until - from;
        found = found.plus(mostly);
        exact = exact.plus(mostly && begins(series, spells, from, until));
        nightBins += dark(judged, from, bin(series, night, LocalTime.of(9, 0)));
      }
      int all = dark(judged, 0, judged.size());
      double hours = (all - nightBins) * (series.step() / 3600.0);
      rows.add(
          List.of(
              series.label().name(),
              method.name(),
              found.hits() + " of " + found.trials(),
              String.valueOf(exact.hits()),
              Figures.number(hours, 1)));
    }
  }

  /** Whether the spell that covers the night began within two bins, an hour at least. */
  private static boolean begins(TrialSeries series, List<DarkSpell> spells, int from, int until) {
    int near = Math.max(1, 3600 / series.step());
    return spells.stream()
        .filter(spell -> spell.overlaps(from, until))
        .findFirst()
        .map(spell -> Math.abs(spell.from() - from) <= near)
        .orElse(false);
  }

  private static int dark(Judgement judged, int from, int until) {
    int dark = 0;
    for (int bin = Math.max(0, from); bin < Math.min(until, judged.size()); bin++) {
      dark += judged.dark(bin) ? 1 : 0;
    }
    return dark;
  }

  private static int bin(TrialSeries series, LocalDate day, LocalTime time) {
    return series.bin(day.atTime(time).atZone(series.label().zone()).toEpochSecond());
  }

  private static Table bagoTable(List<List<String>> rows) {
    List<String> notes =
        List.of(
            "Known: every night from 15 February to 27 April 2021 the Internet of Myanmar was off "
                + "from 01:00 to 09:00 local time, to 06:30 at some providers (72 nights; "
                + "OONI). The first falls into the eight days that a series is learnt from. About "
                + "four replies in half an hour: a series of the smallest kind. A night is found "
                + "when at least half of its bins from 01:00 to 06:30 are dark.");
    List<String> header =
        List.of(
            "series", "method", "nights found", "onset within an hour", "dark h outside nights");
    return new Table("Bago, Myanmar, 2021", notes, header, rows);
  }

  // --- NAB ---

  private Table nab(List<TrialSeries> series, Map<String, List<NabLabels.Window>> labels) {
    List<List<String>> rows = new ArrayList<>();
    for (Method method : methods) {
      Share found = Share.NONE;
      int outside = 0;
      double years = 0;
      for (TrialSeries one : series) {
        List<NabLabels.Window> windows = labels.getOrDefault(one.label().name(), List.of());
        if (!windows.isEmpty()) {
          List<DarkSpell> spells = DarkSpell.of(one, method.judge(one));
          for (NabLabels.Window window : windows) {
            found = found.plus(touched(one, spells, window));
          }
          outside +=
              (int)
                  DarkSpell.outages(one, spells).stream()
                      .filter(outage -> windows.stream().noneMatch(w -> touches(one, outage, w)))
                      .count();
          years += (double) one.size() * one.step() / (365.25 * 86_400);
        }
      }
      rows.add(
          List.of(
              method.name(),
              found.hits() + " of " + found.trials(),
              String.valueOf(outside),
              Figures.rate(outside, years)));
    }
    List<String> notes =
        List.of(
            "Windows in which the benchmark's authors saw something unusual, up or down: a method "
                + "that looks for outages is right to leave most of them out. Whole series.");
    List<String> header =
        List.of("method", "windows with a dark bin", "outages outside", "a year (95 %)");
    return new Table("Labelled windows of NAB", notes, header, rows);
  }

  private static boolean touched(
      TrialSeries series, List<DarkSpell> spells, NabLabels.Window window) {
    return spells.stream().anyMatch(spell -> touches(series, spell, window));
  }

  private static boolean touches(TrialSeries series, DarkSpell spell, NabLabels.Window window) {
    return spell.overlaps(series.bin(window.from()), series.bin(window.until()) + 1);
  }
}
