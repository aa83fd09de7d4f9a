package dimout.wire.bgp;

/**
 * What two speakers agreed on and the bytes do not say.
 *
 * @param asnWidth bytes of an AS number in AS_PATH and AGGREGATOR: 2 or 4 (RFC 6793)
 * @param addPath a path identifier precedes each prefix (RFC 7911)
 */
public record Session(int asnWidth, boolean addPath) {
  public static final Session AS2 = new Session(2, false);
  public static final Session AS4 = new Session(4, false);

  public Session {
    if (asnWidth != 2 && asnWidth != 4) {
      throw new IllegalArgumentException("an AS number has 2 or 4 bytes, not " + asnWidth);
    }
  }
}
