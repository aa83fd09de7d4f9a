package dimout.wire.bmp;

import dimout.wire.bgp.Octets;

/** A type, and as many bytes of value as its length said. */
public record Tlv(int type, Octets value) {}
