package dimout.wire.mrt;

import dimout.wire.bgp.WireWriter;

/** One MRT record (RFC 6396): what can be written, and read back. */
public sealed interface MrtRecord
    permits Bgp4mpEntry,
        Bgp4mpMessage,
        Bgp4mpSnapshot,
        Bgp4mpStateChange,
        GeoPeerTable,
        LegacyMessage,
        LegacyStateChange,
        LegacySync,
        OtherRecord,
        PeerIndexTable,
        RibGeneric,
        RibRecord,
        TableDump {
  MrtTime time();

  /** See {@link MrtType}; that of a record with microseconds is {@link MrtType#BGP4MP_ET}. */
  int type();

  int subtype();

  void writeBody(WireWriter out);

  /** Header and body. */
  default void write(WireWriter out) {
    out.u32(time().seconds()).u16(type()).u16(subtype());
    int mark = out.reserve32();
    if (type() == MrtType.BGP4MP_ET) {
      out.u32(time().micros());
    }
    writeBody(out);
    out.fill32(mark);
  }

  /** Header and body. */
  default byte[] toByteArray() {
    WireWriter out = new WireWriter();
    write(out);
    return out.toByteArray();
  }
}
