package dimout.app.evaluate.series;

import dimout.model.SignalKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Makes one series: people's week in local time, noise that lasts for hours and days, growth,
 * public holidays, flash crowds, gaps of no data, and counting noise on top.
 *
 * @param size mean count of a bin
 * @param from first day, at midnight UTC
 */
record MadeSeries(
    String set, MadePlace place, SignalKind kind, int step, double size, LocalDate from, int days) {
  private static final int SLOTS = 336;
  private static final int SLOT_SECONDS = 1800;
  private static final double WANDER_SECONDS = 70 * 60;
  private static final double DRIFT_SECONDS = 5 * 86_400;
  private static final double GROWTH_PER_DAY = 0.0007;

  TrialSeries make(long seed) {
    Dice dice = new Dice(seed);
    long start = from.toEpochDay() * 86_400;
    int bins = Math.toIntExact(days * 86_400L / step);
    double[] values = new double[bins];
    double growth = GROWTH_PER_DAY * (2 * dice.uniform() - 1);
    Wander wander = new Wander(dice, step);
    Crowd crowd = new Crowd(dice, step);
    MadeCharacter character = MadeCharacter.of(kind);
    double[] week = week(character.rhythm());
    for (int i = 0; i < bins; i++) {
      double calm =
          size * mean(week, start + (long) i * step) * Math.exp(growth * i * step / 86_400);
      double level = calm * Math.exp(wander.next(character));
      double extra = kind == SignalKind.TRAFFIC ? crowd.next() : 1;
      values[i] = dice.poisson(Math.max(0, level * extra));
    }
    gaps(values, dice);
    return new TrialSeries(label(seed), start, values);
  }

  private TrialSeries.Label label(long seed) {
    String name = place + " " + kind.word() + " " + Math.round(size) + " a bin, #" + seed;
    boolean seasonal = kind == SignalKind.TRAFFIC || kind == SignalKind.TELESCOPE;
    return new TrialSeries.Label(
        set, name, place.entity(), kind, step, place.zone(), true, seasonal, null);
  }

  /** Level of the bin from {@code time} on, as the mean of its half hours. */
  private double mean(double[] week, long time) {
    int parts = Math.max(1, step / SLOT_SECONDS);
    double sum = 0;
    for (int p = 0; p < parts; p++) {
      sum += at(week, time + (long) p * SLOT_SECONDS);
    }
    return sum / parts;
  }

  private double at(double[] week, long time) {
    ZonedDateTime local = Instant.ofEpochSecond(time).atZone(place.zone());
    double quiet = MadeCharacter.of(kind).holiday();
    double usual = week[slot(local, local.getDayOfWeek().getValue())];
    if (quiet > 0 && place.holiday(local.toLocalDate())) {
      double sunday = 0.85 * week[slot(local, 7)];
      return usual + quiet * (Math.min(sunday, usual) - usual);
    }
    return usual;
  }

  private static int slot(ZonedDateTime local, int day) {
    return (day - 1) * 48 + local.getHour() * 2 + local.getMinute() / 30;
  }

  /** Levels of the half hours of a week from Monday on, with mean 1. */
  private static double[] week(double rhythm) {
    double[] week = new double[SLOTS];
    double sum = 0;
    for (int s = 0; s < SLOTS; s++) {
      double hour = s % 48 / 2.0;
      boolean work = s < 5 * 48;
      double day = 0.8 * Math.cos((hour - 19.5) * Math.PI / 12);
      double evening = 0.25 * Math.cos((hour - 20.5) * Math.PI / 6);
      double office = work ? 0.35 * Math.exp(-Math.pow((hour - 11.5) / 3.5, 2)) : 0;
      week[s] = Math.exp(rhythm * (day + evening + office));
      sum += week[s];
    }
    for (int s = 0; s < SLOTS; s++) {
      week[s] *= SLOTS / sum;
    }
    return week;
  }

  /** One bin in two hundred is lost, and now and then some hours. */
  private void gaps(double[] values, Dice dice) {
    double gapChance = step / (20.0 * 86_400);
    int left = 0;
    for (int i = 0; i < values.length; i++) {
      if (dice.uniform() < gapChance) {
        left = 1 + dice.below(Math.max(1, 6 * 3600 / step));
      }
      if (left > 0 || dice.uniform() < 0.005) {
        values[i] = Double.NaN;
      }
      left--;
    }
  }

  /** Correlated noise of hours and of days, and that of single bins; a sum of logarithms. */
  private static final class Wander {
    private final Dice dice;
    private final double keepHours;
    private final double keepDays;
    private double hours;
    private double daysLong;

    Wander(Dice dice, int step) {
      this.dice = dice;
      this.keepHours = Math.exp(-step / WANDER_SECONDS);
      this.keepDays = Math.exp(-step / DRIFT_SECONDS);
      this.hours = dice.normal();
      this.daysLong = dice.normal();
    }

    double next(MadeCharacter character) {
      hours = keepHours * hours + Math.sqrt(1 - keepHours * keepHours) * dice.normal();
      daysLong = keepDays * daysLong + Math.sqrt(1 - keepDays * keepDays) * dice.normal();
      return character.wander() * hours
          + character.drift() * daysLong
          + character.grain() * dice.normal();
    }
  }

  /** About once in twenty days everybody looks at the same thing for one to three hours. */
  private static final class Crowd {
    private final Dice dice;
    private final int step;
    private long left;
    private double height = 1;

    Crowd(Dice dice, int step) {
      this.dice = dice;
      this.step = step;
    }

    double next() {
      left -= step;
      if (left <= 0) {
        boolean begins = dice.uniform() < step / (20.0 * 86_400);
        left = begins ? 3600 + dice.below(7200) : 0;
        height = begins ? 1.2 + 0.6 * dice.uniform() : 1;
      }
      return height;
    }
  }
}
