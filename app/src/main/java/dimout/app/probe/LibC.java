package dimout.app.probe;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * The few calls of the C library that Java has no words for: ICMP sockets. Numbers are Linux's (see
 * socket(7), icmp(7), raw(7)).
 */
final class LibC {
  static final int AF_INET = 2;
  static final int AF_INET6 = 10;
  static final int SOCK_DGRAM = 2;
  static final int SOCK_RAW = 3;
  static final int SOCK_NONBLOCK = 0x800;
  static final int SOCK_CLOEXEC = 0x80000;
  static final int IPPROTO_ICMP = 1;
  static final int IPPROTO_ICMPV6 = 58;
  static final int SOL_SOCKET = 1;
  static final int SO_SNDBUF = 7;
  static final int SO_RCVBUF = 8;
  static final int SO_SNDBUFFORCE = 32;
  static final int SO_RCVBUFFORCE = 33;
  static final int SOL_RAW = 255;
  static final int ICMP_FILTER = 1;
  static final int MSG_DONTWAIT = 0x40;
  static final short POLLIN = 1;

  static final int EPERM = 1;
  static final int EAGAIN = 11;
  static final int EACCES = 13;
  static final int ENOBUFS = 105;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");
  static final StructLayout CAPTURE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO_VALUE =
      CAPTURE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

  private static final MethodHandle SOCKET =
      call("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
  private static final MethodHandle CLOSE =
      call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
  private static final MethodHandle SETSOCKOPT =
      call(
          "setsockopt",
          FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
  private static final MethodHandle SENDMMSG =
      call("sendmmsg", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
  private static final MethodHandle RECVMMSG =
      call(
          "recvmmsg",
          FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS));
  private static final MethodHandle POLL =
      call("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));

  private LibC() {}

  private static MethodHandle call(String name, FunctionDescriptor shape) {
    return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), shape, ERRNO);
  }

  /** A native call threw, which it cannot. */
  private static AssertionError impossible(Throwable t) {
    return new AssertionError(t);
  }

  static int errno(MemorySegment capture) {
    return (int) ERRNO_VALUE.get(capture, 0L);
  }

  static int socket(MemorySegment capture, int family, int type, int protocol) {
    try {
      return (int) SOCKET.invokeExact(capture, family, type, protocol);
    } catch (Throwable t) {
      throw impossible(t);
    }
  }

  static void close(MemorySegment capture, int descriptor) {
    try {
      int ignored = (int) CLOSE.invokeExact(capture, descriptor);
    } catch (Throwable t) {
      throw impossible(t);
    }
  }

  /** Sets an option, where the system lets it. */
  static void setOption(
      MemorySegment capture, int descriptor, int level, int option, MemorySegment value) {
    try {
      int ignored =
          (int)
              SETSOCKOPT.invokeExact(
                  capture, descriptor, level, option, value, (int) value.byteSize());
    } catch (Throwable t) {
      throw impossible(t);
    }
  }

  /** Sends some datagrams; how many, or negative when the first failed. */
  static int sendmmsg(MemorySegment capture, int descriptor, MemorySegment headers, int count) {
    try {
      return (int) SENDMMSG.invokeExact(capture, descriptor, headers, count, MSG_DONTWAIT);
    } catch (Throwable t) {
      throw impossible(t);
    }
  }

  /** Takes what datagrams are there; how many, or negative for none. */
  static int recvmmsg(MemorySegment capture, int descriptor, MemorySegment headers, int count) {
    try {
      return (int)
          RECVMMSG.invokeExact(
              capture, descriptor, headers, count, MSG_DONTWAIT, MemorySegment.NULL);
    } catch (Throwable t) {
      throw impossible(t);
    }
  }

  static void poll(MemorySegment capture, MemorySegment descriptors, int millis) {
    try {
      int ignored = (int) POLL.invokeExact(capture, descriptors, 1L, millis);
    } catch (Throwable t) {
      throw impossible(t);
    }
  }
}
