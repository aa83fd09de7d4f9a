package dimout.wire.mrt;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.BigEndian;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into MRT records. Its user fills {@link #space()} whenever {@link #next()}
 * wants more, and says when there is no more.
 *
 * <p>A length is never believed beyond {@link #LONGEST}, and memory grows with what has come, not
 * with what a length claims. Where a header makes no sense the place is remembered and the next
 * three records in a row that do are looked for, over at most {@link #LONGEST} bytes.
 *
 * <p>Two framings count as sound: that of RFC 6396, and that of TABLE_DUMP records of 1999 and 2000
 * whose length is four bytes less than what they hold.
 */
public final class MrtFramer {
  /** Bytes of the longest record that is believed, its header included. */
  public static final int LONGEST = 1 << 24;

  private static final int SHORT_BY = 4;
  private static final int CHAIN = 3;
  private static final int CHUNK = 1 << 18;
  private static final long DAY = 86_400;
  private static final int UNKNOWN = -1;

  private byte[] buffer = new byte[2 * CHUNK];
  private int start;
  private int end;
  private long before;
  private boolean ended;
  private int from;
  private int to;
  private long damage = UNKNOWN;
  private int damages;
  private boolean lost;
  private long searched;

  /** An array to fill from {@link #spaceFrom()} on, with room for some bytes at least. */
  public byte[] space() {
    if (start > 0 && buffer.length - end < CHUNK) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      before += start;
      end -= start;
      start = 0;
    }
    if (buffer.length == end) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    return buffer;
  }

  public int spaceFrom() {
    return end;
  }

  /** So many bytes were put into {@link #space()}. */
  public void filled(int count) {
    end += count;
  }

  /** No more bytes will come. */
  public void end() {
    ended = true;
  }

  /** Whether there is nothing more to hand out, ever. */
  public boolean finished() {
    return ended && start >= end;
  }

  /** Goes to the next record; false when more bytes, or the end, must come first. */
  public boolean next() {
    while (!lost || found()) {
      int size = size(start);
      if (size == UNKNOWN) {
        damaged();
        continue;
      }
      if (size == 0) {
        return false;
      }
      from = start;
      to = start + size;
      start = to;
      return true;
    }
    return false;
  }

  /** The record's bytes are those from {@link #from()} to {@link #to()}, until the next call. */
  public byte[] bytes() {
    return buffer;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /** Where the record stands in the stream. */
  public long offset() {
    return before + from;
  }

  /** Where the first damage stands in the stream; -1 when there was none. */
  public long damage() {
    return damage;
  }

  /** How many places were damaged. */
  public int damages() {
    return damages;
  }

  private void damaged() {
    if (damage == UNKNOWN) {
      damage = before + start;
    }
    damages++;
    lost = true;
    searched = 0;
    start++;
  }

  /** Size of the record at {@code at}; 0 to wait for more, {@link #UNKNOWN} for no record. */
  private int size(int at) {
    if (end - at < MrtType.HEADER) {
      return ended && end > at ? UNKNOWN : 0;
    }
    int length = BigEndian.i32(buffer, at + 8);
    if (length < 0 || length > LONGEST - MrtType.HEADER) {
      return UNKNOWN;
    }
    int type = BigEndian.u16(buffer, at + 4);
    int size = MrtType.HEADER + length;
    int behind = at + size;
    boolean odd = type == MrtType.TABLE_DUMP || !MrtType.isNamed(type) || length == 0;
    int wanted = odd ? size + SHORT_BY + MrtType.HEADER : size;
    if (end - at < wanted && !ended) {
      return 0;
    }
    if (end < behind) {
      return UNKNOWN;
    }
    if (type == MrtType.TABLE_DUMP && isShort(at, behind)) {
      return size + SHORT_BY;
    }
    boolean believed = MrtType.isNamed(type) && length > 0;
    return believed || atRecord(behind) ? size : UNKNOWN;
  }

  /** Whether a TABLE_DUMP record holds four bytes more than its length says. */
  private boolean isShort(int at, int behind) {
    int subtype = BigEndian.u16(buffer, at + 6);
    if (subtype < 1 || subtype > 2 || end < behind + SHORT_BY || !atRecord(behind + SHORT_BY)) {
      return false;
    }
    int afi = subtype == 1 ? AddressFamily.AFI_IPV4 : AddressFamily.AFI_IPV6;
    int entry = at + MrtType.HEADER + 4;
    while (entry >= 0 && entry < behind) {
      entry = TableDumpWalk.entryEnd(buffer, entry, behind, afi, 2);
    }
    return entry == behind + SHORT_BY && !(behind < end && atRecord(behind));
  }

  /** Whether the stream ends here, or a record that makes sense begins. */
  private boolean atRecord(int at) {
    return at == end ? ended : end - at >= MrtType.HEADER && makesSense(at);
  }

  private boolean makesSense(int at) {
    int type = BigEndian.u16(buffer, at + 4);
    int length = BigEndian.i32(buffer, at + 8);
    int subtype = BigEndian.u16(buffer, at + 6);
    return MrtType.isNamed(type)
        && length > 0
        && length <= LONGEST - MrtType.HEADER
        && (subtype <= MrtType.RIB_GENERIC_ADDPATH || type == MrtType.BGP);
  }

  /** Looks for records in a row; false when more bytes must come first, or none are left. */
  private boolean found() {
    while (start < end && searched < LONGEST) {
      int chain = chain(start);
      if (chain == 0) {
        return false;
      }
      if (chain == CHAIN) {
        lost = false;
        return true;
      }
      start++;
      searched++;
    }
    if (searched >= LONGEST) {
      ended = true;
      start = end;
    }
    return false;
  }

  /** {@link #CHAIN} where so many records follow each other, 0 to wait for more, else -1. */
  private int chain(int first) {
    int at = first;
    for (int i = 0; i < CHAIN; i++) {
      if (at == end && ended && i > 0) {
        return CHAIN;
      }
      if (end - at < MrtType.HEADER) {
        return ended ? UNKNOWN : 0;
      }
      if (!makesSense(at) || !near(first, at)) {
        return UNKNOWN;
      }
      at += MrtType.HEADER + BigEndian.i32(buffer, at + 8);
      if (at > end && ended) {
        return UNKNOWN;
      }
      if (at > end) {
        return 0;
      }
    }
    return CHAIN;
  }

  private boolean near(int first, int at) {
    return Math.abs(BigEndian.u32(buffer, first) - BigEndian.u32(buffer, at)) < DAY;
  }
}
