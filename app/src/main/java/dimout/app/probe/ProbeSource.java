package dimout.app.probe;

import dimout.app.error.UserError;
import dimout.model.SignalPoint;
import dimout.probing.BlockState;
import dimout.probing.VantageReport;
import dimout.source.Source;
import dimout.source.SourceDesk;
import dimout.source.SourceFailure;
import dimout.source.SourceState;
import dimout.source.SourceTrial;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Our own prober, as a source. */
public final class ProbeSource implements Source {
  /** As its section of the configuration is called. */
  public static final String NAME = "probe";

  private static final int SURVEY_ROUNDS = 24;

  private final ProbePlan plan;
  private final Function<String, List<String>> entitiesOf;
  private final Set<String> named;
  private final Vantages vantages = new Vantages();

  /**
   * @param entitiesOf entities of an address where the targets name none
   * @param named the other vantage points that may report
   */
  public ProbeSource(ProbePlan plan, Function<String, List<String>> entitiesOf, Set<String> named) {
    this.plan = plan;
    this.entitiesOf = entitiesOf;
    this.named = named;
  }

  /** Whether a vantage point of this name may report. */
  public boolean expects(String vantage) {
    return named.contains(vantage);
  }

  /**
   * Takes the report of another vantage point.
   *
   * @return how many of our blocks it has a vote on
   * @throws IOException when it is none, or damaged
   * @throws IllegalArgumentException when it cannot be used, with a sentence for its sender
   */
  public int report(String vantage, InputStream in) throws IOException {
    VantageReport report = vantages.read(in);
    int step = plan.settings().binSeconds();
    if (report.stepSeconds() != step || report.time() % step != 0) {
      throw new IllegalArgumentException(
          "rounds here have %d s: probe with --round %d".formatted(2 * step, 2 * step));
    }
    vantages.take(vantage, report);
    return report.measured();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(SourceDesk desk) throws InterruptedException {
    try (ProbeRun run = new ProbeRun(plan, entitiesOf, vantages)) {
      desk.state(
          SourceState.STARTING,
          "asks %d blocks by %s, from %s on"
              .formatted(run.blocks(), run.how(), Instant.ofEpochSecond(run.nextStart())));
      run.run(
          0,
          bin -> {
            desk.heard();
            tell(bin, run.optOutTrouble(), desk);
            for (List<SignalPoint> some : (Iterable<List<SignalPoint>>) bin.points()::iterator) {
              desk.take(some, null);
            }
          });
    } catch (UserError e) {
      throw new SourceFailure(String.valueOf(e.getMessage()), e);
    }
  }

  private void tell(ProbeRun.Bin bin, @Nullable String optOutTrouble, SourceDesk desk) {
    int judged = bin.count(BlockState.UP) + bin.count(BlockState.DOWN);
    if (bin.linkCut()) {
      desk.state(
          SourceState.DOWN,
          "our own link is cut: the anchors do not answer, so nothing is concluded from silence");
    } else if (judged == 0) {
      desk.state(
          SourceState.STARTING,
          "finds out which addresses answer, in %d blocks: about %d rounds"
              .formatted(bin.count(BlockState.SURVEY), SURVEY_ROUNDS));
    } else if (bin.vantages() < plan.quorum()) {
      desk.state(
          SourceState.DEGRADED,
          "%d of the %d vantage points that are wanted report; blocks are not judged"
              .formatted(bin.vantages(), plan.quorum()));
    } else if (optOutTrouble != null) {
      desk.state(SourceState.DEGRADED, "who opted out lately may still be asked: " + optOutTrouble);
    } else {
      desk.state(
          SourceState.OK,
          "%d blocks are judged, %d of them down; %d vantage point(s)"
              .formatted(judged, bin.count(BlockState.DOWN), bin.vantages()));
    }
  }

  @Override
  public SourceTrial trial(Duration patience) throws InterruptedException {
    try {
      return new Trial(plan, entitiesOf).run(patience);
    } catch (UserError e) {
      return new SourceTrial(false, List.of(String.valueOf(e.getMessage())));
    }
  }
}
