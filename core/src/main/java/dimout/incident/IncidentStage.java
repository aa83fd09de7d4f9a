package dimout.incident;

import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.SeriesUpdate;
import dimout.stage.Out;
import dimout.stage.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Updates of all series of one entity to versions of its incidents.
 *
 * <p>Updates wait until event time has passed them; all of one time are taken together, in the
 * order of their signals. While an incident is open every step of time gives a version of it.
 */
public record IncidentStage() implements Stage<SeriesUpdate, IncidentState, Incident> {

  /** An outage is dated back by no more than this after all others have ended. */
  private static final long SETTLED = 48 * 3600;

  /** From so many bins on, an incident is summed up only when a thousandth has been added. */
  private static final int LONG = 3000;

  @Override
  public String key(SeriesUpdate in) {
    return in.entity();
  }

  @Override
  public long time(SeriesUpdate in) {
    return in.time();
  }

  @Override
  public IncidentState initial(String key) {
    IncidentState state = new IncidentState();
    state.entity = key;
    return state;
  }

  @Override
  public void accept(IncidentState state, SeriesUpdate in, Out<Incident> out) {
    state.pending.add(in);
    out.wakeAt(in.time());
    out.wakeAt(END);
  }

  @Override
  public void wake(IncidentState state, long time, Out<Incident> out) {
    state.pending.sort(
        Comparator.comparingLong(SeriesUpdate::time).thenComparing(SeriesUpdate::signal));
    int due = 0;
    while (due < state.pending.size() && state.pending.get(due).time() <= time) {
      SeriesUpdate update = state.pending.get(due);
      due++;
      apply(state, update);
      if (due == state.pending.size() || state.pending.get(due).time() > update.time()) {
        publish(state, update.time(), out);
      }
    }
    state.pending.subList(0, due).clear();
    if (time == END) {
      state.nextSum = Long.MIN_VALUE;
      state.changed = true;
      publish(state, END, out);
    }
  }

  private static void apply(IncidentState state, SeriesUpdate update) {
    Track track = track(state, update);
    track.smallestDrop = update.minimumDetectableDrop();
    for (JudgedPoint point : update.points()) {
      track.put(point);
    }
    if (update.withdrawn() != null && track.withdraw(update.withdrawn())) {
      state.withdrawn.add(update.signal());
      state.changed = true;
    }
    if (update.outage() != null) {
      track.put(update.outage());
      state.changed = true;
    }
  }

  private static Track track(IncidentState state, SeriesUpdate update) {
    int at = 0;
    while (at < state.tracks.size()) {
      Track track = state.tracks.get(at);
      int order = track.signal.compareTo(update.signal());
      if (order == 0) {
        return track;
      }
      if (order > 0) {
        break;
      }
      at++;
    }
    Track added = new Track();
    added.signal = update.signal();
    added.kind = update.kind();
    added.step = update.stepSeconds();
    state.tracks.add(at, added);
    return added;
  }

  private static void publish(IncidentState state, long time, Out<Incident> out) {
    List<Overlap> overlaps = Overlap.of(state.tracks);
    long oldest = overlaps.isEmpty() ? Long.MAX_VALUE : overlaps.get(0).onset();
    boolean due = time >= state.nextSum || !state.withdrawn.isEmpty();
    if (!state.withdrawn.isEmpty()) {
      withdraw(state, out);
    }
    if (!overlaps.isEmpty() && state.changed && due) {
      state.changed = false;
      TreeSet<String> taken = new TreeSet<>();
      overlaps.forEach(overlap -> out.emit(version(state, overlap, taken, out)));
      postpone(state, overlaps, time);
    }
    if (!overlaps.isEmpty()) {
      overlaps.stream().filter(each -> isSettled(each, time)).forEach(each -> drop(state, each));
    }
    state.tracks.forEach(track -> track.trim(oldest - SETTLED / 8));
  }

