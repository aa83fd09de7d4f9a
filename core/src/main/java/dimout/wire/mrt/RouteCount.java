package dimout.wire.mrt;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Counts what the records of any number of streams hold. */
public final class RouteCount {
  private final Set<ByteBuffer> peers = new HashSet<>();
  private long records;
  private long entries;
  private long announcements;
  private long withdrawals;
  private long stateChanges;
  private long rejected;

  /** Counts one stream; not for several threads at once. */
  public final class Stream implements RouteSink {
    private final RouteWalk walk = RouteWalk.everything(this);
    private ByteBuffer[] names = new ByteBuffer[16];
    private boolean[] heard = new boolean[16];
    private long entriesHere;

    private Stream() {}

    /** Counts a record, given with its header. */
    public void record(byte[] bytes, int from, int to) {
      records++;
      if (!walk.record(bytes, from, to)) {
        rejected++;
      }
    }

    /** Adds what was counted apart; to be called at the stream's end. */
    public void close() {
      entries += entriesHere;
      entriesHere = 0;
      for (int i = 0; i < names.length; i++) {
        if (heard[i]) {
          peers.add(names[i]);
        }
      }
    }

    @Override
    public void peer(int peer, byte[] address, long asn) {
      if (peer == names.length) {
        names = Arrays.copyOf(names, 2 * peer);
        heard = Arrays.copyOf(heard, 2 * peer);
      }
      names[peer] = ByteBuffer.allocate(address.length + 8).put(address).putLong(asn).flip();
    }

    @Override
    public void message(int peer, long time) {
      heard[peer] = true;
    }

    @Override
    public void tableBegins(long time) {}

    @Override
    public void entry(
        int peer, long time, int family, long high, long low, int length, int path, long origin) {
      entriesHere++;
      heard[peer] = true;
    }

    @Override
    public void otherEntry(int peer, long time) {
      entriesHere++;
      heard[peer] = true;
    }

    @Override
    public void announce(
        int peer, long time, int family, long high, long low, int length, int path, long origin) {
      announcements++;
    }

    @Override
    public void announceBroken(
        int peer, long time, int family, long high, long low, int length, int path) {
      announcements++;
    }

    @Override
    public void withdraw(
        int peer, long time, int family, long high, long low, int length, int path) {
      withdrawals++;
    }

    @Override
    public void otherPrefixes(int peer, long time, boolean announced, int count) {
      if (announced) {
        announcements += count;
      } else {
        withdrawals += count;
      }
    }

    @Override
    public void endOfRib(int peer, long time, int family) {}

    @Override
    public void state(int peer, long time, int before, int after) {
      stateChanges++;
    }

    @Override
    public void reset(int peer, long time) {}
  }

  /** Begins a stream. */
  public Stream stream() {
    return new Stream();
  }

  /** MRT headers read. */
  public long records() {
    return records;
  }

  /** Pairs of peer and prefix in table dumps. */
  public long entries() {
    return entries;
  }

  /** Prefixes announced, in multiprotocol attributes too. */
  public long announcements() {
    return announcements;
  }

  /** Prefixes withdrawn, in multiprotocol attributes too. */
  public long withdrawals() {
    return withdrawals;
  }

  public long stateChanges() {
    return stateChanges;
  }

  /** Distinct pairs of address and AS that sent something. */
  public int peers() {
    return peers.size();
  }

  /** Records of which something was rejected. */
  public long rejected() {
    return rejected;
  }
}
