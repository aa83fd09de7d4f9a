package dimout.detect;

import dimout.model.DarkSpan;
import dimout.model.HoursBelow;
import dimout.model.JudgedPoint;
import dimout.model.Ledger;
import dimout.model.Outage;
import dimout.model.OutageEnd;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open outage of one series: its spells so far, and the bins that may yet turn out otherwise.
 *
 * <p>{@code run} holds the newest dark bins that look as if it were over; they count as dark until
 * it is. {@code up} holds the bins since the last spell.
 */
public final class Episode {
  private static final double[] MARKS = {80, 50, 20};

  /** Seconds in which what there was before the fall comes to say a third of what it said. */
  private static final double ECHO = 6 * 3600;

  public long onset;
  public long onsetEarliest;

  /** Share of usual that the bins right before it announced for those after them. */
  public double before = 1;

  /** Share of usual that is expected of its first bins: that before it, 1 where usual is given. */
  public double announced = 1;

  /** How deep the fall was, in ln, positive; 0 where it was slow or deep, or another followed. */
  public double depth;

  /** Whether the last spell ended by a rise as sharp and as large as the fall. */
  public boolean undone;

  public boolean dark;
  public List<DarkSpan> spans = new ArrayList<>();
  public long upSince;

  /** Share of usual in the newest spell, running. */
  public double level = 1;

  public int levelBins;
  public double lowest = Double.POSITIVE_INFINITY;
  public double[] secondsBelow = new double[MARKS.length];

  /** Evidence of a change of state. */
  public double turn;

  public List<JudgedPoint> run = new ArrayList<>();

  /** How many of the newest of these look so by themselves. */
  public int leaning;

  public List<JudgedPoint> up = new ArrayList<>();

  /** Since when bins look as if it were dark again. */
  public long leansSince = Long.MAX_VALUE;

  /** Level over the last day or so, and since when it has been above half of usual. */
  public double dayLevel = Double.NaN;

  public long shallowSince = Long.MIN_VALUE;

  public Episode() {}

  /** Share of usual that is expected at a time, for what there was before says less by the hour. */
  double expected(long time) {
    return Math.pow(announced, echo(time));
  }

  /** How much of what the bins before the fall said of it they say of a time: 1 at first. */
  double echo(long time) {
    return Math.exp(-Math.max(0, time - onset) / ECHO);
  }

  /** Begins a spell with its first bin. */
  void beginSpell(JudgedPoint first, int step) {
    dark = true;
    undone = false;
    spans.add(new DarkSpan(first.time(), first.time(), 0, 0, 0));
    levelBins = 0;
    addDark(first, step);
  }

  /** One more dark bin with data; a gap before it is unknown. */
  void addDark(JudgedPoint bin, int step) {
    int last = spans.size() - 1;
    spans.set(last, extended(spans.get(last), bin, step));
    double percent = percent(bin);
    lowest = Math.min(lowest, percent);
    levelBins++;
    level += (Math.min(1, percent / 100) - level) / Math.min(levelBins, 24);
    countBelow(bin, step);
  }

  /** Ends the spell at the first bin that is up. */
  void endSpell(long at) {
    int last = spans.size() - 1;
    spans.set(last, closed(spans.get(last), at));
    dark = false;
    upSince = at;
    turn = 0;
    leansSince = Long.MAX_VALUE;
  }

  /** Counts a bin of an outage, dark or not. */
  void countBelow(JudgedPoint bin, int step) {
    for (int i = 0; i < MARKS.length; i++) {
      secondsBelow[i] += percent(bin) < MARKS[i] ? step : 0;
    }
  }

  static double percent(JudgedPoint bin) {
    Double percent = bin.percentOfUsual();
    return percent == null ? Double.NaN : percent;
  }

  private static DarkSpan extended(DarkSpan span, JudgedPoint bin, int step) {
    return closed(span, bin.time()).plus(bin.time() + step, bin.percentOfUsual());
  }

  /** The span up to {@code at}; what no bin was seen of is unknown. */
  private static DarkSpan closed(DarkSpan span, long at) {
    return at > span.until() ? span.plus(at, null) : span;
  }

  /**
   * The outage as it stands.
   *
   * @param dataEnd end of the last bin with data
   * @param ended how it has ended; null while it is open
   */
  Outage outage(long dataEnd, @Nullable OutageEnd ended, int step) {
    Episode seen = dark && !run.isEmpty() ? withRunAsDark(step) : this;
    Ledger ledger = new Ledger(seen.spans);
    long end = ended == OutageEnd.RECOVERY ? upSince : dataEnd;
    double sum = 0;
    int bins = 0;
    for (DarkSpan span : seen.spans) {
      sum += span.sum();
      bins += span.bins();
    }
    return new Outage(
        Instant.ofEpochSecond(onset),
        Instant.ofEpochSecond(onsetEarliest),
        ended == OutageEnd.RECOVERY ? Instant.ofEpochSecond(upSince) : null,
        ended,
        bins == 0 ? null : seen.lowest,
        bins == 0 ? null : sum / bins,
        ledger.hours(onset, end),
        seen.below(ended, step),
        ledger.spells());
  }

  /** Hours under the marks, those of a return that is not yet a recovery included. */
  private HoursBelow below(@Nullable OutageEnd ended, int step) {
    double[] hours = new double[MARKS.length];
    for (int i = 0; i < MARKS.length; i++) {
      double seconds = secondsBelow[i];
      if (ended == null) {
        for (JudgedPoint bin : up) {
          seconds += percent(bin) < MARKS[i] ? step : 0;
        }
      }
      hours[i] = seconds / 3600;
    }
    return new HoursBelow(hours[0], hours[1], hours[2]);
  }

  private Episode withRunAsDark(int step) {
    Episode copy = new Episode();
    copy.onset = onset;
    copy.before = before;
    copy.announced = announced;
    copy.onsetEarliest = onsetEarliest;
    copy.spans.addAll(spans);
    copy.level = level;
    copy.levelBins = levelBins;
    copy.lowest = lowest;
    copy.secondsBelow = secondsBelow.clone();
    copy.up.addAll(up);
    run.forEach(bin -> copy.addDark(bin, step));
    return copy;
  }
}
