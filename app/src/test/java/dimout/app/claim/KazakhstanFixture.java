package dimout.app.claim;

import dimout.app.claim.verdict.AnalysisMeasurements;
import dimout.app.claim.verdict.Measurements;
import dimout.model.Analysis;
import dimout.model.Hours;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SeriesReport;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Kazakhstan in January 2022 by its published windows, made by hand: dark at 5 %, else usual. */
final class KazakhstanFixture {
  private static final String COUNTRY = "country/KZ";
  private static final String SIGNAL = "probing-up-slash24";
  private static final int STEP = 900;
  private static final Instant FIRST = Instant.parse("2021-12-20T00:00:00Z");
  private static final Instant LAST = Instant.parse("2022-01-20T00:00:00Z");
  static final List<Spell> SPELLS =
      List.of(
          spell("2022-01-05T10:45:00Z", "2022-01-05T17:30:00Z"),
          spell("2022-01-05T22:00:00Z", "2022-01-06T10:30:00Z"),
          spell("2022-01-06T14:00:00Z", "2022-01-07T02:30:00Z"),
          spell("2022-01-07T06:00:00Z", "2022-01-08T02:30:00Z"),
          spell("2022-01-08T10:00:00Z", "2022-01-09T02:30:00Z"),
          spell("2022-01-09T06:00:00Z", "2022-01-10T03:00:00Z"),
          spell("2022-01-10T07:00:00Z", "2022-01-11T02:15:00Z"));

  private KazakhstanFixture() {}

  private static Spell spell(String from, String until) {
    return new Spell(Instant.parse(from), Instant.parse(until), 5.0);
  }

  static Measurements measurements() {
    Incident incident =
        new Incident(
            "kz",
            COUNTRY,
            IncidentStatus.CONFIRMED,
            false,
            SPELLS.get(0).from(),
            SPELLS.get(6).until(),
            LAST,
            SIGNAL,
            List.of(
                new IncidentSignal(
                    SIGNAL,
                    SignalKind.PROBING,
                    PointState.NORMAL,
                    SPELLS.get(0).from(),
                    SPELLS.get(6).until(),
                    5.0,
                    3.0,
                    7.0)),
            new Hours(135.5, 109, 21, 0),
            SPELLS,
            true,
            false,
            List.of());
    SeriesReport series =
        new SeriesReport(
            COUNTRY,
            SIGNAL,
            SignalKind.PROBING,
            STEP,
            FIRST,
            LAST.minusSeconds(STEP),
            1,
            0,
            true,
            10.0,
            List.of(),
            List.of());
    return new AnalysisMeasurements(
        new Analysis(LAST, List.of(series), List.of(incident)), points(), "made by hand");
  }

  private static List<JudgedPoint> points() {
    List<JudgedPoint> points = new ArrayList<>();
    for (long time = FIRST.getEpochSecond(); time < LAST.getEpochSecond(); time += STEP) {
      Instant at = Instant.ofEpochSecond(time);
      boolean dark =
          SPELLS.stream().anyMatch(s -> !at.isBefore(s.from()) && at.isBefore(s.until()));
      PointState state = dark ? PointState.OUTAGE : PointState.NORMAL;
      points.add(
          dark
              ? new JudgedPoint(COUNTRY, SIGNAL, time, 5.0, 100.0, 5.0, 3.0, 7.0, state)
              : new JudgedPoint(COUNTRY, SIGNAL, time, 99.0, 100.0, 99.0, 95.0, 103.0, state));
    }
    return points;
  }
}
