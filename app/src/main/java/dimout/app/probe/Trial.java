package dimout.app.probe;

import dimout.probing.BlockTable;
import dimout.source.SourceTrial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** Tries whether probing would work: asks the anchors, and one known address in some blocks. */
final class Trial {
  private static final int MOST_BLOCKS = 200;
  private static final int PER_SECOND = 100;

  private final ProbePlan plan;
  private final Targets targets;
  private final BlockTable blocks;
  private final List<String> lines = new ArrayList<>();
  private final List<Address> asked = new ArrayList<>();
  private final BitSet answered = new BitSet();

  Trial(ProbePlan plan, Function<String, List<String>> entitiesOf) {
    this.plan = plan;
    OptOut optOut = new OptOut(ListFile.networksIfAny(plan.optOut()));
    targets = ProbeRun.targets(plan, optOut, entitiesOf, lines::add);
    blocks = targets.table();
    if (plan.history() != null) {
      HistoryFile history = new HistoryFile(plan.history(), blocks);
      history.read();
      history.demandRoom();
    }
  }

  SourceTrial run(Duration patience) throws InterruptedException {
    List<Address> anchors = plan.anchors().stream().map(ProbePlan::anchor).toList();
    asked.addAll(anchors);
    choose();
    lines.add(
        "%s: %d blocks for %d entities"
            .formatted(plan.targets(), targets.size(), targets.entities().size()));
    try (Sockets sockets = ProbeRun.sockets(plan, targets)) {
      lines.add("asks by " + sockets.how());
      ask(sockets, Math.min(patience.toNanos(), plan.timeoutMillis() * 1_000_000L));
    }
    int near = answered.get(0, anchors.size()).cardinality();
    int far = answered.cardinality() - near;
    lines.add(anchorLine(near, anchors.size()));
    lines.add(
        "%d of %d addresses in the blocks answer".formatted(far, asked.size() - anchors.size()));
    boolean works = anchors.isEmpty() ? far > 0 : 2 * near >= anchors.size();
    if (!works) {
      lines.add(
          far > 0
              ? "too few anchors answer while blocks do: choose others, or nothing would ever be"
                  + " concluded from silence"
              : "nothing comes back: is this machine online, and does it let echo requests out?");
    }
    return new SourceTrial(works, lines);
  }

  private static String anchorLine(int answered, int anchors) {
    return anchors == 0
        ? "there are no anchors: a failure of this machine's own link would look like an outage"
        : "%d of %d anchors answer".formatted(answered, anchors);
  }

  /** In blocks all over the list, an address that answered before; else the first. */
  private void choose() {
    Shuffle order = new Shuffle(targets.size());
    for (int i = 0; i < Math.min(MOST_BLOCKS, targets.size()); i++) {
      int block = order.at(i);
      int octet = targets.isV4(block) ? 1 : 0;
      for (int each = 0; each < 256; each++) {
        if (blocks.everAnswered(block, each)) {
          octet = each;
          break;
        }
      }
      Address address = targets.address(block, octet);
      if (address != null) {
        asked.add(address);
      }
    }
  }

  private void ask(Sockets sockets, long timeout) throws InterruptedException {
    EchoSocket.Answers note = (token, sent) -> answered.set((int) token);
    for (int i = 0; i < asked.size(); i++) {
      sockets.send(asked.get(i), i);
      sockets.flush();
      sockets.receive(note);
      Thread.sleep(1000 / PER_SECOND);
    }
    long end = System.nanoTime() + timeout;
    while (System.nanoTime() - end < 0 && answered.cardinality() < asked.size()) {
      sockets.await(10);
      sockets.receive(note);
    }
  }
}
