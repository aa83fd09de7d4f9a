package dimout.app.input;

import dimout.wire.mrt.MrtType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The records of many MRT files in the order of time; of one time table dumps first, then the order
 * in which the files were named. Within a file a time before an earlier one counts as that one.
 *
 * <p>However many files there are, one is open only while its time has come: the first record of
 * each is looked at ahead of all.
 */
public final class MrtMerge {
  /** So many files stay open after the look at their first record. */
  private static final int KEPT_OPEN = 8;

  private static final int BURST = 256;

  /** Takes the records. Files are numbers, from 0 in the order in which they were named. */
  public interface Handler {
    /**
     * The next record, which the file is at.
     *
     * @param time when it counts, epoch seconds
     * @return whether to go on
     */
    boolean record(int number, MrtFile file, long time);

    /** A file is over, or broke off: see {@link MrtFile#damage}. */
    void ended(int number, MrtFile file);
  }

  private final class Input {
    private final int number;
    private final String name;
    private @Nullable MrtFile file;
    private long time;
    private boolean table;

    Input(int number, String name) {
      this.number = number;
      this.name = name;
    }

    MrtFile open() {
      MrtFile opened = file;
      if (opened == null) {
        opened = MrtFile.open(name);
        file = opened;
      }
      return opened;
    }

    void close() {
      if (file != null) {
        file.close();
        file = null;
      }
    }

    boolean next() {
      MrtFile opened = open();
      if (!opened.next()) {
        return false;
      }
      if (opened.time() < time) {
        lateRecords++;
      }
      time = Math.max(time, opened.time());
      int type = (opened.bytes()[opened.from() + 4] << 8) | opened.bytes()[opened.from() + 5];
      table = type == MrtType.TABLE_DUMP || type == MrtType.TABLE_DUMP_V2;
      return true;
    }
  }

  private static final Comparator<Input> ORDER =
      Comparator.<Input>comparingLong(input -> input.time)
          .thenComparing(input -> !input.table)
          .thenComparingInt(input -> input.number);

  private final List<String> names;
  private final PriorityQueue<Input> waiting = new PriorityQueue<>(ORDER);
  private final List<Input> inputs = new ArrayList<>();
  private long bytesOfEnded;
  private long lateRecords;

  /**
   * @param names as for {@link MrtFile#open}
   */
  public MrtMerge(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** Hands all records over; a {@code UserError} before any when a file cannot be opened. */
  public void read(Handler handler) {
    try {
      lookAhead(handler);
      Input current = reopened(waiting.poll());
      while (current != null) {
        current = burst(current, handler);
      }
    } finally {
      inputs.forEach(Input::close);
    }
  }

  /**
   * Some records, so that what is hot is a method that is entered often: an endless loop would be
   * compiled in its midst, and a second time as a method.
   */
  private @Nullable Input burst(Input first, Handler handler) {
    Input current = first;
    for (int i = 0; i < BURST && current != null; i++) {
      if (!handler.record(current.number, current.open(), current.time)) {
        return null;
      }
      current = follower(current, handler);
    }
    return current;
  }

  private void lookAhead(Handler handler) {
    List<Input> over = new ArrayList<>();
    for (String name : names) {
      Input input = new Input(inputs.size(), name);
      inputs.add(input);
      if (!input.next()) {
        over.add(input);
        continue;
      }
      waiting.add(input);
      if (names.size() > KEPT_OPEN && !name.equals(InputFile.STANDARD_INPUT)) {
        input.close();
      }
    }
    over.forEach(input -> end(input, handler));
  }

  private void end(Input input, Handler handler) {
    MrtFile file = input.open();
    handler.ended(input.number, file);
    bytesOfEnded += file.bytesRead();
    input.close();
  }

  /** The file whose record comes after the one that was just handed over. */
  private @Nullable Input follower(Input current, Handler handler) {
    if (!current.next()) {
      end(current, handler);
      return reopened(waiting.poll());
    }
    Input first = waiting.peek();
    if (first == null || ORDER.compare(current, first) <= 0) {
      return current;
    }
    waiting.poll();
    waiting.add(current);
    return reopened(first);
  }

  private static @Nullable Input reopened(@Nullable Input input) {
    if (input != null && input.file == null) {
      input.next();
    }
    return input;
  }

  /** Records with a time before that of an earlier one of their file. */
  public long lateRecords() {
    return lateRecords;
  }

  /** Compressed bytes read so far, of files that were read to their end or are open. */
  public long bytesRead() {
    long sum = bytesOfEnded;
    for (Input input : inputs) {
      sum += input.file == null ? 0 : input.file.bytesRead();
    }
    return sum;
  }
}
