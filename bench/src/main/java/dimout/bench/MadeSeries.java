package dimout.bench;

import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;

/**
 * One of many made series at 5-minute bins: each has a level, rhythm, noise, kind and zone of its
 * own, and an outage now and then. The same number gives the same series.
 *
 * @param number which of them
 */
record MadeSeries(int number) {
  static final int STEP = 300;
  static final int DAY = 288;
  static final int WEEK = 7 * DAY;

  /** Bins within which what wanders has moved. */
  private static final int HOURS = 48;

  /** A Monday, UTC. */
  private static final long START = 1_704_067_200L;

  private static final String[] ZONES = {
    "Asia/Almaty", "Europe/Paris", "America/Sao_Paulo", "Africa/Lagos", "Asia/Tehran"
  };
  private static final SignalKind[] KINDS = SignalKind.values();

  /** Of a thousand weeks of a series so many have an outage, of two hours to a day. */
  private static final int DARK_WEEKS = 25;

  String entity() {
    return entity(number);
  }

  static String entity(int number) {
    return "asn/" + (100_000 + number);
  }

  /** Its profile, whatever its entity is called; signals and zones are shared, as in a real run. */
  static SeriesProfile profile(SignalPoint first) {
    SignalKind kind = SignalKind.valueOf(first.signal());
    String zone = ZONES[first.entity().charAt(first.entity().length() - 1) % ZONES.length];
    return new SeriesProfile(first.entity(), first.signal(), kind, first.stepSeconds(), zone, null);
  }

  static long time(int bin) {
    return START + (long) bin * STEP;
  }

  SignalPoint point(int bin) {
    return point(entity(), bin);
  }

  SignalPoint point(String called, int bin) {
    SignalKind kind = KINDS[number % KINDS.length];
    return new SignalPoint(called, kind.name(), time(bin), STEP, value(kind, bin), 1);
  }

  private double value(SignalKind kind, int bin) {
    boolean calm = kind == SignalKind.BGP || kind == SignalKind.PROBING;
    double level = 100 * Math.exp(9 * chance(1, 0));
    double swing = calm ? 0.01 : 0.2 + 1.3 * chance(2, 0);
    double noise = calm ? 0.002 + 0.01 * chance(3, 0) : 0.02 + 0.1 * chance(3, 0);
    double hours = (bin + DAY * chance(4, 0)) * 2 * Math.PI / DAY;
    double weekend = bin % WEEK >= 5 * DAY ? -0.3 * swing : 0;
    double shape = swing * (Math.sin(hours) + 0.3 * Math.sin(2 * hours)) + weekend;
    double off = noise * (normal(bin) + wander(bin));
    return Math.rint(level * Math.exp(shape + off) * left(bin));
  }

  /** What moves within hours, and no two days alike. */
  private double wander(int bin) {
    int knot = bin / HOURS;
    double share = (double) (bin % HOURS) / HOURS;
    return (1 - share) * normal(-knot - 1) + share * normal(-knot - 2);
  }

  /** Share that is left: less than all of it in an outage. */
  private double left(int bin) {
    int week = bin / WEEK;
    if (1000 * chance(5, week) >= DARK_WEEKS) {
      return 1;
    }
    int from = (int) (chance(6, week) * 6 * DAY);
    int until = from + 24 + (int) (chance(7, week) * (DAY - 24));
    int now = bin % WEEK;
    return now >= from && now < until ? 0.5 * chance(8, week) : 1;
  }

  /** Nearly normal: the sum of four even ones. */
  private double normal(int bin) {
    double sum = chance(9, bin) + chance(10, bin) + chance(11, bin) + chance(12, bin);
    return (sum - 2) * Math.sqrt(3);
  }

  /** From 0 to 1, the same for the same arguments (Steele, Lea and Flood 2014: SplitMix). */
  private double chance(int what, int when) {
    long z = (number * 0x1_0000_0001L + what * 0x9E37_79B9L + 1) * 0x9E37_79B9_7F4A_7C15L + when;
    z *= 0xD1B5_4A32_D192_ED03L;
    z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
  }
}
