package dimout.app.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ModernClassesTest {
  @TempDir private Path folder;

  @Test
  void everyClassIsThereHasStackMapsAndIsVerified()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path old =
        Path.of(CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path copied = folder.resolve("picocli.jar");
    ModernClasses.copy(old, copied);
    URL[] path = {copied.toUri().toURL()};
    try (JarFile before = new JarFile(old.toFile());
        JarFile after = new JarFile(copied.toFile());
        URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      assertThat(after.size()).isEqualTo(before.size());
      for (JarEntry entry : Collections.list(after.entries())) {
        String name = entry.getName();
        if (name.endsWith(".class") && !name.equals("module-info.class")) {
          try (InputStream in = after.getInputStream(entry)) {
            assertThat(ClassFile.of().parse(in.readAllBytes()).majorVersion())
                .as(name)
                .isGreaterThanOrEqualTo(ClassFile.JAVA_6_VERSION);
          }
          if (!name.startsWith("META-INF") && !name.contains("groovy")) {
            String type = name.substring(0, name.length() - 6).replace('/', '.');
            assertThat(Class.forName(type, true, loader)).as(type).isNotNull();
          }
        }
      }
    }
  }
}
