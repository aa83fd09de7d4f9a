package dimout.app.bmp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.wire.bmp.BmpMessage;
import dimout.wire.bmp.BmpReader;
import dimout.wire.bmp.BmpView;
import dimout.wire.bmp.PeerHeader;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Captures of real routers, message by message beside what another decoder says of them. */
class BmpCaptureTest {
  private static final Path DATA =
      Path.of(System.getenv().getOrDefault("DIMOUT_TEST_DATA", "../../shared/data"));

  private static final Map<Integer, String> REASONS =
      Map.of(
          1, "LocalSystemClosedNotificationPduFollows",
          2, "LocalSystemClosedFsmEventFollows",
          3, "RemoteSystemClosedNotificationPduFollows",
          4, "RemoteSystemClosedNoData",
          5, "PeerDeConfigured",
          6, "LocalSystemClosedTlvDataFollows");

  static Stream<Path> captures() throws IOException {
    Path folder = DATA.resolve("pcap/bmp");
    if (!Files.isDirectory(folder)) {
      return Stream.of(folder);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".pcap")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void saysWhatTheOtherDecoderSays(Path capture) throws IOException {
    assumeTrue(Files.isRegularFile(capture), "skipped: no captures at " + capture);
    List<JsonNode> expected = new ArrayList<>();
    Path oracle = Path.of(capture.toString().replace(".pcap", "-bmp.json"));
    for (String line : Files.readAllLines(oracle)) {
      expected.add(new ObjectMapper().readTree(line));
    }
    List<BmpMessage> messages = messages(capture);
    int at = 0;
    for (JsonNode each : expected) {
      if (!each.has("V3")) {
        at++; // the other decoder gave up on this one
        continue;
      }
      String type = each.get("V3").propertyNames().iterator().next();
      while (at < messages.size() && !type.equals(type(messages.get(at)))) {
        at++;
      }
      assertThat(at).as("message for %s", each).isLessThan(messages.size());
      compare(messages.get(at), each.get("V3").get(type));
      at++;
    }
    assertThat(messages).hasSizeGreaterThanOrEqualTo(expected.size());
  }

  private static String type(BmpMessage message) {
    return switch (message) {
      case BmpMessage.Initiation m -> "Initiation";
      case BmpMessage.Termination m -> "Termination";
      case BmpMessage.PeerUp m -> "PeerUpNotification";
      case BmpMessage.PeerDown m -> "PeerDownNotification";
      case BmpMessage.RouteMonitoring m -> "RouteMonitoring";
      case BmpMessage.Statistics m -> "StatisticsReport";
      case BmpMessage.RouteMirroring m -> "RouteMirroring";
      case BmpMessage.Other m -> "Other";
      case BmpMessage.Broken m -> "Broken";
    };
  }

  private static void compare(BmpMessage message, JsonNode expected) throws UnknownHostException {
    switch (message) {
      case BmpMessage.PeerUp up -> {
        compare(up.peer(), expected.get("peer_header"));
        assertThat(up.localPort()).isEqualTo(expected.get("local_port").asInt());
        assertThat(up.remotePort()).isEqualTo(expected.get("remote_port").asInt());
      }
      case BmpMessage.PeerDown down -> {
        compare(down.peer(), expected.get("peer_header"));
        assertThat(REASONS.get(down.reason())).isEqualTo(word(expected.get("reason")));
      }
      case BmpMessage.RouteMonitoring routes -> compare(routes.peer(), expected.get("peer_header"));
      case BmpMessage.Statistics statistics -> {
        compare(statistics.peer(), expected.get("peer_header"));
        assertThat(statistics.counters()).hasSize(expected.get("counters").size());
        for (int i = 0; i < statistics.counters().size(); i++) {
          JsonNode value = expected.get("counters").get(i).iterator().next();
          if (value.isNumber()) {
            assertThat(new BigInteger(1, statistics.counters().get(i).value().bytes()))
                .isEqualTo(value.bigIntegerValue());
          }
        }
      }
      case BmpMessage.Initiation initiation ->
          assertThat(initiation.information())
              .extracting(each -> new String(each.value().bytes(), UTF_8))
              .isEqualTo(
                  expected
                      .get("information")
                      .valueStream()
                      .map(each -> each.iterator().next().asString())
                      .toList());
      default -> assertThat(message).isNotInstanceOf(BmpMessage.Broken.class);
    }
  }

  /** A name, or the name of an object's only member. */
  private static String word(JsonNode node) {
    return node.isObject() ? node.propertyNames().iterator().next() : node.asString();
  }

  private static void compare(PeerHeader peer, JsonNode expected) throws UnknownHostException {
    String kind = word(expected.get("peer_type"));
    assertThat(List.of("GlobalInstancePeer", "RdInstancePeer", "LocalInstancePeer").indexOf(kind))
        .isEqualTo(peer.view() == BmpView.LOC_RIB ? -1 : peer.type());
    JsonNode flags = expected.get("peer_type").get(kind);
    boolean post = flags.path("post_policy").asBoolean(false);
    boolean out = flags.path("adj_rib_out").asBoolean(false);
    assertThat(peer.view())
        .isEqualTo(
            kind.startsWith("LocRib")
                ? BmpView.LOC_RIB
                : BmpView.values()[(out ? 2 : 0) + (post ? 1 : 0)]);
    assertThat(peer.asn()).isEqualTo(expected.get("peer_as").asLong());
    if (!expected.get("address").isNull()) {
      assertThat(InetAddress.getByAddress(peer.address().bytes()))
          .isEqualTo(InetAddress.ofLiteral(expected.get("address").asString()));
    }
    assertThat(peer.seconds())
        .isEqualTo(
            expected.get("timestamp").isNull()
                ? 0
                : java.time.Instant.parse(expected.get("timestamp").asString()).getEpochSecond());
  }

  /** The messages of all TCP streams towards the station, in the order of the capture. */
  private static List<BmpMessage> messages(Path capture) throws IOException {
    List<BmpMessage> messages = new ArrayList<>();
    for (byte[] stream : TcpStreams.of(Files.readAllBytes(capture))) {
      int at = 0;
      while (at + BmpMessage.HEADER <= stream.length) {
        int length = BmpReader.length(stream, at);
        if (length < 0 || at + length > stream.length) {
          break;
        }
        messages.add(BmpReader.read(stream, at, at + length));
        at += length;
      }
    }
    return messages;
  }
}
