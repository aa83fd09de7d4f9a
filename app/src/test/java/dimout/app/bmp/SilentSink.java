package dimout.app.bmp;

import dimout.wire.mrt.RouteSink;

/** Hears everything and does nothing; a test overrides what it cares for. */
class SilentSink implements RouteSink {
  @Override
  public void peer(int peer, byte[] address, long asn) {}

  @Override
  public void tableBegins(long time) {}

  @Override
  public void entry(
      int peer, long time, int family, long high, long low, int length, int path, long origin) {}

  @Override
  public void announce(
      int peer, long time, int family, long high, long low, int length, int path, long origin) {}

  @Override
  public void withdraw(
      int peer, long time, int family, long high, long low, int length, int path) {}

  @Override
  public void endOfRib(int peer, long time, int family) {}

  @Override
  public void state(int peer, long time, int before, int after) {}

  @Override
  public void reset(int peer, long time) {}
}
