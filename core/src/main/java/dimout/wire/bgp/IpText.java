package dimout.wire.bgp;

import java.util.ArrayList;
import java.util.List;

/** Addresses as text: IPv6 in the form of RFC 5952. */
public final class IpText {
  private IpText() {}

  /** The text of 4 or 16 bytes. */
  public static String format(byte[] address) {
    return address.length == 4 ? ipv4(address) : ipv6(address);
  }

  private static String ipv4(byte[] address) {
    return (address[0] & 255)
        + "."
        + (address[1] & 255)
        + "."
        + (address[2] & 255)
        + "."
        + (address[3] & 255);
  }

  private static String ipv6(byte[] address) {
    int from = 8;
    int zeros = 1;
    for (int i = 0; i < 8; i++) {
      int run = 0;
      while (i + run < 8 && BigEndian.u16(address, 2 * (i + run)) == 0) {
        run++;
      }
      if (run > zeros) {
        from = i;
        zeros = run;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == from) {
        text.append("::");
        i += zeros - 1;
        continue;
      }
      if (i > 0 && text.charAt(text.length() - 1) != ':') {
        text.append(':');
      }
      text.append(Integer.toHexString(BigEndian.u16(address, 2 * i)));
    }
    return text.toString();
  }

  /** The 4 or 16 bytes of an address; names are not looked up. */
  public static byte[] parse(String text) {
    try {
      return text.indexOf(':') < 0 ? parse4(text) : parse6(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not an address: " + text, e);
    }
  }

  private static byte[] parse4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException(text);
    }
    byte[] address = new byte[4];
    for (int i = 0; i < 4; i++) {
      int part = number(parts[i], 10, 255);
      address[i] = (byte) part;
    }
    return address;
  }

  private static byte[] parse6(String text) {
    int gap = text.indexOf("::");
    List<Integer> before = groups(gap < 0 ? text : text.substring(0, gap));
    List<Integer> after = gap < 0 ? List.of() : groups(text.substring(gap + 2));
    int given = before.size() + after.size();
    if (gap < 0 ? given != 8 : given > 7) {
      throw new IllegalArgumentException(text);
    }
    WireWriter out = new WireWriter();
    before.forEach(out::u16);
    for (int i = given; i < 8; i++) {
      out.u16(0);
    }
    after.forEach(out::u16);
    return out.toByteArray();
  }

  private static List<Integer> groups(String text) {
    List<Integer> groups = new ArrayList<>();
    if (text.isEmpty()) {
      return groups;
    }
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i == parts.length - 1 && parts[i].indexOf('.') > 0) {
        byte[] tail = parse4(parts[i]);
        groups.add(BigEndian.u16(tail, 0));
        groups.add(BigEndian.u16(tail, 2));
      } else {
        groups.add(number(parts[i], 16, 0xffff));
      }
    }
    return groups;
  }

  private static int number(String text, int radix, int most) {
    if (text.isEmpty() || text.length() > 4 || Character.digit(text.charAt(0), radix) < 0) {
      throw new IllegalArgumentException(text);
    }
    int number = Integer.parseInt(text, radix);
    if (number > most) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }
}