  /** Takes back incidents that no outage is left of. */
  private static void withdraw(IncidentState state, Out<Incident> out) {
    state.published.removeIf(old -> state.tracks.stream().noneMatch(track -> has(track, old)));
    List<Incident> gone = new ArrayList<>();
    for (Incident incident : state.said) {
      if (state.published.stream().noneMatch(old -> old.id().equals(incident.id()))) {
        gone.add(incident);
        out.emit(retracted(incident.id(), incident, state.withdrawn));
      }
    }
    state.said.removeAll(gone);
    state.withdrawn.clear();
  }

  private static boolean has(Track track, IncidentState.Published old) {
    return track.signal.equals(old.signal())
        && track.outages.stream()
            .anyMatch(outage -> outage.onset().getEpochSecond() == old.onset());
  }

  private static void postpone(IncidentState state, List<Overlap> overlaps, long time) {
    long length = time - overlaps.get(0).onset();
    int step = overlaps.get(0).members().get(0).track().step;
    state.nextSum = time != END && length / step > LONG ? time + length / 1000 : Long.MIN_VALUE;
  }

  private static boolean isSettled(Overlap overlap, long time) {
    return !overlap.isOpen() && time - overlap.end() > SETTLED && time != END;
  }

  private static void drop(IncidentState state, Overlap overlap) {
    for (Overlap.Member each : overlap.members()) {
      each.track().outages.remove(each.outage());
      state.published.removeIf(
          old -> old.signal().equals(each.track().signal) && old.onset() == each.onset());
    }
    state.said.removeIf(
        incident -> state.published.stream().noneMatch(old -> old.id().equals(incident.id())));
  }

  /**
   * The newest version of what these outages are.
   *
   * @param taken ids of earlier incidents: of those that seemed to be one and are two after all,
   *     the first keeps the id
   */
  private static Incident version(
      IncidentState state, Overlap overlap, Set<String> taken, Out<Incident> out) {
    TreeSet<String> ids = new TreeSet<>();
    List<IncidentState.Published> rest = new ArrayList<>();
    for (IncidentState.Published old : state.published) {
      boolean own =
          overlap.members().stream()
              .anyMatch(
                  each -> each.track().signal.equals(old.signal()) && each.onset() == old.onset());
      if (own) {
        ids.add(old.id());
      } else {
        rest.add(old);
      }
    }
    ids.removeAll(taken);
    String id = ids.isEmpty() ? named(state.entity, overlap.onset(), taken) : ids.first();
    taken.add(id);
    for (Overlap.Member each : overlap.members()) {
      rest.add(new IncidentState.Published(each.track().signal, each.onset(), id));
    }
    state.published = rest;
    Incident incident = new Fusion(state.entity, state.tracks, overlap).incident(id);
    ids.remove(id);
    ids.forEach(merged -> out.emit(retracted(merged, incident, List.of())));
    state.said.removeIf(old -> old.id().equals(id) || ids.contains(old.id()));
    state.said.add(incident);
    return incident;
  }

  /** An address of its own: it stays, whatever is found out later. */
  private static String named(String entity, long onset, Set<String> taken) {
    String id = entity + "@" + Instant.ofEpochSecond(onset);
    return taken.contains(id) ? named(entity, onset + 1, taken) : id;
  }

  /**
   * What is said of an incident that is none any more.
   *
   * @param last what it was, or what it was merged into
   * @param faults signals that it was taken back for; empty when it was merged
   */
  private static Incident retracted(String id, Incident last, List<String> faults) {
    List<String> reasons =
        faults.isEmpty()
            ? List.of("merged_into:" + last.id())
            : faults.stream().distinct().map(signal -> "withdrawn:" + signal).toList();
    return new Incident(
        id,
        last.entity(),
        IncidentStatus.RETRACTED,
        false,
        last.onset(),
        last.recovery(),
        last.lastData(),
        last.leadSignal(),
        last.signals(),
        last.hours(),
        last.spells(),
        last.routedButDark(),
        last.inUseButUnpingable(),
        reasons);
  }
}
