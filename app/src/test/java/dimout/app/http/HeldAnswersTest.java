package dimout.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.http.HeldAnswers.Held;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeldAnswersTest {
  private static final int MOST = 1 << 20;

  @Test
  void holdsNoMoreThanItsBoundWhateverIsAsked() {
    HeldAnswers answers = new HeldAnswers(MOST);
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      byte[] body = new byte[random.nextInt(3_000)];
      random.nextBytes(body);
      String key = "k".repeat(random.nextInt(8_000)) + i;
      answers.hold(key, Held.of("s", "/", Map.of("Content-Type", "image/png"), body));
      assertThat(answers.find(key, "s")).as("the newest is held").isNotNull();
      assertThat(answers.find(key, "t")).as("of its snapshot only").isNull();
      assertThat(answers.size()).isLessThanOrEqualTo(MOST);
    }
  }

  @Test
  void countsAnAnswerOnceThatIsHeldAnew() {
    HeldAnswers answers = new HeldAnswers(MOST);
    Held answer = Held.of("s", "/", Map.of(), new byte[1_000]);
    answers.hold("key", answer);
    long once = answers.size();
    answers.hold("key", answer);
    assertThat(answers.size()).isEqualTo(once);
  }

  @Test
  void whatIsTooLargeIsNotHeld() {
    HeldAnswers answers = new HeldAnswers(1L << 30);
    answers.hold("key", Held.of("s", "/", Map.of(), new byte[5 << 20]));
    assertThat(answers.find("key", "s")).isNull();
  }
}
