package dimout.wire.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** ASCII being written: numbers, addresses and pieces of text, without a String in between. */
final class Lines {
  private byte[] bytes = new byte[1 << 12];
  private int size;

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  void size(int less) {
    size = less;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, size);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  Lines put(byte[] text) {
    return put(text, 0, text.length);
  }

  Lines put(Lines other) {
    return put(other.bytes, 0, other.size);
  }

  Lines put(byte[] text, int from, int length) {
    room(length);
    System.arraycopy(text, from, bytes, size, length);
    size += length;
    return this;
  }

  Lines put(char letter) {
    room(1);
    bytes[size++] = (byte) letter;
    return this;
  }

  /** An unsigned number of 32 bits. */
  Lines number(long value) {
    room(10);
    int digits = digits(value);
    long rest = value;
    for (int i = size + digits - 1; i >= size; i--) {
      long tenth = rest / 10;
      bytes[i] = (byte) ('0' + (rest - 10 * tenth));
      rest = tenth;
    }
    size += digits;
    return this;
  }

  private static int digits(long value) {
    int digits = 1;
    for (long bound = 10; value >= bound; bound *= 10) {
      digits++;
    }
    return digits;
  }

  /** A number of 32 bits with a sign. */
  Lines signed(int value) {
    if (value < 0) {
      put('-');
    }
    return number(Math.abs((long) value));
  }

  /** Six digits, or more. */
  Lines micros(long value) {
    for (long bound = 100_000; bound > 1 && value < bound; bound /= 10) {
      put('0');
    }
    return number(value);
  }

  Lines ipv4(int address) {
    number(address >>> 24).put('.').number((address >>> 16) & 255).put('.');
    return number((address >>> 8) & 255).put('.').number(address & 255);
  }

  /**
   * IPv6 in the form that bgpdump prints: as RFC 5952 has it, but a single zero group is shortened
   * too, and addresses that hold an IPv4 one show it.
   */
  Lines ipv6(byte[] address) {
    int last = word(address, 12) << 16 | word(address, 14);
    if (zeros(address, 10) && word(address, 10) == 0xffff) {
      return put(MAPPED).ipv4(last);
    }
    if (zeros(address, 12) && Integer.compareUnsigned(last, 1) > 0) {
      return put(':').put(':').ipv4(last);
    }
    return groups(address);
  }

  private static final byte[] MAPPED = ascii("::ffff:");

  private Lines groups(byte[] address) {
    int from = -1;
    int longest = 0;
    for (int i = 0; i < 8; i++) {
      int run = run(address, i);
      if (run > longest) {
        longest = run;
        from = i;
      }
    }
    int i = 0;
    while (i < 8) {
      if (i == from) {
        if (i == 0) {
          put(':');
        }
        put(':');
        i += longest;
        continue;
      }
      hex(word(address, 2 * i));
      if (i != 7) {
        put(':');
      }
      i++;
    }
    return this;
  }

  private static int run(byte[] address, int from) {
    int run = 0;
    while (from + run < 8 && word(address, 2 * (from + run)) == 0) {
      run++;
    }
    return run;
  }

  private void hex(int word) {
    int shift = 12;
    while (shift > 0 && word >>> shift == 0) {
      shift -= 4;
    }
    for (; shift >= 0; shift -= 4) {
      put(Character.forDigit((word >>> shift) & 15, 16));
    }
  }

  private static boolean zeros(byte[] address, int count) {
    for (int i = 0; i < count; i++) {
      if (address[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static int word(byte[] address, int at) {
    return (address[at] & 255) << 8 | (address[at + 1] & 255);
  }
}
