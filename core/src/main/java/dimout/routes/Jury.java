package dimout.routes;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The full-feed peers of one family, which vote on each prefix; peers of one AS have one voice.
 *
 * <p>A prefix is visible when at least half of the ASes carry it. It counts for each origin that at
 * least a tenth of them give it, and at least two of them where there are two.
 */
final class Jury {
  private final Cells cells;
  private final OriginSets sets;
  private final int[] column;
  private final int[] voice;
  private final int voices;
  private final BitSet gone = new BitSet();
  private final int forVisible;
  private final int forOrigin;
  private final int[] votes = new int[256];
  private final int[] lastVoice = new int[256];

  /**
   * @param columns tables of the members, those of one AS side by side
   * @param asns the members' ASes, in the same order
   */
  Jury(Cells cells, OriginSets sets, int[] columns, long[] asns) {
    this.cells = cells;
    this.sets = sets;
    column = columns.clone();
    voice = new int[columns.length];
    for (int i = 1; i < columns.length; i++) {
      voice[i] = voice[i - 1] + (asns[i] == asns[i - 1] ? 0 : 1);
    }
    voices = columns.length == 0 ? 0 : voice[columns.length - 1] + 1;
    forVisible = (voices + 1) / 2;
    forOrigin = Math.max((voices + 9) / 10, Math.min(voices, 2));
  }

  /** How one jury follows another. */
  enum Change {
    /** The members are the same. */
    NONE,
    /** What both see of the same routes says how they differ. */
    COMPARABLE,
    /** There was none before. */
    BEYOND
  }

  Change changeTo(Jury next) {
    int[] before = column.clone();
    int[] after = next.column.clone();
    Arrays.sort(before);
    Arrays.sort(after);
    if (Arrays.equals(before, after)) {
      return Change.NONE;
    }
    return voices == 0 ? Change.BEYOND : Change.COMPARABLE;
  }

  /** A member is gone; whether at least half of the voices are still there. */
  boolean leave(int table) {
    BitSet there = new BitSet();
    for (int i = 0; i < column.length; i++) {
      gone.set(i, gone.get(i) || column[i] == table);
      if (!gone.get(i)) {
        there.set(voice[i]);
      }
    }
    return 2 * there.cardinality() >= voices;
  }

  /** A member's table is another column from now on. */
  void move(int from, int to) {
    for (int i = 0; i < column.length; i++) {
      column[i] = column[i] == from ? to : column[i];
    }
  }

  /** The vote on a prefix: a number of {@link OriginSets}. */
  int vote(int prefix) {
    byte[] chunk = cells.chunk(prefix);
    int row = cells.row(prefix);
    int carrying = 0;
    int counted = -1;
    int slot = 0;
    boolean several = false;
    for (int i = 0; i < column.length; i++) {
      int given = chunk[row + column[i]];
      if (given != 0) {
        if (voice[i] != counted) {
          counted = voice[i];
          carrying++;
        }
        several |= slot != 0 && slot != given;
        slot = given;
      }
    }
    if (carrying == 0 || carrying < forVisible) {
      return OriginSets.INVISIBLE;
    }
    if (several) {
      return voteOnOrigins(prefix, chunk, row);
    }
    int origin = cells.originOf(prefix, slot & 0xff);
    return origin == OriginIds.NONE || carrying < forOrigin
        ? OriginSets.WITHOUT_ORIGIN
        : sets.single(origin);
  }

  private int voteOnOrigins(int prefix, byte[] chunk, int row) {
    for (int member : column) {
      int slot = chunk[row + member] & 0xff;
      votes[slot] = 0;
      lastVoice[slot] = -1;
    }
    int most = 0;
    for (int i = 0; i < column.length; i++) {
      int slot = chunk[row + column[i]] & 0xff;
      if (slot != 0 && lastVoice[slot] != voice[i]) {
        lastVoice[slot] = voice[i];
        votes[slot]++;
        most = Math.max(most, slot);
      }
    }
    int[] elected = new int[most];
    int count = 0;
    for (int member : column) {
      int slot = chunk[row + member] & 0xff;
      if (slot != 0 && votes[slot] >= forOrigin) {
        votes[slot] = 0; // elected once
        int origin = cells.originOf(prefix, slot);
        if (origin != OriginIds.NONE) {
          elected[count++] = origin;
        }
      }
    }
    int[] origins = Arrays.copyOf(elected, count);
    Arrays.sort(origins);
    return sets.of(origins);
  }
}
