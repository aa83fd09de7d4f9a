package dimout.app.evaluate.series;

import dimout.model.SignalKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The data sets of our own making. Seeds are part of the definition: change them, change the test.
 */
public final class MadeSets {
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;
  private static final int DAY = 86_400;

  private MadeSets() {}

  /** All of them; a year of 5-minute traffic in each of several countries among them. */
  public static List<TrialSeries> all() {
    List<TrialSeries> made = new ArrayList<>(few());
    add(made, traffic(MadePlace.KZ, 50_000, LocalDate.of(2023, 10, 1), 180), 11);
    add(made, traffic(MadePlace.US, 2_000, LocalDate.of(2023, 7, 1), 180), 12);
    add(made, traffic(MadePlace.BR, 500, LocalDate.of(2024, 4, 1), 180), 13);
    add(made, traffic(MadePlace.IN, 1_000, LocalDate.of(2024, 5, 1), 180), 14);
    for (int size : new int[] {20, 50, 100, 200}) {
      LocalDate from = LocalDate.of(2024, 1, 8);
      add(
          made,
          new MadeSeries("made: small counts", MadePlace.KE, traffic(), 300, size, from, 90),
          size);
    }
    add(made, steps(MadePlace.DE, MINUTE, 2_000, LocalDate.of(2024, 3, 4), 50), 31);
    add(made, steps(MadePlace.KZ, 10 * MINUTE, 1_000, LocalDate.of(2024, 1, 1), 180), 32);
    add(made, steps(MadePlace.US, 30 * MINUTE, 3_000, LocalDate.of(2022, 1, 1), 730), 33);
    add(made, steps(MadePlace.BR, HOUR, 6_000, LocalDate.of(2021, 1, 1), 1095), 34);
    add(made, steps(MadePlace.DE, DAY, 50_000, LocalDate.of(2018, 1, 1), 2190), 35);
    add(made, probing(MadePlace.IN, 300, LocalDate.of(2024, 1, 1), 120), 41);
    add(made, probing(MadePlace.KE, 60, LocalDate.of(2024, 1, 1), 120), 42);
    add(made, bgp(MadePlace.DE, 20_000, LocalDate.of(2024, 1, 1), 120), 51);
    add(made, telescope(MadePlace.BR, 100, LocalDate.of(2024, 1, 1), 120), 61);
    return made;
  }

  /** A handful for a quick look. */
  public static List<TrialSeries> few() {
    List<TrialSeries> made = new ArrayList<>();
    add(made, traffic(MadePlace.DE, 5_000, LocalDate.of(2024, 2, 1), 120), 10);
    add(made, probing(MadePlace.KZ, 2_000, LocalDate.of(2024, 1, 1), 120), 40);
    add(made, bgp(MadePlace.KZ, 3_000, LocalDate.of(2024, 1, 1), 120), 50);
    add(made, telescope(MadePlace.US, 800, LocalDate.of(2024, 1, 1), 120), 60);
    return made;
  }

  private static void add(List<TrialSeries> made, MadeSeries recipe, long seed) {
    made.add(recipe.make(seed));
  }

  private static SignalKind traffic() {
    return SignalKind.TRAFFIC;
  }

  private static MadeSeries traffic(MadePlace place, double size, LocalDate from, int days) {
    return new MadeSeries("made: traffic", place, traffic(), 5 * MINUTE, size, from, days);
  }

  private static MadeSeries steps(
      MadePlace place, int step, double size, LocalDate from, int days) {
    return new MadeSeries("made: other steps", place, traffic(), step, size, from, days);
  }

  private static MadeSeries probing(MadePlace place, double size, LocalDate from, int days) {
    return new MadeSeries(
        "made: probing", place, SignalKind.PROBING, 10 * MINUTE, size, from, days);
  }

  private static MadeSeries bgp(MadePlace place, double size, LocalDate from, int days) {
    return new MadeSeries("made: bgp", place, SignalKind.BGP, 5 * MINUTE, size, from, days);
  }

  private static MadeSeries telescope(MadePlace place, double size, LocalDate from, int days) {
    return new MadeSeries(
        "made: telescope", place, SignalKind.TELESCOPE, 5 * MINUTE, size, from, days);
  }
}
