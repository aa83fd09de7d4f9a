package dimout.detect;

import dimout.detect.PanelMember.Hold;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SeriesProfile;
import dimout.model.SeriesReport;
import dimout.model.SeriesUpdate;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.stage.Out;
import dimout.stage.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Our own faults: what looks like outages, and is our measurement that broke.
 *
 * <p>All series of one measurement are looked at together:
 *
 * <ul>
 *   <li>Places of three parts of the world that fall far below usual within a few bins, a fifth of
 *       all of them, or more and more widely scattered than chance has it, share nothing but our
 *       measurement. A cable that is cut darkens many countries of one or two parts of the world.
 *       With few places nothing is ever held back for this.
 *   <li>What some lose while all others together gain as much was counted to somebody else: the
 *       table of places was renewed, or networks moved.
 *   <li>What one instance of a measurement sees ({@code signal@instance}) and at least two others
 *       do not would vanish were it left out. Of two sites that probe, one is enough: what answers
 *       it is up.
 * </ul>
 *
 * <p>Such outages are held back, and their bins are said to be faulty; one that was let through in
 * the bins before is taken back. What is still dark once most have come back, or is far darker than
 * the others, is an outage after all.
 *
 * @param profiles what is known of each series beforehand
 */
public record CommonModeStage(Profiles profiles)
    implements Stage<SeriesUpdate, CommonModeState, SeriesUpdate> {
  private static final char INSTANCE = '@';

  /** For so many bins nobody need say again that what one instance loses is up. */
  private static final int WITNESS = 24;

  /** Islands, too few to be a part of the world of their own. */
  private static final List<String> OCEANS = List.of("Indian", "Atlantic");

  @Override
  public String key(SeriesUpdate in) {
    int at = in.signal().indexOf(INSTANCE);
    return at < 0 ? in.signal() : in.signal().substring(0, at);
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
        Comparator.comparingLong(SeriesUpdate::time)
            .thenComparing(SeriesUpdate::entity)
            .thenComparing(SeriesUpdate::signal));
    int from = 0;
    while (from < state.pending.size() && state.pending.get(from).time() <= time) {
      int until = from;
      long now = state.pending.get(from).time();
      while (until < state.pending.size() && state.pending.get(until).time() == now) {
        until++;
      }
      together(state, now, state.pending.subList(from, until), out);
      from = until;
    }
    state.pending.subList(0, from).clear();
  }

  private void together(
      CommonModeState state, long now, List<SeriesUpdate> updates, Out<SeriesUpdate> out) {
    Map<String, SeriesUpdate> signals = new TreeMap<>();
    for (SeriesUpdate update : updates) {
      member(state, update).note(update);
      signals.put(update.signal(), update);
    }
    signals.forEach(
        (signal, any) -> panel(state, signal).decide(now, any.stepSeconds(), any.kind()));
    for (SeriesUpdate update : updates) {
      PanelMember own = member(state, update);
      alone(state, own, update);
      out.emit(own.hold == Hold.NOTHING ? passed(own, update) : held(own, update));
    }
  }

  private PanelMember member(CommonModeState state, SeriesUpdate update) {
    return panel(state, update.signal())
        .members
        .computeIfAbsent(
            update.entity(),
            entity -> {
              PanelMember added = new PanelMember();
              added.place = place(entity);
              added.region = region(update);
              return added;
            });
  }

  private static Panel panel(CommonModeState state, String signal) {
    return state.panels.computeIfAbsent(signal, any -> new Panel());
  }

  /** Leave-one-out over the instances that measure the same thing. */
  private static void alone(CommonModeState state, PanelMember own, SeriesUpdate update) {
    int needed = update.kind() == SignalKind.PROBING ? 1 : 2;
    boolean held = own.hold == Hold.COMMON || own.hold == Hold.MOVED;
    if (held || state.panels.size() <= needed) {
      return;
    }
    List<PanelMember> others = new ArrayList<>();
    state.panels.forEach((signal, panel) -> {
      PanelMember other = panel.members.get(update.entity());
      if (other != null && other != own) {
        others.add(other);
      }
    });
    int up = Panel.up(others, update.time(), update.stepSeconds());
    own.judgeAlone(up, needed, (long) WITNESS * update.stepSeconds());
  }

  private static SeriesUpdate passed(PanelMember own, SeriesUpdate update) {
    own.remember(update);
    return update;
  }

  private static SeriesUpdate held(PanelMember own, SeriesUpdate update) {
    List<JudgedPoint> points = new ArrayList<>();
    own.shown.forEach(point -> points.add(Turn.as(point, PointState.FAULT)));
    for (JudgedPoint point : update.points()) {
      boolean faulty =
          point.state() == PointState.OUTAGE || point.state() == PointState.RESTORATION;
      points.add(faulty ? Turn.as(point, PointState.FAULT) : point);
    }
    Instant withdrawn = own.said == PanelMember.NEVER ? null : Instant.ofEpochSecond(own.said);
    own.said = PanelMember.NEVER;
    own.shown.clear();
    return new SeriesUpdate(
        update.entity(),
        update.signal(),
        update.kind(),
        update.stepSeconds(),
        update.time(),
        update.recounted(),
        update.minimumDetectableDrop(),
        points,
        null,
        withdrawn,
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
    String region = slash < 0 ? profile.zone() : profile.zone().substring(0, slash);
    return OCEANS.contains(region) ? "Africa" : region;
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
