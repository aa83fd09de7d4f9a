package dimout.detect;

import dimout.detect.CommonModeState.Member;
import dimout.model.JudgedPoint;
import dimout.model.Outage;
import dimout.model.PointState;
import dimout.model.SeriesProfile;
import dimout.model.SeriesReport;
import dimout.model.SeriesUpdate;
import dimout.model.SignalPoint;
import dimout.stage.Out;
import dimout.stage.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Our own faults: when places that share nothing but our measurement fall together, the measurement
 * broke.
 *
 * <p>All series of one signal are looked at together. New outages in at least five places of three
 * parts of the world, and in a fifth of all places, within a few bins, are a fault: they are
 * withheld and their bins are said to be faulty. What is still dark once most have come back is an
 * outage after all. A cable that is cut darkens many countries of one or two parts of the world,
 * never a fifth of all. With few places nothing is ever withheld.
 *
 * @param profiles what is known of each series beforehand
 */
public record CommonModeStage(Profiles profiles)
    implements Stage<SeriesUpdate, CommonModeState, SeriesUpdate> {
  private static final int PLACES = 20;
  private static final int FALLEN = 5;
  private static final int REGIONS = 3;
  private static final double SHARE = 0.2;

  /** Share of places below which a fault is over. */
  private static final double OVER = 0.1;

  /** Within how many bins outages begin together. */
  private static final int TOGETHER = 6;

  @Override
  public String key(SeriesUpdate in) {
    return in.signal();
  }

  @Override
  public long time(SeriesUpdate in) {
    return in.time();
  }

  @Override
  public CommonModeState initial(String key) {
    return new CommonModeState();
  }

  @Override
  public void accept(CommonModeState state, SeriesUpdate in, Out<SeriesUpdate> out) {
    state.pending.add(in);
    out.wakeAt(in.time());
  }

  @Override
  public void wake(CommonModeState state, long time, Out<SeriesUpdate> out) {
    state.pending.sort(
        Comparator.comparingLong(SeriesUpdate::time).thenComparing(SeriesUpdate::entity));
    int from = 0;
    while (from < state.pending.size() && state.pending.get(from).time() <= time) {
      int until = from;
      long now = state.pending.get(from).time();
      while (until < state.pending.size() && state.pending.get(until).time() == now) {
        note(state, state.pending.get(until));
        until++;
      }
      decide(state, now, state.pending.get(from).stepSeconds());
      for (SeriesUpdate update : state.pending.subList(from, until)) {
        out.emit(passed(state, update));
      }
      from = until;
    }
    state.pending.subList(0, from).clear();
  }

  private void note(CommonModeState state, SeriesUpdate update) {
    Member old = state.members.get(update.entity());
    String region = old == null ? region(update) : old.region();
    String place = old == null ? place(update.entity()) : old.place();
    Outage outage = update.outage();
    boolean open = outage != null && outage.endedAs() == null;
    long onset = outage == null || !open ? Long.MIN_VALUE : outage.onset().getEpochSecond();
    boolean same = old != null && old.withheld() && (old.onset() == onset || outage == null);
    boolean ended = outage != null && !open && old != null && old.withheld();
    boolean dark = update.points().stream().anyMatch(point -> isNewestDark(update, point));
    state.members.put(
        update.entity(), new Member(place, region, update.time(), dark, onset, (same || ended)));
  }

  private static boolean isNewestDark(SeriesUpdate update, JudgedPoint point) {
    return point.time() == update.time() && point.state() == PointState.OUTAGE;
  }

  /** Counts places, and begins or ends a fault. */
  private static void decide(CommonModeState state, long now, int step) {
    Set<String> places = new HashSet<>();
    Set<String> dark = new HashSet<>();
    Set<String> fallen = new HashSet<>();
    Set<String> regions = new HashSet<>();
    for (Member each : state.members.values()) {
      if (now - each.seen() > 2L * step) {
        continue;
      }
      places.add(each.place());
      if (each.dark()) {
        dark.add(each.place());
        if (now - each.onset() <= (long) TOGETHER * step) {
          fallen.add(each.place());
          regions.add(each.region());
        }
      }
    }
    if (state.fault && dark.size() < OVER * places.size()) {
      state.fault = false;
    } else if (places.size() >= PLACES
        && fallen.size() >= FALLEN
        && fallen.size() >= SHARE * places.size()
        && regions.size() >= REGIONS) {
      state.fault = true;
    }
    settle(state, now, step);
  }

  /** In a fault new outages are withheld; after it those that are still dark are let go. */
  private static void settle(CommonModeState state, long now, int step) {
    state.members.replaceAll((entity, each) -> {
      boolean begins = each.dark() && now - each.onset() <= (long) TOGETHER * step;
      boolean withheld = state.fault ? each.withheld() || begins : each.withheld() && !each.dark();
      return new Member(
          each.place(), each.region(), each.seen(), each.dark(), each.onset(), withheld);
    });
  }

  private static SeriesUpdate passed(CommonModeState state, SeriesUpdate update) {
    Member own = state.members.get(update.entity());
    if (own == null || !own.withheld()) {
      return update;
    }
    List<JudgedPoint> points = new ArrayList<>();
    for (JudgedPoint point : update.points()) {
      boolean faulty =
          point.state() == PointState.OUTAGE || point.state() == PointState.RESTORATION;
      points.add(faulty ? Turn.as(point, PointState.FAULT) : point);
    }
    return new SeriesUpdate(
        update.entity(),
        update.signal(),
        update.kind(),
        update.stepSeconds(),
        update.time(),
        update.minimumDetectableDrop(),
        points,
        null,
        withoutOutages(update.report()));
  }

  private static @Nullable SeriesReport withoutOutages(@Nullable SeriesReport report) {
    return report == null
        ? null
        : new SeriesReport(
            report.entity(),
            report.signal(),
            report.kind(),
            report.stepSeconds(),
            report.first(),
            report.last(),
            report.points(),
            report.missing(),
            report.trackable(),
            report.minimumDetectableDropPercent(),
            List.of(),
            report.levelShifts());
  }

  private String region(SeriesUpdate update) {
    SeriesProfile profile =
        profiles.of(
            new SignalPoint(
                update.entity(), update.signal(), update.time(), update.stepSeconds(), null, 1));
    int slash = profile.zone().indexOf('/');
    return slash < 0 ? profile.zone() : profile.zone().substring(0, slash);
  }

  /** The country of an entity, or the entity itself where its name tells none. */
  private static String place(String entity) {
    String code = entity.substring(entity.indexOf('/') + 1);
    if (entity.startsWith("country/")) {
      return code;
    }
    if (entity.startsWith("region/")) {
      return code.substring(0, Math.min(2, code.length()));
    }
    return entity.startsWith("geoasn/") ? code.substring(code.indexOf('-') + 1) : entity;
  }
}
