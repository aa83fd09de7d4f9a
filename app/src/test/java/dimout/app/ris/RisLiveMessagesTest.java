package dimout.app.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.wire.mrt.RouteSink;
import dimout.wire.mrt.RouteWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RisLiveMessagesTest {
  private final List<String> heard = new ArrayList<>();
  private final RouteWalk walk = RouteWalk.received(new Listener());

  private boolean read(String json) {
    return new RisLiveMessages()
        .read(
            json,
            (collector, record) -> assertThat(walk.record(record, 0, record.length)).isTrue());
  }

  private static String message(String rest) {
    return "{\"type\":\"ris_message\",\"data\":{\"timestamp\":1553627987.89,\"peer\":\"72.22.223.9\","
        + "\"peer_asn\":\"11708\",\"host\":\"rrc00\","
        + rest
        + "}}";
  }

  @Test
  void fieldsAndBytesTellTheSame() {
    String fields =
        "\"type\":\"UPDATE\",\"path\":[11708,32097,1299,52320,263009,263009,263009,263009,263009,"
            + "52993,268481,268481],\"origin\":\"igp\","
            + "\"announcements\":[{\"next_hop\":\"72.22.223.9\",\"prefixes\":[\"45.161.192.0/23\"]}]";
    assertThat(read(message(fields))).isTrue();
    List<String> rebuilt = List.copyOf(heard);
    heard.clear();
    assertThat(
            read(
                message(
                    fields
                        + ",\"raw\":\"FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF005B0200000040400101004002320"
                        + "20C00002DBC00007D61000005130000CC6000040361000403610004036100040361000403610000"
                        + "CF01000418C1000418C14003044816DF09172DA1C0\"")))
        .isTrue();
    assertThat(heard).hasSize(1);
    assertThat(rebuilt).endsWith(heard.get(0));
    assertThat(heard.get(0)).isEqualTo("announce /23 from 268481 at 1553627987");
  }

  @Test
  void aSetAtTheEndIsNoOrigin() {
    read(
        message(
            "\"type\":\"UPDATE\",\"path\":[1,[2,3]],\"announcements\":"
                + "[{\"next_hop\":\"192.0.2.1\",\"prefixes\":[\"198.51.100.0/24\"]}]"));
    assertThat(heard).contains("announce /24 from -1 at 1553627987");
  }

  @Test
  void statesAreTold() {
    read(message("\"type\":\"RIS_PEER_STATE\",\"state\":\"down\""));
    read(message("\"type\":\"RIS_PEER_STATE\",\"state\":\"connected\""));
    assertThat(heard).containsExactly("peer AS11708", "state 6 to 1", "state 1 to 6");
  }

  @Test
  void whatTheCollectorSaidIsPassedOver() {
    assertThat(read(message("\"type\":\"OPEN\",\"direction\":\"sent\",\"raw\":\"FF\""))).isTrue();
    assertThat(heard).isEmpty();
  }

  private final class Listener implements RouteSink {
    @Override
    public void peer(int peer, byte[] address, long asn) {
      heard.add("peer AS" + asn);
    }

    @Override
    public void tableBegins(long time) {}

    @Override
    public void entry(
        int peer, long time, int family, long high, long low, int length, int path, long origin) {}

    @Override
    public void announce(
        int peer, long time, int family, long high, long low, int length, int path, long origin) {
      heard.add("announce /" + length + " from " + origin + " at " + time);
    }

    @Override
    public void withdraw(
        int peer, long time, int family, long high, long low, int length, int path) {
      heard.add("withdraw /" + length);
    }

    @Override
    public void endOfRib(int peer, long time, int family) {}

    @Override
    public void state(int peer, long time, int before, int after) {
      heard.add("state " + before + " to " + after);
    }

    @Override
    public void reset(int peer, long time) {
      heard.add("reset");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"type\":\"UPDATE\",\"path\":\"64496\",\"announcements\":[{\"prefixes\":[\"10.0.0.0/8\"]}]",
        "\"type\":\"UPDATE\",\"path\":[1e400],\"announcements\":[{\"prefixes\":[\"10.0.0.0/8\"]}]",
        "\"type\":\"UPDATE\",\"path\":[{}],\"announcements\":[{\"prefixes\":[[]]}]",
        "\"type\":\"UPDATE\",\"withdrawals\":[\"10.0.0.0/99\"]",
        "\"type\":\"UPDATE\",\"withdrawals\":[null]",
        "\"type\":\"UPDATE\",\"raw\":\"XYZ\"",
        "\"type\":\"UPDATE\",\"raw\":\"F\"",
        "\"type\":\"UPDATE\",\"timestamp\":NaN",
        "\"type\":\"UPDATE\",\"timestamp\":\"NaN\"",
        "\"type\":\"UPDATE\",\"timestamp\":-1",
        "\"type\":\"UPDATE\",\"timestamp\":1e300",
        "\"type\":\"UPDATE\",\"peer\":\"nobody\"",
        "\"type\":\"UPDATE\",\"peer_asn\":{}",
        "\"type\":\"UPDATE\",\"host\":\"../../etc\"",
        "\"type\":7",
      })
  void wrongTypesAndNumbersAreRefused(String rest) {
    assertThat(new RisLiveMessages().read(message(rest), (collector, record) -> {})).isFalse();
  }

  @Test
  void anyChangeOfAMessageIsBorne() {
    String whole =
        message(
            "\"type\":\"UPDATE\",\"path\":[11708,[32097,1299]],\"announcements\":[{\"next_hop\":"
                + "\"72.22.223.9\",\"prefixes\":[\"45.161.192.0/23\"]}],\"withdrawals\":[\"::/0\"]");
    String[] bits = {"{", "}", "[", "]", "\"", ",", ":", "1e999", "null", "-", "\\u0000", "/", "é"};
    RisLiveMessages messages = new RisLiveMessages();
    Random random = new Random(5);
    int understood = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder changed = new StringBuilder(whole);
      for (int times = random.nextInt(4); times >= 0; times--) {
        int at = random.nextInt(changed.length());
        int to = Math.min(changed.length(), at + random.nextInt(6));
        changed.replace(at, to, bits[random.nextInt(bits.length)]);
      }
      understood += messages.read(changed.toString(), (collector, record) -> {}) ? 1 : 0;
    }
    assertThat(understood).isBetween(1, 19_999);
  }
}
