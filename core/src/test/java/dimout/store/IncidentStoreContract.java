package dimout.store;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.Hours;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.PointState;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link IncidentStore} promises. A store's test implements this and makes stores. */
public interface IncidentStoreContract {
  Instant ONSET = Instant.parse("2022-01-05T10:45:00Z");
  Instant NOW = Instant.parse("2022-01-06T00:00:00Z");

  /** A new, empty store. */
  IncidentStore open();

  /** The same store as a process would find it that starts now. */
  default IncidentStore reopen(IncidentStore store) {
    return store;
  }

  /** An ongoing incident of one dark signal, known up to some hours after its onset. */
  static Incident ongoing(String entity, Instant onset, int hours) {
    Instant last = onset.plus(Duration.ofHours(hours));
    return incident(entity, onset, last, null);
  }

  /** As {@link #ongoing}, recovered at its last data. */
  static Incident over(String entity, Instant onset, int hours) {
    Instant last = onset.plus(Duration.ofHours(hours));
    return incident(entity, onset, last, last);
  }

  private static Incident incident(
      String entity, Instant onset, Instant last, @Nullable Instant recovery) {
    double hours = Duration.between(onset, last).toMinutes() / 60.0;
    PointState state = recovery == null ? PointState.OUTAGE : PointState.NORMAL;
    IncidentSignal probing =
        new IncidentSignal(
            "probing-up-slash24", SignalKind.PROBING, state, onset, recovery, 5.0, 3.0, 7.0);
    return new Incident(
        entity.replace('/', '-') + "-" + onset.getEpochSecond(),
        entity,
        IncidentStatus.PROBABLE,
        recovery == null,
        onset,
        recovery,
        last,
        "probing-up-slash24",
        List.of(probing),
        new Hours(hours, hours, hours, 0),
        List.of(new Spell(onset, last, 5.0)),
        true,
        false,
        List.of("one_kind"));
  }

  @Test
  default void theFirstVersionIsNumberOne() {
    IncidentStore store = open();
    Incident incident = ongoing("country/KZ", ONSET, 1);

    IncidentVersion kept = store.publish(incident, NOW);

    assertThat(kept).isEqualTo(new IncidentVersion(1, 1, NOW, List.of(), incident));
    assertThat(store.newest()).containsExactly(Objects.requireNonNull(kept));
    assertThat(store.serial()).isEqualTo(1);
    assertThat(store.versions("nothing")).isEmpty();
  }

  @Test
  default void sayingTheSameTwiceIsNoVersion() {
    IncidentStore store = open();
    store.publish(over("country/KZ", ONSET, 9), NOW);
    assertThat(store.publish(over("country/KZ", ONSET, 9), NOW.plusSeconds(60))).isNull();
    assertThat(store.serial()).isEqualTo(1);
  }

  @Test
  default void whatGoesOnIsAVersionOnceAnHour() {
    IncidentStore store = open();
    Incident first = ongoing("country/KZ", ONSET, 1);
    Incident hourLater = ongoing("country/KZ", ONSET, 2);
    Incident minutesLater = minutesLater(first);
    store.publish(first, NOW);

    assertThat(store.publish(minutesLater, NOW)).isNull();
    IncidentVersion second = store.publish(hourLater, NOW);

    assertThat(Objects.requireNonNull(second).version()).isEqualTo(2);
    assertThat(second.changed()).containsExactly("last_data", "hours", "spells");
  }

  private static Incident minutesLater(Incident i) {
    Instant last = i.lastData().plusSeconds(300);
    return incident(i.entity(), i.onset(), last, null);
  }

  @Test
  default void theEndOfASpellIsAVersionAtOnce() {
    IncidentStore store = open();
    Incident dark = ongoing("country/KZ", ONSET, 1);
    Instant fiveMinutesMore = dark.lastData().plusSeconds(300);
    Incident back = withSpells(dark, fiveMinutesMore, new Spell(ONSET, dark.lastData(), 5.0));
    Incident darkAgain =
        withSpells(
            back,
            fiveMinutesMore.plusSeconds(300),
            new Spell(ONSET, dark.lastData(), 5.0),
            new Spell(fiveMinutesMore, fiveMinutesMore.plusSeconds(300), 5.0));
    store.publish(dark, NOW);

    assertThat(store.publish(back, NOW)).as("a return of one bin").isNotNull();
    Incident stillBack = back.upTo(fiveMinutesMore.plusSeconds(60), back.signals());
    assertThat(store.publish(stillBack, NOW)).as("still back").isNull();
    assertThat(store.publish(darkAgain, NOW)).as("dark again").isNotNull();
    assertThat(store.newest().getFirst().incident().spells()).isEqualTo(darkAgain.spells());
  }

  /** The same incident, known up to later, with these spells. */
  private static Incident withSpells(Incident i, Instant last, Spell... spells) {
    return new Incident(
        i.id(),
        i.entity(),
        i.status(),
        i.ongoing(),
        i.onset(),
        i.recovery(),
        last,
        i.leadSignal(),
        i.signals(),
        i.hours(),
        List.of(spells),
        i.routedButDark(),
        i.inUseButUnpingable(),
        i.reasons());
  }

  @Test
  default void recoveryIsAVersionAtOnceAndNamesWhatChanged() {
    IncidentStore store = open();
    store.publish(ongoing("country/KZ", ONSET, 9), NOW);

    IncidentVersion over = store.publish(over("country/KZ", ONSET, 9), NOW);

    assertThat(Objects.requireNonNull(over).changed())
        .containsExactly("ongoing", "recovery", "signals");
    assertThat(store.versions(over.incident().id())).hasSize(2);
    assertThat(store.newest()).containsExactly(over);
  }

  @Test
  default void newestComesLatestFirst() {
    IncidentStore store = open();
    store.publish(over("country/KZ", ONSET, 1), NOW);
    store.publish(over("country/IR", ONSET.plusSeconds(86_400), 1), NOW);
    store.publish(over("country/CU", ONSET, 1), NOW);

    assertThat(store.newest())
        .extracting(v -> v.incident().entity())
        .containsExactly("country/IR", "country/CU", "country/KZ");
  }

  @Test
  default void aReaderCatchesUpBySerial() {
    IncidentStore store = open();
    for (int hours = 1; hours <= 5; hours++) {
      store.publish(ongoing("country/KZ", ONSET, hours), NOW);
    }
    assertThat(store.since(0, 100))
        .extracting(IncidentVersion::serial)
        .containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(store.since(3, 1)).extracting(IncidentVersion::serial).containsExactly(4L);
    assertThat(store.since(5, 10)).isEmpty();
    assertThat(store.since(99, 10)).isEmpty();
  }

  @Test
  default void remembersAfterReopening() {
    IncidentStore store = open();
    store.publish(ongoing("group/'<b>💥", ONSET, 1), NOW);
    store.publish(over("group/'<b>💥", ONSET, 2), NOW);
    List<IncidentVersion> kept = store.since(0, 10);

    IncidentStore again = reopen(store);

    assertThat(again.since(0, 10)).isEqualTo(kept);
    assertThat(Objects.requireNonNull(again.publish(over("country/IR", ONSET, 2), NOW)).serial())
        .isEqualTo(3);
  }
}
