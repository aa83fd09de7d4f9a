package dimout.store;

import dimout.model.Hours;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.Spell;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of an incident. */
public final class IncidentChanges {
  private static final Duration PROGRESS = Duration.ofHours(1);

  private IncidentChanges() {}

  /** Names of the parts that differ, in the order of {@link Incident}'s, in snake_case. */
  public static List<String> between(Incident before, Incident after) {
    List<String> changed = new ArrayList<>();
    note(changed, "status", before.status(), after.status());
    note(changed, "ongoing", before.ongoing(), after.ongoing());
    note(changed, "onset", before.onset(), after.onset());
    note(changed, "recovery", before.recovery(), after.recovery());
    note(changed, "last_data", before.lastData(), after.lastData());
    note(changed, "lead_signal", before.leadSignal(), after.leadSignal());
    note(changed, "signals", before.signals(), after.signals());
    note(changed, "hours", before.hours(), after.hours());
    note(changed, "spells", before.spells(), after.spells());
    note(changed, "routed_but_dark", before.routedButDark(), after.routedButDark());
    note(changed, "in_use_but_unpingable", before.inUseButUnpingable(), after.inUseButUnpingable());
    note(changed, "reasons", before.reasons(), after.reasons());
    return changed;
  }

  /**
   * Whether a version must be published of what is now known: anything but the mere passing of time
   * changed, or an hour of data passed since the last version of what goes on.
   */
  public static boolean worthAVersion(Incident before, Incident after) {
    return after.ongoing()
        ? !passed(before).equals(passed(after)) || hourLater(before, after)
        : !withoutLastData(before).equals(withoutLastData(after));
  }

  private static boolean hourLater(Incident before, Incident after) {
    return !after.lastData().isBefore(before.lastData().plus(PROGRESS));
  }

  private static Incident withoutLastData(Incident incident) {
    return copy(incident, incident.hours(), incident.spells(), incident.signals(), Instant.EPOCH);
  }

  /** The incident without what moves by itself while it goes on. */
  private static Incident passed(Incident incident) {
    List<Spell> spells =
        incident.spells().stream().map(spell -> withoutGrowth(spell, incident)).toList();
    List<IncidentSignal> signals =
        incident.signals().stream().map(IncidentChanges::withoutLevel).toList();
    return copy(incident, new Hours(0, 0, 0, 0), spells, signals, Instant.EPOCH);
  }

  /**
   * A spell that is not over grows with the data; one that is over has an end, which may change.
   */
  private static Spell withoutGrowth(Spell spell, Incident of) {
    boolean lasts = of.ongoing() && !spell.until().isBefore(of.lastData());
    return new Spell(spell.from(), lasts ? Instant.MAX : spell.until(), null);
  }

  private static IncidentSignal withoutLevel(IncidentSignal s) {
    return new IncidentSignal(
        s.signal(), s.kind(), s.state(), s.onset(), s.recovery(), null, null, null);
  }

  private static Incident copy(
      Incident i, Hours hours, List<Spell> spells, List<IncidentSignal> signals, Instant lastData) {
    return new Incident(
        i.id(),
        i.entity(),
        i.status(),
        i.ongoing(),
        i.onset(),
        i.recovery(),
        lastData,
        i.leadSignal(),
        signals,
        hours,
        spells,
        i.routedButDark(),
        i.inUseButUnpingable(),
        i.reasons());
  }

  private static void note(
      List<String> changed, String name, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      changed.add(name);
    }
  }
}
