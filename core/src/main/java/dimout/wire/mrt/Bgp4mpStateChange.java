package dimout.wire.mrt;

import dimout.wire.bgp.WireWriter;

/** BGP4MP_STATE_CHANGE (RFC 6396, 4.4.1): 1 Idle to 6 Established. */
public record Bgp4mpStateChange(MrtTime time, Endpoints endpoints, int before, int after)
    implements MrtRecord {
  @Override
  public int type() {
    return time.extended() ? MrtType.BGP4MP_ET : MrtType.BGP4MP;
  }

  @Override
  public int subtype() {
    return endpoints.asnWidth() == 4 ? MrtType.STATE_CHANGE_AS4 : MrtType.STATE_CHANGE;
  }

  @Override
  public void writeBody(WireWriter out) {
    endpoints.write(out);
    out.u16(before).u16(after);
  }
}
