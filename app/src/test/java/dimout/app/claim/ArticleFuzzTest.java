package dimout.app.claim;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Jazzer on the reader and checker of articles: in a Java of its own, since it would slow down
 * every other test; for long under the profile {@code fuzz}.
 */
class ArticleFuzzTest {
  @FuzzTest(maxDuration = "15s")
  void anyBytes(FuzzedDataProvider data) {
    DamagedArticleTest.check(data.consumeRemainingAsBytes());
  }
}
