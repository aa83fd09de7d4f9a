package dimout.app.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dimout.wire.mrt.MrtFramer;
import dimout.wire.mrt.RouteCount;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRoutesTest {
  @Test
  void areSoundRoutesOfEveryKind(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("routes.gz");
    TrainingRoutes.write(file);
    RouteCount count = new RouteCount();
    RouteCount.Stream stream = count.stream();
    MrtFramer framer = new MrtFramer();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      for (int size = 0; size >= 0; ) {
        while (framer.next()) {
          stream.record(framer.bytes(), framer.from(), framer.to());
        }
        byte[] space = framer.space();
        size = in.read(space, framer.spaceFrom(), space.length - framer.spaceFrom());
        framer.filled(Math.max(size, 0));
      }
    }
    stream.close();
    assertEquals(5, count.peers());
    assertEquals(0, count.rejected());
    assertTrue(count.entries() > 300_000, () -> "entries: " + count.entries());
    assertTrue(count.announcements() > 30_000 && count.withdrawals() > 3_000);
  }
}
