package dimout.wire.bgp;

/** An attribute that is not taken apart: unknown, discarded as broken, or of no use here. */
public record OtherAttribute(int flags, int code, Octets value) implements PathAttribute {
  @Override
  public void writeValue(WireWriter out, Session session) {
    out.put(value.bytes());
  }
}
