package dimout.app.evaluate;

import dimout.model.SignalKind;
import dimout.model.SignalPoint;

/** What breaks in our own measurement. */
enum OwnFault {
  PEER_RESET("a BGP peer resets: it is missing, the others answer for it", SignalKind.BGP),
  PEERS_CHANGE(
      "five of thirty BGP peers are gone, or ten have come, half of them with a part of their table",
      SignalKind.BGP),
  COLLECTOR_SILENT("a BGP collector goes silent: coverage 0.4", SignalKind.BGP),
  TABLE_OF_PLACES(
      "a new table of places moves 15 % of each third country's blocks, and is taken back",
      SignalKind.BGP),
  TABLES_OF_PLACES(
      "the next table of places moves 15 % of other countries' blocks, for good", SignalKind.BGP),
  PROBER_LINK("the prober's own link dies, its self-test says so", SignalKind.PROBING),
  PROBER_LOSS("half of all probes are lost and nobody notices", SignalKind.PROBING),
  PROVIDER_GAP("a traffic provider's feed has a gap", SignalKind.TRAFFIC),
  PROVIDER_PARTIAL(
      "a traffic provider delivers a third and says nothing of it", SignalKind.TRAFFIC);

  private final String words;
  private final SignalKind kind;

  OwnFault(String words, SignalKind kind) {
    this.words = words;
    this.kind = kind;
  }

  String words() {
    return words;
  }

  SignalKind kind() {
    return kind;
  }

  /**
   * What becomes of a point.
   *
   * @param country number of it among all
   * @param fault number of it among those of its kind
   */
  SignalPoint strike(SignalPoint point, int country, int fault) {
    Double value = point.value();
    if (value == null) {
      return point;
    }
    return switch (this) {
      case PEER_RESET -> with(point, value, 0.9);
      case PEERS_CHANGE -> with(point, Math.rint(value * panel(country, fault)), 1);
      case COLLECTOR_SILENT -> with(point, value * 0.6, 0.4);
      case TABLE_OF_PLACES -> moved(point, value, country % 3 == 0);
      case TABLES_OF_PLACES -> moved(point, value, country % 3 == fault % 3);
      case PROBER_LINK -> with(point, 0.0, 0);
      case PROBER_LOSS -> with(point, Math.rint(value * 0.5), 1);
      case PROVIDER_GAP ->
          new SignalPoint(
              point.entity(), point.signal(), point.time(), point.stepSeconds(), null, 0);
      case PROVIDER_PARTIAL -> with(point, Math.rint(value * 0.35), 1);
    };
  }

  private static double panel(int country, int fault) {
    PeerVotes.Shares shares = PeerVotes.of(country, fault);
    return shares.after() / shares.before();
  }

  /** Whether routes of the moment are counted both ways when the fault begins and ends. */
  boolean isToldBothWays() {
    return this == PEERS_CHANGE;
  }

  private static SignalPoint moved(SignalPoint point, double value, boolean loses) {
    return with(point, Math.rint(value * (loses ? 0.85 : 1.075)), 1);
  }

  /** A table of places is good for some days: others break for an hour at most. */
  boolean lasts() {
    return this == TABLES_OF_PLACES;
  }

  /** Hours from one to the next. */
  int every() {
    return lasts() ? 96 : 16;
  }

  private static SignalPoint with(SignalPoint point, double value, double coverage) {
    return new SignalPoint(
        point.entity(), point.signal(), point.time(), point.stepSeconds(), value, coverage);
  }
}
