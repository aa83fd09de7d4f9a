package dimout.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.geo.GeoTable;
import dimout.geo.GeoTableBuilder;
import dimout.wire.mrt.RouteSink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each sentence of the contract's "Visibility", by itself; bins of 300 s from time 0. */
class VisibilityTest implements VisibilitySink {
  private static final int V4 = RouteSink.IPV4;

  private final List<String> lines = new ArrayList<>();
  private final Visibility visibility = new Visibility(VisibilitySettings.all(300), geo(), this);
  private final RouteFeed feed = visibility.feed("");

  private static GeoTable geo() {
    GeoTableBuilder geo = new GeoTableBuilder();
    geo.addIpv4(0x0a000000L, 0x0a0001ffL, geo.country("KZ"));
    geo.addIpv4(0x0a000200L, 0x0a00ffffL, geo.country("IR"));
    return geo.build();
  }

  @Override
  public void point(Series series, long time, long value, double coverage) {
    lines.add(time + " " + series.entity() + " " + shorter(series) + " " + value);
  }

  @Override
  public void noData(Series series, long time, double coverage) {
    lines.add(time + " " + series.entity() + " " + shorter(series) + " -");
  }

  private static String shorter(Series series) {
    return series.signal().replace("bgp-visible-", "");
  }

  private void peers(long... asns) {
    for (int i = 0; i < asns.length; i++) {
      feed.peer(i, new byte[] {10, 9, 9, (byte) i}, asns[i]);
    }
  }

  private void dump(long time, int peer, String... prefixes) {
    for (String prefix : prefixes) {
      String[] parts = prefix.split("[/@]");
      feed.entry(peer, time, V4, high(parts[0]), 0, Integer.parseInt(parts[1]), 0, origin(parts));
    }
  }

  private void announce(long time, int peer, String prefix) {
    visibility.advance(time);
    String[] parts = prefix.split("[/@]");
    feed.announce(peer, time, V4, high(parts[0]), 0, Integer.parseInt(parts[1]), 0, origin(parts));
  }

  private void withdraw(long time, int peer, String prefix) {
    visibility.advance(time);
    String[] parts = prefix.split("/");
    feed.withdraw(peer, time, V4, high(parts[0]), 0, Integer.parseInt(parts[1]), 0);
  }

  private static long origin(String... parts) {
    return parts.length > 2 ? Long.parseLong(parts[2]) : 9198;
  }

  private static long high(String address) {
    long value = 0;
    for (String octet : address.split("\\.")) {
      value = (value << 8) | Long.parseLong(octet);
    }
    return value << 32;
  }

  private List<String> ended() {
    visibility.end();
    return lines;
  }

  private List<String> of(String entityAndSignal) {
    return ended().stream()
        .filter(line -> line.contains(" " + entityAndSignal + " "))
        .map(line -> line.replace(" " + entityAndSignal, ""))
        .toList();
  }

  private void dumpOfAll(long time, int peers, String... prefixes) {
    visibility.advance(time);
    feed.tableBegins(time);
    for (int peer = 0; peer < peers; peer++) {
      dump(time, peer, prefixes);
    }
    feed.tableBegins(time);
  }

  /** A peer that makes up prefixes without end, beside one that was there before. */
  @Test
  void beyondTheirRoomPrefixesAndPeersAreLeftOut() {
    VisibilitySettings little =
        new VisibilitySettings(300, entity -> true, Long.MIN_VALUE, Long.MAX_VALUE, 1 << 20);
    Visibility bounded = new Visibility(little, geo(), this);
    RouteFeed its = bounded.feed("");
    its.peer(0, new byte[] {10, 9, 9, 0}, 1);
    bounded.advance(10);
    its.entry(0, 10, V4, high("10.0.0.0"), 0, 22, 0, 7);
    its.tableBegins(10);
    assertThat(bounded.refused()).isZero();
    for (int i = 0; i < 100_000; i++) {
      its.peer(1 + i % 5000, new byte[] {1, 1, (byte) (i % 5000 >> 8), (byte) (i % 5000)}, 2);
      its.announce(1 + i % 5000, 20, V4, high("20.0.0.0") + ((long) i << 40), 0, 24, 0, 8);
    }
    assertThat(bounded.refused()).isGreaterThan(90_000);
    assertThat(bounded.family(V4).prefixes().prefixes()).isLessThan(1 << 13);
    its.withdraw(0, 20, V4, high("10.0.0.0"), 0, 22, 0);
    its.announce(0, 20, V4, high("10.0.2.0"), 0, 24, 0, 7);
    its.announce(0, 20, V4, high("10.0.0.0"), 0, 22, 0, 7);
    bounded.end();
    assertThat(lines).contains("0 country/KZ slash24 2");
  }

  @Test
  void oneFullFeedPeerSuffices() {
    peers(1);
    dumpOfAll(10, 1, "10.0.0.0/22@7");
    assertThat(ended())
        .containsExactly(
            "0 asn/7 slash24 4",
            "0 country/IR origins 1",
            "0 country/IR slash24 2",
            "0 country/KZ origins 1",
            "0 country/KZ slash24 2",
            "0 geoasn/7-IR slash24 2",
            "0 geoasn/7-KZ slash24 2");
  }

