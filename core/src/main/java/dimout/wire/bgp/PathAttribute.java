package dimout.wire.bgp;

/** A path attribute of an UPDATE or of a table entry (RFC 4271, 4.3 and 5). */
public sealed interface PathAttribute
    permits AggregatorAttribute,
        AigpAttribute,
        As4AggregatorAttribute,
        As4PathAttribute,
        AsPathAttribute,
        AtomicAggregateAttribute,
        AttributeSetAttribute,
        BgpsecPathAttribute,
        ClusterListAttribute,
        CommunitiesAttribute,
        ExtendedCommunitiesAttribute,
        Ipv6ExtendedCommunitiesAttribute,
        LargeCommunitiesAttribute,
        LocalPrefAttribute,
        MpReachAttribute,
        MpUnreachAttribute,
        MultiExitDiscAttribute,
        NextHopAttribute,
        OnlyToCustomerAttribute,
        OriginAttribute,
        OriginatorIdAttribute,
        OtherAttribute,
        PmsiTunnelAttribute {
  int OPTIONAL = 0x80;
  int TRANSITIVE = 0x40;
  int PARTIAL = 0x20;
  int EXTENDED_LENGTH = 0x10;

  /** The type code (IANA, BGP Path Attributes). */
  int code();

  /**
   * The flags that it is sent with; {@link #EXTENDED_LENGTH} is added where its length needs it.
   */
  int flags();

  void writeValue(WireWriter out, Session session);

  /** Flags, code, length, value. */
  default void write(WireWriter out, Session session) {
    WireWriter value = new WireWriter();
    writeValue(value, session);
    boolean extended = value.size() > 255 || (flags() & EXTENDED_LENGTH) != 0;
    out.u8(extended ? flags() | EXTENDED_LENGTH : flags()).u8(code());
    if (extended) {
      int mark = out.reserve16();
      out.put(value.toByteArray());
      out.fill16(mark);
    } else {
      out.u8(value.size()).put(value.toByteArray());
    }
  }
}
