package dimout.routes;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One peer's table of one family, as far as we know it.
 *
 * <p>A peer has a table from its table dump or from the end of its table transfer; until then, and
 * after its session ended, it is missing. While a dump is read, its entries go into a second table,
 * which replaces the first at the end of the dump; of what updates touched meanwhile the updates
 * are right.
 */
final class PeerTable {
  /** A table transfer is over after so many seconds without a burst. */
  static final long QUIET_SECONDS = 60;

  private static final int NO_COLUMN = FamilyTable.NONE;

  private final FamilyTable family;
  private final long asn;
  private int column = NO_COLUMN;
  private boolean present;
  private boolean held;
  private boolean fullFeed;
  private boolean partial;

  private boolean transferring;
  private boolean beginSeen;
  private long quietSince;
  private int fresh;

  private int dump = NO_COLUMN;
  private boolean dumpVoid;
  private @Nullable BitSet touched;

  PeerTable(FamilyTable family, long asn) {
    this.family = family;
    this.asn = asn;
  }

  long asn() {
    return asn;
  }

  int column() {
    return column;
  }

  /** Whether the table is known and counts; otherwise the peer is missing. */
  boolean present() {
    return present && !held;
  }

  /** While it is held, the table is kept, and does not count. */
  void hold(boolean hold) {
    held = hold;
  }

  int size() {
    return present() ? family.size(column) : 0;
  }

  boolean fullFeed() {
    return fullFeed;
  }

  /**
   * Whether neither a dump nor the beginning of the session was seen: some of it may be missing.
   */
  boolean partial() {
    return partial;
  }

  void fullFeed(boolean full) {
    fullFeed = full;
  }

  /** When the transfer is over if nothing new comes; {@link Long#MAX_VALUE} without a transfer. */
  long quietAt() {
    return transferring ? quietSince + QUIET_SECONDS : Long.MAX_VALUE;
  }

  void announce(long time, int prefix, int path, int origin) {
    if (!live(time)) {
      return;
    }
    boolean added = family.put(column, prefix, path, origin);
    if (transferring && added && ++fresh > family.size(column) / 100) {
      // A burst: in a minute of ordinary updates hardly a hundredth of a table is new to it.
      quietSince = time;
      fresh = 0;
    }
    touch(prefix);
  }

  void withdraw(long time, int prefix, int path) {
    if (!live(time)) {
      return;
    }
    family.remove(column, prefix, path);
    touch(prefix);
  }

  /**
   * The peer is heard: without a table it must be in the middle of sending one.
   *
   * @return false when there is no room for its table: it is missing
   */
  private boolean live(long time) {
    if (column == NO_COLUMN) {
      column = family.open();
      transferring = column != NO_COLUMN;
      quietSince = time;
      fresh = 0;
    }
    return column != NO_COLUMN;
  }

  private void touch(int prefix) {
    if (touched != null) {
      touched.set(prefix);
    }
  }

  /** The session is established: what was known is void, the transfer begins. */
  void begin(long time) {
    end();
    transferring = live(time);
  }

  /** The session is over: the peer is missing. */
  void end() {
    release(column);
    release(dump);
    dumpVoid |= dump != NO_COLUMN;
    column = NO_COLUMN;
    dump = NO_COLUMN;
    touched = null;
    present = false;
    partial = false;
    fullFeed = false;
    transferring = false;
    beginSeen = true;
  }

  private void release(int unused) {
    if (unused != NO_COLUMN) {
      family.close(unused);
    }
  }

  /** The transfer is over: by the peer's word, by silence, or because the input ends. */
  void transferred(long time) {
    if (!live(time)) {
      return;
    }
    partial |= transferring && !beginSeen;
    present = true;
    transferring = false;
    beginSeen = false;
  }

  /** One entry of a dump. */
  void entry(int prefix, int path, int origin) {
    if (dumpVoid) {
      return;
    }
    if (dump == NO_COLUMN) {
      dump = family.open();
      if (dump == NO_COLUMN) {
        dumpVoid = true;
        return;
      }
      touched = new BitSet();
    }
    if (touched == null || !touched.get(prefix)) {
      family.put(dump, prefix, path, origin);
    }
  }

  /**
   * The dump is over.
   *
   * @param whole false when its file broke off: then it replaces nothing, and serves only where
   *     there is nothing better
   */
  void dumped(boolean whole) {
    boolean usable = dump != NO_COLUMN && (whole || !present);
    if (usable && !(transferring && beginSeen)) {
      takeDump();
    } else if (dump == NO_COLUMN && present && whole && !dumpVoid) {
      end();
    } else {
      release(dump);
    }
    dump = NO_COLUMN;
    dumpVoid = false;
    touched = null;
  }

  private void takeDump() {
    if (column != NO_COLUMN && touched != null) {
      for (int prefix = touched.nextSetBit(0);
          prefix >= 0;
          prefix = touched.nextSetBit(prefix + 1)) {
        family.copy(prefix, column, dump);
      }
    }
    if (column != NO_COLUMN) {
      family.replace(column, dump);
    }
    column = dump;
    present = true;
    partial = false;
    transferring = false;
    beginSeen = false;
  }
}