  @Test
  void halfOfTheDistinctAsesMakeAPrefixVisible() {
    peers(1, 1, 1, 2);
    visibility.advance(0);
    feed.tableBegins(0);
    String[] common = {"10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24"};
    for (int peer = 0; peer < 4; peer++) {
      dump(0, peer, common);
    }
    dump(0, 3, "10.0.0.0/24"); // one of four peers, one of two ASes
    feed.close(true);
    assertThat(of("country/KZ slash24")).containsExactly("0 2");
    // and of two ASes both must give an origin
    assertThat(lines).contains("0 asn/9198 slash24 3");
  }

  @Test
  void anOriginNeedsATenthOfTheAses() {
    long[] asns = new long[21];
    for (int i = 0; i < asns.length; i++) {
      asns[i] = i + 1;
    }
    peers(asns);
    visibility.advance(0);
    feed.tableBegins(0);
    for (int peer = 0; peer < 21; peer++) {
      dump(0, peer, "10.0.0.0/24@" + (peer < 2 ? 100 : peer < 5 ? 200 : peer == 5 ? -1 : 300));
    }
    feed.close(true);
    assertThat(ended())
        .contains("0 asn/200 slash24 1", "0 asn/300 slash24 1")
        .noneMatch(line -> line.contains("asn/100 ") || line.contains("asn/-1"));
  }

  @Test
  void shortMasksAreIgnoredAndLongPrefixesShowTheirBlock() {
    peers(1);
    dumpOfAll(0, 1, "8.0.0.0/5", "10.0.0.128/25", "10.0.0.0/25", "10.0.0.64/26@8", "0.0.0.0/0");
    assertThat(ended()).contains("0 country/KZ slash24 1", "0 asn/9198 slash24 1");
    assertThat(lines).contains("0 asn/8 slash24 1", "0 country/KZ origins 2");
  }

  @Test
  void anOverlappedBlockCountsOncePerEntity() {
    peers(1);
    dumpOfAll(0, 1, "10.0.0.0/16@1", "10.0.0.0/24@1", "10.0.1.0/24@2", "10.0.0.0/23@1");
    assertThat(ended())
        .contains("0 asn/1 slash24 256", "0 asn/2 slash24 1", "0 country/KZ slash24 2")
        .contains("0 country/IR slash24 254", "0 geoasn/1-KZ slash24 2");
  }

  @Test
  void aPartialFeedHasNoVoice() {
    peers(1, 2, 3);
    visibility.advance(0);
    feed.tableBegins(0);
    String[] full = {"10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24"};
    dump(0, 0, full);
    dump(0, 1, "10.0.0.0/24", "10.0.1.0/24"); // half of the largest: counts for the median 2.5...
    dump(0, 2, "10.0.0.0/24"); // less than half: does not
    feed.close(true);
    // median of 4 and 2 is 3; 0.75 of it is 2.25: only the first is full feed
    assertThat(of("country/KZ slash24")).containsExactly("0 2");
    assertThat(lines).contains("0 country/IR slash24 2");
  }

  @Test
  void aPeerThatDropsIsMissingNotWithdrawing() {
    peers(1, 2, 3);
    dumpOfAll(0, 3, "10.0.0.0/24", "10.0.1.0/24");
    visibility.advance(310);
    feed.state(0, 310, 6, 1);
    visibility.advance(650);
    feed.reset(1, 650);
    visibility.advance(901);
    // two of three ordinary ASes are below 0.7: no data, and never zero
    assertThat(of("country/KZ slash24")).containsExactly("0 2", "300 -", "600 -", "900 -");
  }

  @Test
  void oneOfFourMayBeMissing() {
    peers(1, 2, 3, 4);
    dumpOfAll(0, 4, "10.0.0.0/24", "10.0.1.0/24");
    visibility.advance(310);
    feed.state(0, 310, 6, 1);
    assertThat(of("country/KZ slash24")).containsExactly("0 2", "300 2");
  }

  /** Leave-one-out over peers is in the vote itself. */
  @Test
  void noPeerOfThreeCanTakeACountryAwayAlone() {
    peers(1, 2, 3);
    dumpOfAll(
        0,
        3,
        "10.0.0.0/24",
        "10.0.1.0/24",
        "10.0.2.0/24",
        "10.0.3.0/24",
        "10.0.4.0/24",
        "10.0.5.0/24",
        "10.0.6.0/24",
        "10.0.7.0/24");
    withdraw(310, 0, "10.0.0.0/24");
    withdraw(310, 0, "10.0.1.0/24");
    visibility.advance(601);
    withdraw(610, 1, "10.0.0.0/24");
    assertThat(of("country/KZ slash24")).containsExactly("0 2", "300 2", "600 1");
  }

