package dimout.app.probe;

/** Blocks that want a probe, first come, first served. */
final class BlockQueue {
  private int[] ring = new int[1024];
  private int first;
  private int count;

  int size() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  void add(int block) {
    if (count == ring.length) {
      grow();
    }
    ring[(first + count++) & (ring.length - 1)] = block;
  }

  int peek() {
    return ring[first];
  }

  void drop() {
    first = (first + 1) & (ring.length - 1);
    count--;
  }

  private void grow() {
    int[] larger = new int[2 * count];
    System.arraycopy(ring, first, larger, 0, count - first);
    System.arraycopy(ring, 0, larger, count - first, first);
    ring = larger;
    first = 0;
  }
}
