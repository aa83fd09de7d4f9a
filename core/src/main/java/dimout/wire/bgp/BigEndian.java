package dimout.wire.bgp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Unsigned numbers in network byte order, read from a byte array that the caller has measured. */
public final class BigEndian {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private BigEndian() {}

  public static int u8(byte[] bytes, int at) {
    return bytes[at] & 0xff;
  }

  public static int u16(byte[] bytes, int at) {
    return (short) SHORT.get(bytes, at) & 0xffff;
  }

  /** Four bytes as they are: the sign bit is the top bit. */
  public static int i32(byte[] bytes, int at) {
    return (int) INT.get(bytes, at);
  }

  public static long u32(byte[] bytes, int at) {
    return (int) INT.get(bytes, at) & 0xffff_ffffL;
  }

  /** Eight bytes as they are: the sign bit is the top bit. */
  public static long i64(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }

  /** An AS number of 2 or 4 bytes. */
  public static long asn(byte[] bytes, int at, int width) {
    return width == 4 ? u32(bytes, at) : u16(bytes, at);
  }
}
