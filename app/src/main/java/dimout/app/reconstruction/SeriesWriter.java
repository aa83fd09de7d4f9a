package dimout.app.reconstruction;

import dimout.app.reconstruction.Fact.What;
import dimout.app.reconstruction.Rhythm.Moment;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what probing and traffic would have measured, {@code time,entity,signal,value,coverage} in
 * bins of five minutes: a series of each for every network, and the country's as their sums.
 *
 * <p>Twice the measurement itself fails in a quiet week: for some rounds most probes are lost, and
 * for some bins no traffic is reported.
 */
final class SeriesWriter {
  static final int STEP = 300;
  static final String PROBING = "probing-up-slash24";
  static final String TRAFFIC = "traffic-requests";

  /** Requests of the whole country in a bin of a working day; only its proportions matter. */
  private static final double REQUESTS = 400_000;

  private static final double ANSWERING = .97;
  private static final int DAY = 86_400;
  private static final long PROBES_LOST_FROM = 19 * DAY + 9 * 3600;
  private static final long PROBES_LOST_UNTIL = PROBES_LOST_FROM + 5400;
  private static final long TRAFFIC_LOST_FROM = 33 * DAY + 4 * 3600;
  private static final long TRAFFIC_LOST_UNTIL = TRAFFIC_LOST_FROM + 2400;
  private static final double PROBES_LEFT = .35;

  private final FactTable facts;
  private final String country;
  private final Rhythm rhythm;
  private final List<Source> sources = new ArrayList<>();
  private final Noise everyone = new Noise("everyone", .995, .012);

  SeriesWriter(FactTable facts, List<Network> networks, String country, ZoneId zone) {
    this.facts = facts;
    this.country = country;
    this.rhythm = new Rhythm(facts.facts(), zone);
    networks.forEach(network -> sources.add(new Source(network, facts.facts())));
  }

  /** Writes the header and every bin from the facts' beginning to their end. */
  void write(Writer out) throws IOException {
    out.write("time,entity,signal,value,coverage\n");
    long first = facts.from().getEpochSecond();
    for (long bin = first; bin < facts.to().getEpochSecond(); bin += STEP) {
      bin(out, bin, bin - first);
    }
  }

  private void bin(Writer out, long bin, long since) throws IOException {
    String time = Instant.ofEpochSecond(bin).toString();
    Moment moment = rhythm.at(bin + STEP / 2);
    double common = everyone.factor();
    boolean lost = since >= PROBES_LOST_FROM && since < PROBES_LOST_UNTIL;
    boolean silent = since >= TRAFFIC_LOST_FROM && since < TRAFFIC_LOST_UNTIL;
    double coverage = lost ? PROBES_LEFT : 1;
    long answering = 0;
    long requests = 0;
    for (Source source : sources) {
      long blocks = Math.round(source.blocks(bin, moment) * coverage);
      long traffic = source.requests(bin, moment, common);
      row(out, time, source.network.entity(), PROBING, blocks, coverage);
      if (!silent) {
        row(out, time, source.network.entity(), TRAFFIC, traffic, 1);
      }
      answering += blocks;
      requests += traffic;
    }
    row(out, time, country, PROBING, answering, coverage);
    if (!silent) {
      row(out, time, country, TRAFFIC, requests, 1);
    }
  }

  private static void row(
      Writer out, String time, String entity, String signal, long value, double coverage)
      throws IOException {
    out.append(time).append(',').append(entity).append(',').append(signal).append(',');
    out.append(Long.toString(value)).append(coverage == 1 ? ",1\n" : "," + coverage + "\n");
  }

  /** One network's two series. */
  private static final class Source {
    private final Network network;
    private final Levels connectivity;
    private final Levels traffic;
    private final Noise blockNoise;
    private final Noise trafficNoise;

    Source(Network network, List<Fact> facts) {
      this.network = network;
      this.connectivity = Levels.of(facts, What.CONNECTIVITY, network);
      this.traffic = Levels.of(facts, What.TRAFFIC, network);
      this.blockNoise = new Noise("probing " + network.asn(), .97, .003);
      this.trafficNoise = new Noise("traffic " + network.asn(), .93, .02);
    }

    long blocks(long bin, Moment moment) {
      double usual = network.probedBlocks() * ANSWERING * Rhythm.probing(moment, network.kind());
      double mean = usual * blockNoise.factor() * connectivity.mean(bin, bin + STEP);
      return blockNoise.count(Math.min(mean, network.probedBlocks()), network.probedBlocks());
    }

    long requests(long bin, Moment moment, double common) {
      double usual = REQUESTS * network.trafficPercent() / 100;
      double left = Math.min(traffic.mean(bin, bin + STEP), connectivity.mean(bin, bin + STEP));
      return trafficNoise.count(
          usual * Rhythm.traffic(moment, network.kind()) * trafficNoise.factor() * common * left);
    }
  }
}
