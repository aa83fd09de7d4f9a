package dimout.wire.bgp;

import org.jspecify.annotations.Nullable;

/**
 * AIGP (RFC 7311): the metric of the way within the networks of one administration, in type-length
 * values of which only one type is defined.
 */
public record AigpAttribute(Octets values) implements PathAttribute {
  public static final int CODE = 26;
  static final int HEADER = 3;

  private static final int METRIC = 1;
  private static final int METRIC_LENGTH = 11;

  @Override
  public int code() {
    return CODE;
  }

  @Override
  public int flags() {
    return OPTIONAL;
  }

  /** The metric, unsigned, of the first value that holds one; null without. */
  public @Nullable Long metric() {
    WireReader in = new WireReader(values.bytes(), 0, values.length());
    while (in.left() >= HEADER) {
      int type = in.u8();
      int length = in.u16();
      if (length < HEADER || length - HEADER > in.left()) {
        return null;
      }
      if (type == METRIC && length == METRIC_LENGTH) {
        return in.u32() << 32 | in.u32();
      }
      in.octets(length - HEADER);
    }
    return null;
  }

  @Override
  public void writeValue(WireWriter out, Session session) {
    out.put(values.bytes());
  }

  static AigpAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() >= HEADER, "AIGP without a value");
    return new AigpAttribute(in.rest());
  }
}
