package dimout.publish;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The newest live events, for any number of readers who each read at their own speed. A reader that
 * falls behind by more than is held has missed something and is told so.
 */
public final class LiveEvents {
  /** Points held in all, so that events of many points do not fill the memory. */
  private static final int POINTS_HELD = 200_000;

  private final int held;
  private final Deque<LiveEvent> events = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private long number;
  private int points;
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
    points += event.points().size();
    while (events.size() > held || (points > POINTS_HELD && events.size() > 1)) {
      points -= events.removeFirst().points().size();
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
      Deque<LiveEvent> newer = new ArrayDeque<>();
      Iterator<LiveEvent> latest = events.descendingIterator();
      LiveEvent event = latest.hasNext() ? latest.next() : null;
      while (event != null && event.number() > after) {
        newer.addFirst(event);
        event = latest.hasNext() ? latest.next() : null;
      }
      return List.copyOf(newer);
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
