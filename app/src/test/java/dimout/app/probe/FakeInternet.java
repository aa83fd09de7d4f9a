package dimout.app.probe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A socket whose Internet is a predicate; remembers what was asked. Used by one thread. */
final class FakeInternet implements EchoSocket {
  /** One probe. */
  record Asked(long nanos, Address address, long token) {}

  final List<Asked> asked = new ArrayList<>();
  private final ArrayDeque<Asked> answers = new ArrayDeque<>();
  private final Predicate<Address> answering;

  FakeInternet(Predicate<Address> answering) {
    this.answering = answering;
  }

  @Override
  public boolean send(Address address, long token) {
    Asked one = new Asked(System.nanoTime(), address, token);
    asked.add(one);
    if (answering.test(address)) {
      answers.add(one);
    }
    return true;
  }

  @Override
  public void flush() {}

  @Override
  public void receive(Answers to) {
    for (Asked one = answers.poll(); one != null; one = answers.poll()) {
      to.answered(one.token(), one.nanos());
    }
  }

  @Override
  public void await(int millis) {
    LockSupport.parkNanos(millis * 1_000_000L);
  }

  @Override
  public String how() {
    return "wishing";
  }

  @Override
  public void close() {}
}
