package dimout.app.probe;

import dimout.app.error.UserError;
import dimout.model.SignalPoint;
import dimout.probing.BlockState;
import dimout.probing.BlockTable;
import dimout.probing.Quorum;
import dimout.probing.VantageReport;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Probing, round after round, handed over bin by bin; the history is kept. */
public final class ProbeRun implements AutoCloseable {
  private static final int TCP_PORT = 443;
  private static final Duration CLOSING = Duration.ofSeconds(30);

  /** Told of each bin; what it does holds up nobody but the next bin. */
  public interface Bins {
    void ended(Bin bin) throws InterruptedException;

    /** Told some times a second while the next bin goes on. */
    default void goesOn() {}
  }

  /**
   * One bin.
   *
   * @param time its start, epoch seconds
   * @param entities how each was at its end, ascending
   * @param states how many blocks are in each state, in the order of {@link BlockState}
   * @param sent probes
   * @param unknown probes whose silence does not count, because our own link was cut
   * @param vantages how many vantage points had a vote, ours included
   * @param report what we would tell another observatory; made when it is asked for
   */
  public record Bin(
      long time,
      int stepSeconds,
      List<EntityBin> entities,
      int[] states,
      long sent,
      long unknown,
      int vantages,
      Supplier<VantageReport> report) {
    private static final int ENTITIES_AT_ONCE = 5000;

    /** As points of signals, part by part: all at once would be a hundred megabytes. */
    public Stream<List<SignalPoint>> points() {
      return IntStream.range(0, Math.ceilDiv(entities.size(), ENTITIES_AT_ONCE))
          .map(part -> part * ENTITIES_AT_ONCE)
          .mapToObj(
              from -> entities.subList(from, Math.min(entities.size(), from + ENTITIES_AT_ONCE)))
          .map(some -> ProbeSignals.points(time, stepSeconds, some));
    }

    /** How many blocks are in this state. */
    public int count(BlockState state) {
      return states[state.ordinal()];
    }

    /** Whether most of what was asked says nothing, because our own link was cut. */
    public boolean linkCut() {
      return 2 * unknown > sent;
    }
  }

  private final ProbePlan plan;
  private final OptOutFile optOut;
  private final Targets targets;
  private final BlockTable blocks;
  private final Sockets sockets;
  private final Settings settings;
  private final Vantages vantages;
  private final @Nullable HistoryFile history;
  private final BlockingQueue<Snapshot> snapshots = new ArrayBlockingQueue<>(2);
  private volatile boolean stopping;
  private volatile @Nullable Throwable failure;
  private @Nullable Thread thread;

  /**
   * Reads targets, opt-outs and history, and opens the sockets.
   *
   * @param entitiesOf entities of an address (a textual one) where the targets name none
   * @throws UserError when a file cannot be read, the rate is too low, or this machine allows no
   *     probing
   */
  public ProbeRun(ProbePlan plan, Function<String, List<String>> entitiesOf, Vantages vantages) {
    this.plan = plan;
    this.vantages = vantages;
    optOut = new OptOutFile(plan.optOut());
    targets =
        targets(plan, optOut.list(), entitiesOf, remark -> System.err.println("dimout: " + remark));
    settings = plan.settings();
    demandRate();
    blocks = targets.table();
    vantages.of(blocks);
    history = plan.history() == null ? null : new HistoryFile(plan.history(), blocks);
    if (history != null) {
      history.read();
      history.demandRoom();
    }
    targets.forgetOptedOut(blocks);
    sockets = sockets(plan, targets);
  }

  static Targets targets(
      ProbePlan plan,
      OptOut optOut,
      Function<String, List<String>> entitiesOf,
      Consumer<String> remarks) {
    return TargetsFile.read(
        plan.targets(), optOut, address -> entitiesOf.apply(address.toString()), remarks);
  }

  private void demandRate() {
    if (!settings.suffice(targets.size())) {
      throw UserError.usage(
          "%d blocks in rounds of %d s want %.0f probes a second, and leave no room for more at a rate of %d: raise the rate, or name fewer targets"
              .formatted(
                  targets.size(),
                  settings.roundSeconds(),
                  settings.periodicPerSecond(targets.size()),
                  settings.mostPerSecond()));
    }
  }

