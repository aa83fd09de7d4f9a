package dimout.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeldAnswersTest {
  private static final int MOST = 1 << 20;
  private static final Question KEY = new Question("key", "s");

  @Test
  void holdsNoMoreThanItsBoundWhateverIsAsked() {
    HeldAnswers answers = new HeldAnswers(MOST);
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      byte[] body = new byte[random.nextInt(3_000)];
      random.nextBytes(body);
      String key = "k".repeat(random.nextInt(8_000)) + i;
      Question question = new Question(key, "s");
      answers.hold(question, new Held("s", "/", Map.of("Content-Type", "text/plain"), body));
      assertThat(answers.find(question)).as("the newest is held").isNotNull();
      assertThat(answers.find(new Question(key, "t"))).as("of its snapshot only").isNull();
      assertThat(answers.size()).isLessThanOrEqualTo(MOST);
    }
  }

  @Test
  void countsAnAnswerOnceThatIsHeldAnew() {
    HeldAnswers answers = new HeldAnswers(MOST);
    Held answer = new Held("s", "/", Map.of(), new byte[1_000]);
    answers.hold(KEY, answer);
    long once = answers.size();
    answers.hold(KEY, answer);
    assertThat(answers.size()).isEqualTo(once);
  }

  @Test
  void whatIsTooLargeIsNotHeld() {
    HeldAnswers answers = new HeldAnswers(1L << 30);
    answers.hold(KEY, new Held("s", "/", Map.of(), new byte[5 << 20]));
    assertThat(answers.find(KEY)).isNull();
  }
}
