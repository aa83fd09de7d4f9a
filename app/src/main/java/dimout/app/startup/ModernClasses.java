package dimout.app.startup;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar, its classes of before Java 6 written anew with stack maps. The virtual machine
 * keeps no class without them in its cache of linked classes (JEP 483), and picocli, which every
 * command begins with, is compiled for Java 5. Nor do the copies look for Groovy.
 */
public final class ModernClasses {
  /** The first version that has stack maps (JVMS 4.10.1). */
  private static final int FIRST_WITH_MAPS = ClassFile.JAVA_6_VERSION;

  private static final int WRITTEN = ClassFile.JAVA_8_VERSION;

  // What a library can do without, such as another language's types, is not there to be looked at.
  private static final ClassFile FILES =
      ClassFile.of(
          StackMapsOption.GENERATE_STACK_MAPS,
          ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.defaultResolver()
                  .orElse(absent -> ClassHierarchyInfo.ofInterface())));

  private static final ClassTransform MODERN =
      ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
          .andThen((builder, element) -> {
            if (element instanceof ClassFileVersion) {
              builder.withVersion(WRITTEN, 0);
            } else if (element instanceof MethodModel method && seeksGroovy(method)) {
              builder.withMethodBody(
                  method.methodName(),
                  method.methodType(),
                  method.flags().flagsMask(),
                  code -> code.aconst_null().areturn());
            } else {
              builder.with(element);
            }
          });

  private ModernClasses() {}

  /** Takes the jar to read and the jar to write. */
  public static void main(String[] arguments) throws IOException {
    copy(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void copy(Path from, Path to) throws IOException {
    try (InputStream file = Files.newInputStream(from);
        ZipInputStream in = new ZipInputStream(file);
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copied = new ZipEntry(entry.getName());
        copied.setTime(entry.getTime());
        out.putNextEntry(copied);
        byte[] bytes = in.readAllBytes();
        out.write(entry.getName().endsWith(".class") ? modern(bytes) : bytes);
        out.closeEntry();
      }
    }
  }

  /** The method by which picocli looks for Groovy in every jar there is, to find none. */
  private static boolean seeksGroovy(MethodModel method) {
    return method.methodName().equalsString("loadClosureClass");
  }

  private static byte[] modern(byte[] bytes) {
    ClassModel model = FILES.parse(bytes);
    return model.majorVersion() < FIRST_WITH_MAPS ? FILES.transformClass(model, MODERN) : bytes;
  }
}
