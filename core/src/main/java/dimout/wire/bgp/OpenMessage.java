package dimout.wire.bgp;

/**
 * OPEN (RFC 4271, 4.2).
 *
 * @param asn My Autonomous System: 2 bytes, AS_TRANS where they do not suffice
 * @param parameters optional parameters as they came
 */
public record OpenMessage(int version, int asn, int holdSeconds, int id, Octets parameters)
    implements BgpMessage {
  public static final int TYPE = 1;

  @Override
  public int type() {
    return TYPE;
  }

  @Override
  public void writeBody(WireWriter out, Session session) {
    out.u8(version).u16(asn).u16(holdSeconds).u32(id);
    int mark = out.reserve8();
    out.put(parameters.bytes());
    out.fill8(mark);
  }

  static OpenMessage read(WireReader in) {
    int version = in.u8();
    int asn = in.u16();
    int holdSeconds = in.u16();
    int id = in.i32();
    Octets parameters = in.octets(in.u8());
    Malformed.unless(in.left() == 0, "OPEN has bytes behind its parameters");
    return new OpenMessage(version, asn, holdSeconds, id, parameters);
  }
}
