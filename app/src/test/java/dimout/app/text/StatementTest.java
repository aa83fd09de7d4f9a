package dimout.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.Hours;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.PointState;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static final Instant ONSET = Instant.parse("2022-01-05T10:45:00Z");
  private static final Instant LAST = Instant.parse("2022-01-07T22:45:00Z");

  private static Spell spell(String from, String until, double percent) {
    return new Spell(Instant.parse(from), Instant.parse(until), percent);
  }

  private static IncidentSignal signal(
      String name, SignalKind kind, @Nullable Instant onset, @Nullable Double percent) {
    return new IncidentSignal(
        name,
        kind,
        onset != null
            ? PointState.OUTAGE
            : percent == null ? PointState.NO_DATA : PointState.NORMAL,
        onset,
        null,
        percent,
        percent == null ? null : percent - 2,
        percent == null ? null : percent + 2);
  }

  private static Incident incident(@Nullable Instant recovery, IncidentStatus status) {
    return new Incident(
        "id",
        "country/KZ",
        status,
        recovery == null,
        ONSET,
        recovery,
        LAST,
        "probing-up-slash24",
        List.of(
            signal("probing-up-slash24", SignalKind.PROBING, ONSET, 5.0),
            signal("traffic-bytes", SignalKind.TRAFFIC, ONSET, 6.0),
            signal("telescope-unique-sources", SignalKind.TELESCOPE, null, null),
            signal("bgp-visible-slash24", SignalKind.BGP, null, 98.0)),
        new Hours(60, 48.5, 20.5, 0),
        List.of(
            spell("2022-01-05T10:45:00Z", "2022-01-05T17:30:00Z", 2),
            spell("2022-01-05T22:00:00Z", "2022-01-06T10:30:00Z", 2),
            spell("2022-01-06T14:00:00Z", "2022-01-07T02:30:00Z", 2),
            spell("2022-01-07T06:00:00Z", "2022-01-07T22:45:00Z", 5)),
        true,
        false,
        List.of());
  }

  @Test
  void saysTheSentenceOfTheProduct() {
    Statement statement =
        Statement.of(
            incident(null, IncidentStatus.CONFIRMED), ZoneId.of("Asia/Almaty"), Locale.ENGLISH);
    assertThat(statement.text())
        .isEqualTo(
            "Kazakhstan: active probing at 5 % (3–7 %) of usual. Disrupted for 60 h since 5 January"
                + " 10:45 UTC (16:45 in Almaty), dark for 48 h 30 min of it, with three"
                + " restorations. Traffic confirms, at 6 % (4–8 %) of usual. The telescope has no"
                + " data. Routing (BGP) stays at 98 % (96–100 %) of usual. Last data 7 January 2022"
                + " 22:45 UTC.");
  }

  @Test
  void whatIsOverIsSaidInThePast() {
    Statement statement =
        Statement.of(
            incident(Instant.parse("2022-01-11T20:15:00Z"), IncidentStatus.PROBABLE),
            ZoneId.of("Asia/Almaty"),
            Locale.ENGLISH);
    assertThat(statement.text())
        .startsWith("Kazakhstan: active probing was at 5 % (3–7 %) of usual.")
        .contains("to 11 January 20:15 UTC (12 January 02:15 in Almaty)")
        .contains("Traffic agrees")
        .contains("Not confirmed");
  }

  @Test
  void aRetractedIncidentClaimsNothing() {
    Statement statement =
        Statement.of(incident(null, IncidentStatus.RETRACTED), ZoneOffset.UTC, Locale.ENGLISH);
    assertThat(statement.text())
        .isEqualTo(
            "Kazakhstan: the report of an outage since 5 January 10:45 UTC is retracted."
                + " Last data 7 January 2022 22:45 UTC.");
  }

  @Test
  void aLanguageWithoutMessagesSpeaksEnglish() {
    assertThat(
            Statement.of(incident(null, IncidentStatus.CONFIRMED), ZoneOffset.UTC, Locale.of("tlh"))
                .text())
        .contains("active probing");
  }

  @Test
  void durationsAndLevelsAreRoundedOnce() {
    Figures figures = new Figures(Phrases.of(Locale.ENGLISH));
    assertThat(figures.duration(0.25)).isEqualTo("15 min");
    assertThat(figures.duration(1.9999)).isEqualTo("2 h");
    assertThat(figures.duration(1234.5)).isEqualTo("1,234 h 30 min");
    assertThat(figures.level(0.34)).isEqualTo("0.3 %");
    assertThat(figures.level(0)).isEqualTo("0 %");
    assertThat(figures.level(4.5, 3.4, 6.49)).isEqualTo("5 % (3–6 %)");
  }
}
