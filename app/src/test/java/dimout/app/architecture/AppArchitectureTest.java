package dimout.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of ARCHITECTURE.md for the app, checked on the compiled classes. */
class AppArchitectureTest {
  /** What every adapter may use: words for the user, and pictures; no adapter of its own. */
  private static final Set<String> SHARED = Set.of("error", "text", "chart", "config");

  private static JavaClasses app;

  @BeforeAll
  static void read() {
    app =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dimout.app");
  }

  private static String part(JavaClass type) {
    String[] names = type.getPackageName().split("\\.");
    return names.length > 2 && names[1].equals("app") ? names[2] : "";
  }

  @Test
  void adaptersDoNotSeeEachOther() {
    classes()
        .that()
        .resideOutsideOfPackage("dimout.app.cli..")
        .should(
            new ArchCondition<JavaClass>("use no other adapter") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                  String other = part(dependency.getTargetClass().getBaseComponentType());
                  if (!other.isEmpty() && !other.equals(part(type)) && !SHARED.contains(other)) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                  }
                }
              }
            })
        .check(app);
  }

  @Test
  void nothingSeesFlink() {
    noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.flink..").check(app);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$")
        .orShould()
        .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*$")
        .check(app);
  }

  @Test
  void onlyRunCatchesEverything() {
    classes()
        .that()
        .resideOutsideOfPackage("dimout.app.run..")
        .should(
            new ArchCondition<JavaClass>("neither throw nor catch Exception") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().forEach(method -> checkMethod(method, events));
              }
            })
        .check(app);
  }

  private static void checkMethod(JavaMethod method, ConditionEvents events) {
    boolean generated = method.getModifiers().contains(JavaModifier.SYNTHETIC);
    if (!generated && method.getThrowsClause().containsType(Exception.class)) {
      events.add(SimpleConditionEvent.violated(method, method.getFullName() + " throws"));
    }
    method.getTryCatchBlocks().stream()
        .flatMap(block -> block.getCaughtThrowables().stream())
        .filter(caught -> caught.isEquivalentTo(Exception.class))
        .forEach(caught ->
            events.add(
                SimpleConditionEvent.violated(
                    method, method.getFullName() + " catches Exception")));
  }
}
