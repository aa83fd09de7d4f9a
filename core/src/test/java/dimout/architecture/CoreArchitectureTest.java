package dimout.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of ARCHITECTURE.md for core, checked on the compiled classes. */
class CoreArchitectureTest {
  private static final String[] PURE = {
    "dimout.wire..", "dimout.routes..", "dimout.signal..", "dimout.detect..", "dimout.incident.."
  };
  private static JavaClasses core;

  @BeforeAll
  static void read() {
    core =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dimout");
  }

  private static ArchRule only(String from, String... to) {
    String[] allowed = new String[to.length + 1];
    allowed[0] = from;
    System.arraycopy(to, 0, allowed, 1, to.length);
    DescribedPredicate<JavaClass> ours = resideInAnyPackage("dimout..");
    DescribedPredicate<JavaClass> others = DescribedPredicate.not(resideInAnyPackage(allowed));
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat(ours.and(others))
        .as(from + " depends on nothing of ours but " + String.join(", ", to))
        .allowEmptyShould(true);
  }

  @Test
  void packagesSeeOnlyWhatTheyMay() {
    only("dimout.model..").check(core);
    only("dimout.stage..").check(core);
    only("dimout.wire..", "dimout.model..").check(core);
    only("dimout.geo..", "dimout.model..").check(core);
    only("dimout.source..", "dimout.model..").check(core);
    only("dimout.store..", "dimout.model..").check(core);
    only("dimout.publish..", "dimout.model..").check(core);
    only("dimout.routes..", "dimout.model..", "dimout.wire..", "dimout.geo..").check(core);
    only("dimout.signal..", "dimout.model..", "dimout.stage..").check(core);
    only("dimout.detect..", "dimout.model..", "dimout.stage..").check(core);
    only("dimout.incident..", "dimout.model..", "dimout.stage..").check(core);
  }

  @Test
  void coreUsesOnlyTheJdkAndJspecify() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "dimout..",
                "java.lang..",
                "java.math",
                "java.util..",
                "java.time..",
                "java.text",
                "java.nio",
                "java.nio.charset",
                "java.io",
                "java.net",
                "java.security",
                "org.jspecify..",
                ""))
        .check(core);
  }

  @Test
  void logicHasNoClockAndNoThread() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.concurrent..")
                // A map that several runners may share is no thread of ours.
                .and(
                    DescribedPredicate.describe(
                        "more than a map", type -> !type.isAssignableTo(Map.class)))
                .or(
                    DescribedPredicate.describe(
                        "clock or thread",
                        type ->
                            type.isAssignableTo(Thread.class)
                                || type.isAssignableTo(java.time.Clock.class))))
        .check(core);
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .check(core);
  }

  @Test
  void modelTypesAreRecordsEnumsOrSealed() {
    classes()
        .that()
        .resideInAPackage("dimout.model..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should(
            new ArchCondition<JavaClass>("be a record, an enum or sealed") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean fine = type.isRecord() || type.isEnum() || type.reflect().isSealed();
                boolean partOfEnum = type.getEnclosingClass().map(JavaClass::isEnum).orElse(false);
                if (!fine && !partOfEnum && !type.isAnonymousClass()) {
                  events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
              }
            })
        .check(core);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dimout.(*)..").should().beFreeOfCycles().check(core);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$")
        .orShould()
        .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*$")
        .check(core);
  }

  @Test
  void nothingThrowsOrCatchesEverything() {
    classes().should(notBeVague()).check(core);
  }

  private static ArchCondition<JavaClass> notBeVague() {
    return new ArchCondition<>("neither throw nor catch Exception") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethod method : type.getMethods()) {
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
    };
  }
}
