package dimout.app.claim.score;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.score.ReadText.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsLabelsTest {
  @Test
  void theNewsTellsOfBoth() {
    List<Judged> all = NewsLabels.all().stream().flatMap(it -> it.candidates().stream()).toList();

    assertThat(all).anyMatch(Judged::claimed).anyMatch(each -> !each.claimed());
  }
}
