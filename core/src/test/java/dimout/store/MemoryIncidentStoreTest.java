package dimout.store;

class MemoryIncidentStoreTest implements IncidentStoreContract {
  @Override
  public IncidentStore open() {
    return new MemoryIncidentStore();
  }
}
