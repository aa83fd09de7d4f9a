package dimout.app.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.reconstruction.RouteEvent.Change;
import dimout.wire.bgp.Prefix;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteScenarioTest {
  private final Reconstruction bundled = Reconstruction.bundled();
  private final Routed routed = new Routed(bundled.facts().facts(), bundled.networks());
  private final List<Collector> collectors = Collector.all();

  private List<RouteEvent> events() {
    return new RouteScenario(bundled.facts(), routed, collectors).events();
  }

  @Test
  void theSameFactsGiveTheSameEventsInTheOrderOfTime() {
    List<RouteEvent> events = events();

    assertThat(events).isEqualTo(events());
    assertThat(events).isSortedAccordingTo((a, b) -> Long.compare(a.time(), b.time()));
  }

  @Test
  void everyPeerEndsWithWhatTheFactsLeaveOnceEverythingHasSettled() {
    long cut = Instant.parse("2022-01-05T10:45:00Z").getEpochSecond();

    assertThat(missing(cut - 1)).isEmpty();
    Set<Integer> missing = missing(cut + 3 * 3600);
    assertThat(missing).isNotEmpty();
    assertThat(missing).noneMatch(prefix -> routed.isRouted(prefix, cut));
    double share =
        missing.stream().mapToInt(i -> Blocks.slash24s(routed.all().get(i).prefix())).sum()
            / (double) outermostBlocks();
    assertThat(share).isBetween(.005, .01);
    assertThat(missing(bundled.facts().to().getEpochSecond())).isEmpty();
  }

  /** The prefixes that any peer lacks which should have them. */
  private Set<Integer> missing(long until) {
    Map<String, Boolean> has = new HashMap<>();
    for (RouteEvent event : events()) {
      if (event.time() <= until && event.change() != Change.DOWN && event.change() != Change.UP) {
        has.put(
            event.collector() + " " + event.peer() + " " + event.prefix(),
            event.change() == Change.ANNOUNCE);
      }
    }
    Set<Integer> missing = new HashSet<>();
    has.forEach((key, there) -> {
      if (!there) {
        missing.add(Integer.parseInt(key.substring(key.lastIndexOf(' ') + 1)));
      }
    });
    return missing;
  }

  private int outermostBlocks() {
    int sum = 0;
    for (Network network : bundled.networks()) {
      for (Prefix prefix : network.prefixes()) {
        boolean inside =
            network.prefixes().stream()
                .anyMatch(other -> !other.equals(prefix) && Blocks.covers(other, prefix));
        sum += inside ? 0 : Blocks.slash24s(prefix);
      }
    }
    return sum;
  }

  @Test
  void theBurstOfTheFactsStandsOutOfOrdinaryChange() {
    long cut = Instant.parse("2022-01-05T10:45:00Z").getEpochSecond();

    assertThat(count(cut, cut + 1800)).isGreaterThan(20 * count(cut - 1800, cut));
    assertThat(count(cut + 7200, cut + 9000)).isLessThan(5 * count(cut - 1800, cut));
  }

  private long count(long from, long until) {
    return events().stream().filter(event -> event.time() >= from && event.time() < until).count();
  }

  @Test
  void oneCollectorFailsOnceAndComesBack() {
    List<RouteEvent> sessions =
        events().stream()
            .filter(event -> event.change() == Change.DOWN || event.change() == Change.UP)
            .filter(event -> event.collector() == 1)
            .toList();

    int peers = collectors.get(1).peers().size();
    assertThat(sessions).hasSize(2 * peers);
    assertThat(sessions.subList(0, peers)).allMatch(event -> event.change() == Change.DOWN);
    assertThat(sessions.getFirst().time())
        .isLessThan(
            bundled.facts().facts().stream()
                .filter(fact -> fact.what().isLevel())
                .findFirst()
                .orElseThrow()
                .time()
                .getEpochSecond());
  }
}
