package dimout.detect;

import dimout.model.Outage;
import dimout.model.SeriesProfile;
import dimout.model.SeriesReport;
import dimout.model.SeriesUpdate;
import dimout.model.SignalPoint;
import dimout.stage.Out;
import dimout.stage.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points of one series to judged points and outages.
 *
 * <p>Points wait until event time has passed them and are then taken in order, so that the order in
 * which they came makes no difference. One that comes after its time has passed is left out.
 *
 * @param profiles what is known of each series beforehand
 */
public record SeriesStage(Profiles profiles)
    implements Stage<SignalPoint, SeriesState, SeriesUpdate> {

  private static final long REPORTED = LocalClock.DAY;

  @Override
  public String key(SignalPoint in) {
    return SeriesProfile.key(in.entity(), in.signal());
  }

  @Override
  public long time(SignalPoint in) {
    return in.time();
  }

  @Override
  public SeriesState initial(String key) {
    return new SeriesState();
  }

  @Override
  public void accept(SeriesState state, SignalPoint in, Out<SeriesUpdate> out) {
    if (state.profile == null) {
      begin(state, profiles.of(in));
      out.wakeAt(END);
    }
    if (state.started && in.time() <= state.newest) {
      return;
    }
    List<SignalPoint> pending = state.pending == null ? new ArrayList<>(1) : state.pending;
    insert(pending, in);
    state.pending = pending;
    out.wakeAt(in.time());
  }

  private static void begin(SeriesState state, SeriesProfile profile) {
    boolean learns = profile.constantUsual() == null;
    state.profile = profile;
    state.clock = new LocalClock(profile.zone());
    state.week = learns ? new WeeklyUsual(profile.stepSeconds()) : new WeeklyUsual();
    state.today = DayKind.of(profile);
    state.recent = Recent.empty();
    double assumed = Sensitivity.of(profile.kind()).assumed();
    state.spread = new Spread(profile.stepSeconds(), assumed);
    state.tail = Tail.of(Trigger.of(profile.kind(), profile.stepSeconds()).widths());
    state.detectable = Detectable.empty();
  }

  /** Keeps the list in order of time; of two points of one time the later to come stays. */
  private static void insert(List<SignalPoint> pending, SignalPoint in) {
    int at = pending.size();
    while (at > 0 && pending.get(at - 1).time() > in.time()) {
      at--;
    }
    if (at > 0 && pending.get(at - 1).time() == in.time()) {
      pending.set(at - 1, in);
    } else {
      pending.add(at, in);
    }
  }

  @Override
  public void wake(SeriesState state, long time, Out<SeriesUpdate> out) {
    SeriesProfile profile = state.profile;
    if (profile == null) {
      return;
    }
    if (state.pending != null) {
      takeDue(state, profile, state.pending, time, out);
    }
    if (time == END && state.started) {
      Judge judge = new Judge(state, profile);
      out.emit(update(state, profile, judge, report(state, profile, judge)));
    }
  }

  private static void takeDue(
      SeriesState state,
      SeriesProfile profile,
      List<SignalPoint> pending,
      long time,
      Out<SeriesUpdate> out) {
    int due = 0;
    while (due < pending.size() && pending.get(due).time() <= time) {
      take(state, profile, pending.get(due), out);
      due++;
    }
    pending.subList(0, due).clear();
    state.pending = pending.isEmpty() ? null : pending;
  }

  private static void take(
      SeriesState state, SeriesProfile profile, SignalPoint point, Out<SeriesUpdate> out) {
    Judge judge = new Judge(state, profile);
    judge.take(point);
    boolean due =
        state.changed != null
            || state.lastReport == Long.MIN_VALUE
            || point.time() - state.lastReport >= REPORTED;
    out.emit(update(state, profile, judge, due ? report(state, profile, judge) : null));
  }

  private static SeriesUpdate update(
      SeriesState state, SeriesProfile profile, Judge judge, @Nullable SeriesReport report) {
    return new SeriesUpdate(
        profile.entity(),
        profile.signal(),
        profile.kind(),
        profile.stepSeconds(),
        state.newest,
        judge.recounted,
        state.detectable.smallest(),
        judge.points,
        judge.outage(),
        null,
        report);
  }

  private static SeriesReport report(SeriesState state, SeriesProfile profile, Judge judge) {
    List<Outage> outages = state.changed == null ? new ArrayList<>() : state.changed;
    if (state.episode != null) {
      outages.add(judge.open(state.episode));
    }
    boolean seen = state.points > 0;
    Double smallest = state.detectable.smallest();
    SeriesReport report =
        new SeriesReport(
            profile.entity(),
            profile.signal(),
            profile.kind(),
            profile.stepSeconds(),
            seen ? Instant.ofEpochSecond(state.first) : null,
            seen ? Instant.ofEpochSecond(state.lastData) : null,
            state.points,
            state.missing,
            judge.canBeTracked(),
            smallest == null ? null : 100 * smallest,
            outages,
            state.shifted == null ? List.of() : state.shifted);
    state.changed = null;
    state.shifted = null;
    state.lastReport = state.newest;
    return report;
  }
}
