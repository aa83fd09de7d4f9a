package dimout.routes;

/** Spreads the bits of a key over a hash: the finalizer of SplitMix64 (Steele et al., 2014). */
final class Mix {
  private Mix() {}

  static long of(long key) {
    long mixed = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