  @Test
  void aTransferEndsByEndOfRib() {
    peers(1);
    announce(500, 0, "10.0.0.0/24");
    announce(545, 0, "10.0.1.0/24"); // quiet at 605
    visibility.advance(550);
    feed.endOfRib(0, 550, V4);
    visibility.advance(700);
    assertThat(of("country/KZ slash24")).containsExactly("300 2", "600 2");
  }

  @Test
  void aTransferEndsAfterSixtySecondsWithoutABurst() {
    peers(1);
    announce(200, 0, "10.0.0.0/24");
    announce(239, 0, "10.0.1.0/24"); // quiet at 299
    visibility.advance(300);
    assertThat(of("country/KZ slash24")).containsExactly("0 2", "300 2");
  }

  @Test
  void aTransferThatGoesOnIsMissing() {
    peers(1);
    announce(200, 0, "10.0.0.0/24");
    announce(245, 0, "10.0.1.0/24"); // quiet at 305
    visibility.advance(599);
    assertThat(of("country/KZ slash24")).containsExactly("300 2");
  }

  @Test
  void theEndOfTheInputEndsATransfer() {
    peers(1);
    announce(200, 0, "10.0.0.0/24");
    assertThat(of("country/KZ slash24")).containsExactly("0 1");
  }

  @Test
  void updatesWithoutADumpMoveTheCounts() {
    peers(1);
    dumpOfAll(0, 1, "10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24");
    withdraw(299, 0, "10.0.0.0/24");
    announce(300, 0, "10.0.4.0/24");
    withdraw(301, 0, "10.0.1.0/24");
    assertThat(ended())
        .contains("0 country/KZ slash24 1", "0 country/IR slash24 2")
        .contains(
            "300 country/KZ slash24 0", "300 country/IR slash24 3", "300 country/KZ origins 0");
  }

  @Test
  void aDumpIsWholeOrDoesNotReplace() {
    peers(1);
    dumpOfAll(0, 1, "10.0.0.0/24", "10.0.1.0/24");
    visibility.advance(310);
    feed.tableBegins(310);
    dump(310, 0, "10.0.0.0/24");
    visibility.advance(605); // while it is read, the table is the one before
    feed.close(false); // and it broke off
    visibility.advance(910);
    assertThat(of("country/KZ slash24")).containsExactly("0 2", "300 2", "600 2", "900 2");
  }

  @Test
  void updatesDuringADumpAreRight() {
    peers(1);
    dumpOfAll(0, 1, "10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24");
    RouteFeed updates = visibility.feed("");
    updates.peer(0, new byte[] {10, 9, 9, 0}, 1);
    visibility.advance(310);
    feed.tableBegins(310);
    dump(310, 0, "10.0.2.0/24");
    updates.withdraw(0, 311, V4, high("10.0.2.0"), 0, 24, 0);
    updates.withdraw(0, 311, V4, high("10.0.1.0"), 0, 24, 0);
    updates.announce(0, 311, V4, high("10.0.3.0"), 0, 24, 0, 9198);
    dump(310, 0, "10.0.0.0/24", "10.0.1.0/24");
    feed.close(true);
    assertThat(ended()).contains("300 country/KZ slash24 1", "300 country/IR slash24 1");
  }

  @Test
  void collectorsHavePeersOfTheirOwn() {
    RouteFeed other = visibility.feed("other");
    peers(1);
    other.peer(0, new byte[] {10, 9, 9, 0}, 1);
    dumpOfAll(0, 1, "10.0.0.0/24", "10.0.1.0/24");
    other.announce(0, 5, V4, high("10.0.2.0"), 0, 24, 0, 9198);
    assertThat(of("country/IR slash24")).isEmpty();
    assertThat(lines).contains("0 country/KZ slash24 2");
  }

  @Test
  void afterAnHourWithoutRecordsBinsAreSkipped() {
    peers(1);
    dumpOfAll(10, 1, "10.0.0.0/24");
    withdraw(10_000, 0, "10.0.9.0/24");
    List<String> bins = of("country/KZ slash24");
    assertThat(bins).hasSize(14).startsWith("0 1", "300 1").endsWith("3600 1", "9900 1");
  }

  @Test
  void aPathMoreIsNoRouteLess() {
    peers(1);
    dumpOfAll(0, 1, "10.0.2.0/24");
    feed.announce(0, 1, V4, high("10.0.0.0"), 0, 24, 1, 7);
    feed.announce(0, 1, V4, high("10.0.0.0"), 0, 24, 2, 8);
    feed.withdraw(0, 2, V4, high("10.0.0.0"), 0, 24, 2);
    visibility.advance(301);
    feed.withdraw(0, 301, V4, high("10.0.0.0"), 0, 24, 1);
    assertThat(of("asn/7 slash24")).containsExactly("0 1", "300 0");
  }

  @Test
  void binsAreAlignedToTheEpochAlsoBeforeIt() {
    assertThat(VisibilitySettings.all(300).binOf(1_641_379_499)).isEqualTo(1_641_379_200);
    assertThat(VisibilitySettings.all(300).binOf(-1)).isEqualTo(-300);
  }
}
