package dimout.wire.text;

import dimout.wire.bgp.AsSegment;
import dimout.wire.bgp.BigEndian;

/** An AS path as text: sets in braces, confederations in parentheses and brackets. */
final class PathText {
  /** Paths are cut where their text would pass this many letters. */
  private static final int LONGEST = 7900;

  private static final byte[] ERROR = Lines.ascii("! Error !");
  private static final byte[] CUT = Lines.ascii("...");

  private int hops;

  /** Writes a path; broken ones become an error in words. */
  void write(Lines out, byte[] bytes, int from, int to, int width) {
    int start = out.size();
    int type = AsSegment.SEQUENCE;
    boolean space = false;
    hops = 0;
    int at = from;
    while (at < to) {
      int kind = bytes[at];
      int count = to - at < 2 ? 0 : bytes[at + 1] & 0xff;
      int next = at + 2 + count * width;
      if (kind < AsSegment.SET || kind > AsSegment.CONFED_SET || next > to) {
        out.size(start);
        out.put(ERROR);
        hops = 0;
        return;
      }
      close(out, type);
      if (space) {
        out.put(' ');
      }
      open(out, kind);
      boolean set = isSet(kind);
      hops += set ? 1 : count;
      for (int i = at + 2; i < next; i += width) {
        if (i > at + 2) {
          out.put(set ? ',' : ' ');
        }
        out.number(BigEndian.asn(bytes, i, width));
        if (out.size() - start > LONGEST) {
          out.put(CUT);
          return;
        }
      }
      space = count > 0;
      type = kind;
      at = next;
    }
    close(out, type);
  }

  /** Length of the path written last: a set counts as one, confederations count. */
  int hops() {
    return hops;
  }

  static boolean isSet(int type) {
    return type == AsSegment.SET || type == AsSegment.CONFED_SET;
  }

  private static void open(Lines out, int type) {
    if (type != AsSegment.SEQUENCE) {
      out.put(type == AsSegment.SET ? '{' : type == AsSegment.CONFED_SET ? '[' : '(');
    }
  }

  private static void close(Lines out, int type) {
    if (type != AsSegment.SEQUENCE) {
      out.put(type == AsSegment.SET ? '}' : type == AsSegment.CONFED_SET ? ']' : ')');
    }
  }
}
