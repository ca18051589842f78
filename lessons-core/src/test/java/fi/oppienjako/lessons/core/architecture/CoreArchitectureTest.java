package fi.oppienjako.lessons.core.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.model.Kind;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the core's packages in a line, and what is outside outside. */
class CoreArchitectureTest {

  private static final String CORE = "fi.oppienjako.lessons.core";

  /** The packages in the order of the loop; each may use those before it. The root comes last. */
  private static final List<String> LINE =
      List.of(
          "text",
          "model",
          "people",
          "access",
          "concept",
          "programme",
          "review",
          "lesson",
          "sharing",
          "reuse",
          "search",
          "port",
          "loop",
          "support",
          "cocreation",
          "network",
          "pilot",
          "inmemory");

  private static final List<String> WAYS_OF_WORKING =
      List.of("support", "cocreation", "network", "pilot");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(CORE);

  @Test
  void canarySeesTheWholeCore() {
    Set<String> packages =
        MAIN.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(CORE))
            .map(name -> name.substring(CORE.length() + 1))
            .collect(Collectors.toSet());
    assertThat(packages).containsExactlyInAnyOrderElementsOf(LINE);
    assertThat(MAIN.contain(LessonSharing.class)).isTrue();
    assertThat(MAIN.size()).isGreaterThan(100);
  }

  @TestFactory
  List<DynamicTest> packagesStandInALine() {
    return LINE.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(CORE + "." + name)
                            .should()
                            .dependOnClassesThat(isAfter(name))
                            .because("a reader who walks down the line has learned the library")
                            .check(MAIN)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> waysOfWorkingDoNotSeeEachOther() {
    return WAYS_OF_WORKING.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(CORE + "." + name)
                            .should()
                            .dependOnClassesThat(
                                resideInAnyPackage(
                                    WAYS_OF_WORKING.stream()
                                        .filter(other -> !other.equals(name))
                                        .map(other -> CORE + "." + other)
                                        .toArray(String[]::new)))
                            .because(
                                "what two ways of working share stands before them in the line")
                            .check(MAIN)))
        .toList();
  }

  @Test
  void needsNothingButJavaGuavaAndJSpecify() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", CORE + "..", "com.google.common..", "org.jspecify.annotations.."))
        .because("what the core needs, every embedder has to carry")
        .check(MAIN);
  }

  @Test
  void tellsTheTimeAndChoosesByChanceInTheRootAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(CORE)
        .should()
        .accessTargetWhere(takesTimeOrChanceFromNowhere())
        .because("the same input gives the same output: time, ids and chance come in")
        .check(MAIN);
  }

  @Test
  void refusesWithItsOwnExceptions() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Kind.class.getName())
        .and()
        .resideOutsideOfPackage(CORE + ".inmemory")
        .should()
        .callConstructor(IllegalArgumentException.class, String.class)
        .orShould()
        .callConstructor(IllegalArgumentException.class, String.class, Throwable.class)
        .because(
            "what is refused can be put into the reader's language; only the key of a kind and an"
                + " index that a kind does not have are a programmer's own mistakes")
        .check(MAIN);
  }

  @Test
  void usesNoStandardStreams() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("a library speaks to its caller")
        .check(MAIN);
  }

  private static DescribedPredicate<JavaClass> isAfter(String name) {
    List<String> after =
        LINE.subList(LINE.indexOf(name) + 1, LINE.size()).stream()
            .map(late -> CORE + "." + late)
            .toList();
    return resideInAnyPackage(after.toArray(String[]::new))
        .or(resideInAPackage(CORE))
        .as("come after '%s' in the line", name);
  }

  private static DescribedPredicate<JavaAccess<?>> takesTimeOrChanceFromNowhere() {
    DescribedPredicate<JavaClass> chance =
        type(Random.class).or(type(SecureRandom.class)).or(type(Math.class));
    return DescribedPredicate.describe(
        "takes time or chance from nowhere",
        access -> {
          JavaClass owner = access.getTargetOwner();
          String name = access.getName();
          boolean time = owner.getPackageName().equals("java.time") && name.equals("now");
          boolean clock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
          boolean millis =
              owner.isEquivalentTo(System.class)
                  && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
          boolean uuid = owner.isEquivalentTo(UUID.class) && name.equals("randomUUID");
          boolean random = chance.test(owner) && (name.equals("<init>") || name.equals("random"));
          return time || clock || millis || uuid || random;
        });
  }
}
