package dimout.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.config.ServerSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static final String ELSEWHERE = "192.0.2.7";
  private static final List<String> HERE = List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "[::1]");

  private static int taken(RateLimit limit, String client, int asked) {
    int taken = 0;
    for (int i = 0; i < asked; i++) {
      taken += limit.take(client) ? 1 : 0;
    }
    return taken;
  }

  @Test
  void unlessALimitIsSetThisMachineHasNone() {
    RateLimit usual = new RateLimit(0);
    int more = 2 * ServerSettings.USUAL_REQUESTS;
    HERE.forEach(client -> assertThat(taken(usual, client, more)).as(client).isEqualTo(more));
    assertThat(taken(usual, ELSEWHERE, more)).isLessThan(more);
  }

  @Test
  void aLimitThatIsSetIsForAll() {
    RateLimit set = new RateLimit(1);
    HERE.forEach(client -> assertThat(taken(set, client, 10)).as(client).isEqualTo(1));
    assertThat(taken(set, ELSEWHERE, 10)).isEqualTo(1);
    assertThat(set.refusal().getDetails()).containsEntry("Retry-After", "61");
  }
}
