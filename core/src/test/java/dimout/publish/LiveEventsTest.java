package dimout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiveEventsTest {
  @Test
  void readersGoOnWhereTheyWere() throws InterruptedException {
    LiveEvents events = new LiveEvents(3);
    events.points(List.of(), 0);
    events.points(List.of(), 0);
    assertThat(events.after(0, 0)).extracting(LiveEvent::number).containsExactly(1L, 2L);
    assertThat(events.after(1, 0)).extracting(LiveEvent::number).containsExactly(2L);
    assertThat(events.after(2, 1)).isEmpty();
  }

  @Test
  void whoFellTooFarBehindIsTold() {
    LiveEvents events = new LiveEvents(3);
    for (int i = 0; i < 5; i++) {
      events.points(List.of(), 0);
    }
    assertThat(events.holdsAfter(1)).isFalse();
    assertThat(events.holdsAfter(2)).isTrue();
    assertThat(events.holdsAfter(5)).isTrue();
    assertThat(events.holdsAfter(6)).isFalse();
  }

  @Test
  void aWaitingReaderIsWoken() throws InterruptedException {
    LiveEvents events = new LiveEvents(3);
    Thread later = Thread.ofPlatform().start(() -> events.points(List.of(), 7));
    assertThat(events.after(0, 60_000)).extracting(LiveEvent::serial).containsExactly(7L);
    later.join();
    Thread end = Thread.ofPlatform().start(events::close);
    assertThat(events.after(1, 60_000)).isEmpty();
    end.join();
  }
}
