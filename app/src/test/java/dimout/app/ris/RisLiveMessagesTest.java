package dimout.app.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.wire.mrt.RouteSink;
import dimout.wire.mrt.RouteWalk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
