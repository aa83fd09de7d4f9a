package dimout.app.probe;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dimout.app.error.UserError;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * ICMP and ICMPv6 echo (RFC 792, RFC 4443) over a datagram socket, which needs no privilege where
 * {@code net.ipv4.ping_group_range} allows it, or over a raw socket.
 *
 * <p>A request carries the token, the time it was sent and a keyed hash of both and of the address;
 * a reply without a right one, or from another address, is ignored.
 */
final class IcmpSocket implements EchoSocket {
  private static final int HEADER = 8;
  private static final int PACKET = HEADER + 3 * Long.BYTES;
  private static final int BUFFER = 1 << 22;
  private static final int MOST_AT_ONCE = 1024;
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt INT = JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final Arena arena = Arena.ofShared();
  private final SipHash hash = SipHash.ofNewKey();
  private final boolean v6;
  private final boolean raw;
  private final int descriptor;
  private final MemorySegment capture;
  private final MemorySegment request = arena.allocate(PACKET, 8);
  private final MemorySegment to;
  private final MemorySegment incoming = arena.allocate(512, 8);
  private final MemorySegment[] fromAndLength = {arena.allocate(28, 8), arena.allocate(4, 4)};
  private final MemorySegment pollDescriptor = arena.allocate(8, 4);
  private boolean open = true;

  private IcmpSocket(boolean v6, boolean raw) throws Refused {
    this.v6 = v6;
    this.raw = raw;
    this.capture = arena.allocate(LibC.CAPTURE);
    int type = (raw ? LibC.SOCK_RAW : LibC.SOCK_DGRAM) | LibC.SOCK_NONBLOCK | LibC.SOCK_CLOEXEC;
    int family = v6 ? LibC.AF_INET6 : LibC.AF_INET;
    descriptor = LibC.socket(capture, family, type, v6 ? LibC.IPPROTO_ICMPV6 : LibC.IPPROTO_ICMP);
    if (descriptor < 0) {
      int errno = LibC.errno(capture);
      arena.close();
      throw new Refused(errno);
    }
    to = arena.allocate(v6 ? 28 : 16, 4);
    to.set(JAVA_SHORT, 0, (short) family);
    MemorySegment size = arena.allocate(4, 4);
    size.set(JAVA_INT, 0, BUFFER);
    LibC.setInt(capture, descriptor, LibC.SO_RCVBUF, size);
    LibC.setInt(capture, descriptor, LibC.SO_SNDBUF, size);
    pollDescriptor.set(JAVA_INT, 0, descriptor);
    pollDescriptor.set(JAVA_SHORT, 4, LibC.POLLIN);
    request.set(JAVA_BYTE, 0, (byte) (v6 ? 128 : 8));
    request.set(SHORT, 4, (short) hash.of(descriptor));
  }

  /** The system would not open the socket. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;
    private final int errno;

    Refused(int errno) {
      this.errno = errno;
    }

    boolean isPermission() {
      return errno == LibC.EACCES || errno == LibC.EPERM;
    }
  }

  /**
   * Opens a datagram socket, or else a raw one.
   *
   * @return null when this machine allows neither
   */
  static @Nullable IcmpSocket open(boolean v6) {
    try {
      return new IcmpSocket(v6, false);
    } catch (Refused datagram) {
      try {
        return new IcmpSocket(v6, true);
      } catch (Refused both) {
        if (both.isPermission() || datagram.isPermission()) {
          return null;
        }
        throw UserError.usage(
            "no ICMP socket can be opened (errno " + both.errno + "): is the address family on?");
      }
    }
  }

  @Override
  public String how() {
    return (v6 ? "ICMPv6" : "ICMP") + (raw ? " raw socket" : " datagram socket");
  }

  @Override
  public boolean send(Address address, long token) {
    long sent = System.nanoTime();
    if (v6) {
      to.set(LONG, 8, address.high());
      to.set(LONG, 16, address.low());
    } else {
      to.set(INT, 4, address.v4());
    }
    request.set(SHORT, 2, (short) 0);
    request.set(SHORT, 6, (short) token);
    request.set(LONG, 8, token);
    request.set(LONG, 16, sent);
    request.set(LONG, 24, hash.of(address.high(), address.low(), token, sent));
    if (!v6) {
      request.set(SHORT, 2, checksum());
    }
    // An unreachable network is an unanswered probe; only a full queue asks for patience.
    if (LibC.sendto(capture, descriptor, request, to) >= 0) {
      return true;
    }
    int errno = LibC.errno(capture);
    return errno != 11 && errno != 105;
  }

  private short checksum() {
    int sum = 0;
    for (int at = 0; at < PACKET; at += 2) {
      sum += request.get(SHORT, at) & 0xffff;
    }
    sum = (sum & 0xffff) + (sum >>> 16);
    return (short) ~(sum + (sum >>> 16));
  }

  @Override
  public void receive(Answers answers) {
    for (int i = 0; i < MOST_AT_ONCE; i++) {
      fromAndLength[1].set(JAVA_INT, 0, 28);
      long length = LibC.recvfrom(capture, descriptor, incoming, fromAndLength);
      if (length < 0) {
        return;
      }
      read((int) length, answers);
    }
  }

  private void read(int length, Answers answers) {
    int at = raw && !v6 ? (incoming.get(JAVA_BYTE, 0) & 0x0f) * 4 : 0;
    if (length < at + PACKET || incoming.get(JAVA_BYTE, at) != (byte) (v6 ? 129 : 0)) {
      return;
    }
    Address from =
        v6
            ? new Address(fromAndLength[0].get(LONG, 8), fromAndLength[0].get(LONG, 16))
            : Address.ofV4(fromAndLength[0].get(INT, 4));
    long token = incoming.get(LONG, at + 8);
    long sent = incoming.get(LONG, at + 16);
    if (incoming.get(LONG, at + 24) == hash.of(from.high(), from.low(), token, sent)) {
      answers.answered(token, sent);
    }
  }

  @Override
  public void await(int millis) {
    LibC.poll(capture, pollDescriptor, millis);
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      LibC.close(capture, descriptor);
      arena.close();
    }
  }
}
