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

  /** With privilege beyond the system's limit, else up to it. */
  private static final int[] BUFFERS = {
    LibC.SO_RCVBUF, LibC.SO_SNDBUF, LibC.SO_RCVBUFFORCE, LibC.SO_SNDBUFFORCE
  };

  /** More than a buffer holds, and an end for a flood. */
  private static final int MOST_BATCHES = 4096;

  private static final int LONGEST = 128;
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
  private final MemorySegment capture = arena.allocate(LibC.CAPTURE);
  private final MemorySegment pollDescriptor = arena.allocate(8, 4);
  private final Messages out;
  private final Messages in;
  private int outFirst;
  private int outEnd;
  private boolean open = true;

  private IcmpSocket(boolean v6, boolean raw) throws Refused {
    this.v6 = v6;
    this.raw = raw;
    int type = (raw ? LibC.SOCK_RAW : LibC.SOCK_DGRAM) | LibC.SOCK_NONBLOCK | LibC.SOCK_CLOEXEC;
    int family = v6 ? LibC.AF_INET6 : LibC.AF_INET;
    descriptor = LibC.socket(capture, family, type, v6 ? LibC.IPPROTO_ICMPV6 : LibC.IPPROTO_ICMP);
    if (descriptor < 0) {
      int errno = LibC.errno(capture);
      arena.close();
      throw new Refused(errno);
    }
    out = new Messages(arena, PACKET, v6 ? 28 : 16);
    in = new Messages(arena, LONGEST, v6 ? 28 : 16);
    prepareRequests((short) family);
    if (raw) {
      hearRepliesOnly();
    }
    MemorySegment size = arena.allocate(4, 4);
    size.set(JAVA_INT, 0, BUFFER);
    for (int option : BUFFERS) {
      LibC.setOption(capture, descriptor, LibC.SOL_SOCKET, option, size);
    }
    pollDescriptor.set(JAVA_INT, 0, descriptor);
    pollDescriptor.set(JAVA_SHORT, 4, LibC.POLLIN);
  }

  /** Else a raw socket hears all ICMP of this machine, on the loopback its own requests too. */
  private void hearRepliesOnly() {
    MemorySegment blocked = arena.allocate(v6 ? 32 : 4, 4);
    blocked.fill((byte) -1);
    int reply = v6 ? 129 : 0;
    long word = reply / 32 * 4L;
    blocked.set(JAVA_INT, word, ~(1 << (reply % 32)));
    int level = v6 ? LibC.IPPROTO_ICMPV6 : LibC.SOL_RAW;
    LibC.setOption(capture, descriptor, level, LibC.ICMP_FILTER, blocked);
  }

  private void prepareRequests(short family) {
    short identifier = (short) hash.of(descriptor);
    for (int i = 0; i < Messages.COUNT; i++) {
      out.name(i).set(JAVA_SHORT, 0, family);
      out.bytes().set(JAVA_BYTE, out.at(i), (byte) (v6 ? 128 : 8));
      out.bytes().set(SHORT, out.at(i) + 4, identifier);
    }
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
    String name = v6 ? "ICMPv6" : "ICMP";
    return raw
        ? name
            + " by a raw socket, which this process may open; datagram sockets are not allowed to"
            + " its group by net.ipv4.ping_group_range"
        : name + " by a datagram socket, which net.ipv4.ping_group_range allows without privilege";
  }

  @Override
  public boolean send(Address address, long token) {
    if (outEnd == Messages.COUNT) {
      flush();
      if (outEnd == Messages.COUNT) {
        return false;
      }
    }
    write(outEnd++, address, token);
    return true;
  }

  private void write(int slot, Address address, long token) {
    long name = out.nameAt(slot);
    if (v6) {
      out.names().set(LONG, name + 8, address.high());
      out.names().set(LONG, name + 16, address.low());
    } else {
      out.names().set(INT, name + 4, address.v4());
    }
    long sent = System.nanoTime();
    long at = out.at(slot);
    MemorySegment bytes = out.bytes();
    bytes.set(SHORT, at + 2, (short) 0);
    bytes.set(SHORT, at + 6, (short) token);
    bytes.set(LONG, at + 8, token);
    bytes.set(LONG, at + 16, sent);
    bytes.set(LONG, at + 24, hash.of(address.high(), address.low(), token, sent));
    if (!v6) {
      bytes.set(SHORT, at + 2, checksum(at));
    }
  }

  private short checksum(long packet) {
    int sum = 0;
    for (long at = packet; at < packet + PACKET; at += 2) {
      sum += out.bytes().get(SHORT, at) & 0xffff;
    }
    sum = (sum & 0xffff) + (sum >>> 16);
    return (short) ~(sum + (sum >>> 16));
  }

  @Override
  public void flush() {
    while (outFirst < outEnd) {
      int sent = LibC.sendmmsg(capture, descriptor, out.from(outFirst), outEnd - outFirst);
      if (sent < 0) {
        int errno = LibC.errno(capture);
        if (errno == LibC.EAGAIN || errno == LibC.ENOBUFS) {
          return; // only a full queue asks for patience
        }
        sent = 1; // an unreachable network is an unanswered probe
      }
      outFirst += sent;
    }
    outFirst = 0;
    outEnd = 0;
  }

  @Override
  public void receive(Answers answers) {
    for (int batch = 0; batch < MOST_BATCHES; batch++) {
      in.forgetNames();
      int came = LibC.recvmmsg(capture, descriptor, in.from(0), Messages.COUNT);
      for (int i = 0; i < came; i++) {
        read(i, answers);
      }
      if (came < Messages.COUNT) {
        return;
      }
    }
  }

  private void read(int slot, Answers answers) {
    MemorySegment bytes = in.bytes();
    long start = in.at(slot);
    long at = start + (raw && !v6 ? (bytes.get(JAVA_BYTE, start) & 0x0f) * 4 : 0);
    if (in.length(slot) < at - start + PACKET
        || bytes.get(JAVA_BYTE, at) != (byte) (v6 ? 129 : 0)) {
      return;
    }
    long name = in.nameAt(slot);
    long high = v6 ? in.names().get(LONG, name + 8) : 0;
    long low =
        v6 ? in.names().get(LONG, name + 16) : Address.lowOfV4(in.names().get(INT, name + 4));
    long token = bytes.get(LONG, at + 8);
    long sent = bytes.get(LONG, at + 16);
    if (bytes.get(LONG, at + 24) == hash.of(high, low, token, sent)) {
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
