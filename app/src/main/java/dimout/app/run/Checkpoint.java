package dimout.app.run;

import java.nio.ByteBuffer;

/** A checkpoint's bytes: up to which batch it knows the points, and what is remembered of them. */
final class Checkpoint {
  private Checkpoint() {}

  static byte[] of(long serial, byte[] state) {
    return ByteBuffer.allocate(Long.BYTES + state.length).putLong(serial).put(state).array();
  }

  static long serial(byte[] checkpoint) {
    return ByteBuffer.wrap(checkpoint).getLong();
  }

  static byte[] state(byte[] checkpoint) {
    byte[] state = new byte[checkpoint.length - Long.BYTES];
    ByteBuffer.wrap(checkpoint).position(Long.BYTES).get(state);
    return state;
  }
}