  static Sockets sockets(ProbePlan plan, Targets targets) {
    List<Address> anchors = plan.anchors().stream().map(ProbePlan::anchor).toList();
    boolean v4 = targets.hasV4() || anchors.stream().anyMatch(Address::isV4);
    boolean v6 = targets.hasV6() || !anchors.stream().allMatch(Address::isV4);
    EchoSocket socket4 = v4 ? socket(false, plan) : null;
    return new Sockets(socket4, v6 ? socket(true, plan) : null, anchors, plan.timeoutMillis());
  }

  private static EchoSocket socket(boolean v6, ProbePlan plan) {
    EchoSocket icmp = IcmpSocket.open(v6);
    return icmp != null ? icmp : new TcpSocket(TCP_PORT, plan.timeoutMillis());
  }

  /** How it asks and why so, for the user. */
  public String how() {
    return sockets.how();
  }

  /** Why the list of those who opted out does not count as it stands now; null when it does. */
  @Nullable String optOutTrouble() {
    return optOut.trouble();
  }

  public int blocks() {
    return targets.size();
  }

  /** When the next bin begins, epoch seconds. */
  public long nextStart() {
    long bin = settings.binSeconds();
    return Math.ceilDiv(System.currentTimeMillis(), bin * 1000) * bin;
  }

  /**
   * Probes from the beginning of the next bin on.
   *
   * @param count how many bins; 0 for no end
   */
  public void run(int count, Bins bins) throws InterruptedException {
    Tally tally = new Tally(targets, blocks, new Quorum(plan.quorum()));
    long start = nextStart();
    thread = Thread.ofPlatform().name("prober").start(() -> probe(start, count));
    for (int i = 0; count == 0 || i < count; i++) {
      bins.ended(bin(tally, next(bins)));
    }
    thread.join();
    throwFailure();
  }

  private void probe(long start, int count) {
    Prober prober = new Prober(targets, blocks, settings, sockets);
    int[] left = {count == 0 ? Integer.MAX_VALUE : count};
    try {
      prober.run(
          start,
          snapshot -> {
            handOver(snapshot);
            roundEnded(snapshot.time() + settings.binSeconds());
            return --left[0] > 0;
          },
          this::chores);
    } catch (InterruptedException e) {
      failure = new IllegalStateException("nobody interrupts the prober", e);
    } catch (RuntimeException | Error e) {
      failure = e;
    } finally {
      keepHistory();
    }
  }

  private void handOver(Snapshot snapshot) throws InterruptedException {
    while (!stopping && !snapshots.offer(snapshot, 100, TimeUnit.MILLISECONDS)) {
      // Whoever takes them is busy.
    }
  }

  private boolean chores() {
    if (history != null) {
      history.some();
    }
    if (optOut.readAgain(System.nanoTime())) {
      targets.forgetOptedOut(blocks);
    }
    return !stopping;
  }

  private void roundEnded(long now) {
    if (history != null && now % settings.roundSeconds() == 0) {
      history.begin();
    }
  }

  private void keepHistory() {
    try {
      if (history != null) {
        history.whole();
      }
    } catch (UserError e) {
      failure = failure == null ? e : failure;
      System.err.println("dimout: " + e.getMessage());
    }
  }

  private Snapshot next(Bins bins) throws InterruptedException {
    while (true) {
      Snapshot snapshot = snapshots.poll(100, TimeUnit.MILLISECONDS);
      if (snapshot != null) {
        return snapshot;
      }
      bins.goesOn();
      throwFailure();
    }
  }

  private void throwFailure() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException wrong) {
      throw wrong;
    }
  }

  private Bin bin(Tally tally, Snapshot snapshot) throws InterruptedException {
    List<VantageReport> others =
        vantages.reports(snapshot.time(), settings.binSeconds(), plan.grace());
    int[] states = new int[BlockState.values().length];
    for (int block = 0; block < targets.size(); block++) {
      states[snapshot.states().get(block)]++;
    }
    return new Bin(
        snapshot.time(),
        settings.binSeconds(),
        tally.count(snapshot, others),
        states,
        snapshot.sent(),
        snapshot.unknown(),
        others.size() + (tally.votes(snapshot) ? 1 : 0),
        () -> tally.report(snapshot, settings.binSeconds()));
  }

  /** Stops probing, and keeps the history. */
  @Override
  public void close() {
    boolean interrupted = false;
    if (thread != null) {
      stopping = true;
      try {
        thread.join(CLOSING);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    sockets.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
