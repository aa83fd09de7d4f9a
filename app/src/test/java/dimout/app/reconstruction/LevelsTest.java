package dimout.app.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.reconstruction.Fact.What;
import dimout.app.reconstruction.Network.Kind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {
  private static final Network MOBILE = new Network(29355, "b", Kind.MOBILE, 50, 100, List.of());

  private static Fact fact(long time, String networks, What what, double level) {
    return new Fact(Instant.ofEpochSecond(time), networks, what, level, "x", "");
  }

  @Test
  void theLatestFactOfAGroupHoldsAndOfSeveralGroupsTheOneThatLeavesLeast() {
    Levels levels =
        Levels.of(
            List.of(
                fact(1000, "mobile", What.TRAFFIC, 60),
                fact(1500, "fixed", What.TRAFFIC, 1),
                fact(2000, "asn/29355", What.TRAFFIC, 30),
                fact(2500, "all", What.CONNECTIVITY, 2),
                fact(3000, "asn/29355", What.TRAFFIC, 100)),
            What.TRAFFIC,
            MOBILE);

    assertThat(levels.at(999)).isEqualTo(1);
    assertThat(levels.at(1000)).isEqualTo(.6);
    assertThat(levels.at(2000)).isEqualTo(.3);
    assertThat(levels.at(3000)).isEqualTo(.6);
  }

  @Test
  void aBinThatItChangesInHasTheMean() {
    Levels levels =
        Levels.of(List.of(fact(1060, "all", What.CONNECTIVITY, 0)), What.CONNECTIVITY, MOBILE);

    assertThat(levels.mean(700, 1000)).isEqualTo(1);
    assertThat(levels.mean(1000, 1300)).isEqualTo(.2);
    assertThat(levels.mean(1300, 1600)).isZero();
  }
}
