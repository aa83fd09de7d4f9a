package dimout.publish;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The newest live events, for any number of readers who each read at their own speed. A reader that
 * falls behind by more than is held has missed something and is told so.
 */
public final class LiveEvents {
  private final int held;
  private final Deque<LiveEvent> events = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private long number;
  private boolean closed;

  /**
   * @param held how many events a reader may be behind
   */
  public LiveEvents(int held) {
    this.held = held;
  }

  /** Tells of new points. */
  public void points(List<JudgedPoint> points, long serial) {
    lock.lock();
    try {
      add(new LiveEvent(++number, serial, points, null, 0));
    } finally {
      lock.unlock();
    }
  }

  /** Tells of a new version of an incident. */
  public void incident(Incident incident, int version, long serial) {
    lock.lock();
    try {
      add(new LiveEvent(++number, serial, List.of(), incident, version));
    } finally {
      lock.unlock();
    }
  }

  private void add(LiveEvent event) {
    events.addLast(event);
    if (events.size() > held) {
      events.removeFirst();
    }
    more.signalAll();
  }

  /** The number of the newest event; 0 before the first. */
  public long newest() {
    lock.lock();
    try {
      return number;
    } finally {
      lock.unlock();
    }
  }

  /** Whether nothing after this number was forgotten. */
  public boolean holdsAfter(long after) {
    lock.lock();
    try {
      return after <= number && after >= number - events.size();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Events after a number, oldest first; waits for one as long as told.
   *
   * @return none when the time has passed or nothing more will come
   */
  public List<LiveEvent> after(long after, long waitMillis) throws InterruptedException {
    long nanos = TimeUnit.MILLISECONDS.toNanos(waitMillis);
    lock.lockInterruptibly();
    try {
      while (number <= after && !closed && nanos > 0) {
        nanos = more.awaitNanos(nanos);
      }
      List<LiveEvent> list = new ArrayList<>();
      for (LiveEvent event : events) {
        if (event.number() > after) {
          list.add(event);
        }
      }
      return list;
    } finally {
      lock.unlock();
    }
  }

  /** Whether nothing more will come. */
  public boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Wakes all readers for the last time. */
  public void close() {
    lock.lock();
    try {
      closed = true;
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
