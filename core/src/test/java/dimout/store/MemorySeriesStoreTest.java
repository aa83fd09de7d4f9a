package dimout.store;

class MemorySeriesStoreTest implements SeriesStoreContract {
  @Override
  public SeriesStore open() {
    return new MemorySeriesStore();
  }
}
