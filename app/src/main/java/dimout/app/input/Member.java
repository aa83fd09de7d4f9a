package dimout.app.input;

import java.io.Closeable;
import java.io.IOException;

/** One compressed part of a file; files may be several, one after the other. */
interface Member extends Closeable {
  /** As {@link java.io.InputStream#read(byte[], int, int)}; -1 at the end of the part. */
  int read(byte[] into, int at, int length) throws IOException;

  @Override
  default void close() {}
}
