package dimout.wire.mrt;

import dimout.wire.bgp.BgpMessage;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.WireWriter;

/**
 * A BGP message as a collector took it down: BGP4MP_MESSAGE and its kin (RFC 6396, 4.4.2; RFC 8050,
 * 3).
 *
 * @param local the collector itself sent it
 */
public record Bgp4mpMessage(
    MrtTime time, Endpoints endpoints, boolean local, boolean addPath, BgpMessage message)
    implements MrtRecord {
  /** Received, without path identifiers. */
  public static Bgp4mpMessage received(MrtTime time, Endpoints endpoints, BgpMessage message) {
    return new Bgp4mpMessage(time, endpoints, false, false, message);
  }

  @Override
  public int type() {
    return time.extended() ? MrtType.BGP4MP_ET : MrtType.BGP4MP;
  }

  @Override
  public int subtype() {
    boolean wide = endpoints.asnWidth() == 4;
    if (addPath) {
      return MrtType.MESSAGE_ADDPATH + (local ? 2 : 0) + (wide ? 1 : 0);
    }
    if (local) {
      return wide ? MrtType.MESSAGE_AS4_LOCAL : MrtType.MESSAGE_LOCAL;
    }
    return wide ? MrtType.MESSAGE_AS4 : MrtType.MESSAGE;
  }

  @Override
  public void writeBody(WireWriter out) {
    endpoints.write(out);
    message.write(out, new Session(endpoints.asnWidth(), addPath));
  }
}
