package fi.oppienjako.lessons.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.oppienjako.lessons.core.text.LessonsException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the modules apart, from the one module that sees them all. */
class ModulesArchitectureTest {

  private static final String ROOT = "fi.oppienjako.lessons";
  private static final String CORE = ROOT + ".core..";
  private static final String JSON = ROOT + ".json..";
  private static final String EXAMPLES = ROOT + ".examples..";

  /** The modules that embedders depend on, with what each may use besides Java and the core. */
  private static final List<Module> MODULES =
      List.of(
          new Module(ROOT + ".core..", List.of("com.google.common..")),
          new Module(
              JSON,
              List.of("tools.jackson..", "com.fasterxml.jackson.annotation..", "com.ethlo.time..")),
          new Module(
              ROOT + ".persistence.jdbi..",
              List.of(
                  JSON,
                  "com.fasterxml.jackson.annotation..",
                  "com.zaxxer.hikari..",
                  "org.jdbi..",
                  "org.h2..",
                  "org.flywaydb..",
                  "org.slf4j..",
                  "tools.jackson..")),
          new Module(
              ROOT + ".search.lucene..",
              List.of("com.google.common..", "org.apache.lucene..", "org.tartarus.snowball..")),
          new Module(
              ROOT + ".export..",
              List.of(
                  JSON,
                  "com.google.common..",
                  "de.siegmar.fastcsv..",
                  "org.dhatim.fastexcel..",
                  "org.jsoup..",
                  "tools.jackson..",
                  "org.snakeyaml..",
                  "org.commonmark..",
                  "biweekly..",
                  "jakarta.mail..",
                  "javax.xml.stream..")));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(ROOT);

  private record Module(String packages, List<String> uses) {}

  @Test
  void canarySeesEveryModule() {
    Set<String> modules =
        MAIN.stream()
            .map(
                type ->
                    type.getPackageName().substring(ROOT.length() + 1).replaceFirst("\\..*", ""))
            .collect(Collectors.toSet());
    assertThat(modules).contains("core", "json", "persistence", "search", "export", "examples");
    assertThat(MAIN.size()).isGreaterThan(200);
  }

  @TestFactory
  List<DynamicTest> eachModuleUsesWhatItMay() {
    return MODULES.stream()
        .map(
            module ->
                DynamicTest.dynamicTest(
                    module.packages(),
                    () ->
                        classes()
                            .that()
                            .resideInAPackage(module.packages())
                            .should()
                            .onlyDependOnClassesThat(
                                resideInAnyPackage(
                                    Stream.of(
                                            Stream.of(
                                                "java..",
                                                "javax.sql..",
                                                "org.jspecify..",
                                                CORE,
                                                module.packages()),
                                            module.uses().stream())
                                        .flatMap(names -> names)
                                        .toArray(String[]::new)))
                            .because(
                                "an adapter sees the core, JSON where it is told so, and its own technology")
                            .check(MAIN)))
        .toList();
  }

  @Test
  void nobodyDependsOnTheExamples() {
    noClasses()
        .that()
        .resideOutsideOfPackage(EXAMPLES)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(EXAMPLES)
        .because("examples show the library and are no part of it")
        .check(MAIN);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("a package can be understood by reading it and what it uses")
        .check(MAIN);
  }

  @Test
  void noThirdPartyTypeStandsInAPublicSignature() {
    codeUnits()
        .that()
        .areDeclaredInClassesThat(isOfferedToEmbedders().and(resideOutsideOfPackage(JSON)))
        .and()
        .haveModifier(PUBLIC)
        .or()
        .haveModifier(PROTECTED)
        .should(nameTypesOfJavaAndOursAlone())
        .because(
            "an embedder must be able to read our API without reading our dependencies, except"
                + " where a mapper of theirs takes our module")
        .check(MAIN);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        MAIN.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(
                thePackage ->
                    thePackage.getAnnotations().stream()
                        .noneMatch(mark -> mark.getRawType().getSimpleName().equals("NullMarked")))
            .filter(thePackage -> !thePackage.getClasses().isEmpty())
            .map(thePackage -> thePackage.getName())
            .toList();
    assertThat(unmarked).as("null is never an answer, in any package").isEmpty();
  }

  @Test
  void everyRefusalHasTheOneRoot() {
    classes()
        .that()
        .areAssignableTo(Throwable.class)
        .should()
        .beAssignableTo(LessonsException.class)
        .because("whoever embeds the library catches one type")
        .check(MAIN);
  }

  @Test
  void librariesUseNoStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage(EXAMPLES)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("a library speaks to its caller")
        .check(MAIN);
  }

  private static DescribedPredicate<JavaClass> isOfferedToEmbedders() {
    return DescribedPredicate.describe(
        "are public and exported to embedders",
        type ->
            type.getModifiers().contains(PUBLIC)
                && !type.getPackageName().startsWith(ROOT + ".examples")
                && !type.getPackageName().startsWith(ROOT + ".core.loop")
                && !type.getPackageName().startsWith(ROOT + ".export.yaml")
                && !type.getPackageName().startsWith(ROOT + ".search.lucene.analysis"));
  }

  private static ArchCondition<JavaCodeUnit> nameTypesOfJavaAndOursAlone() {
    DescribedPredicate<JavaClass> known = resideInAnyPackage("java..", "javax.sql..", ROOT + "..");
    return new ArchCondition<>("name types of Java and ours alone") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        boolean offered =
            unit.getModifiers().contains(PUBLIC) || unit.getModifiers().contains(PROTECTED);
        if (!offered || !isOfferedToEmbedders().test(unit.getOwner())) {
          return;
        }
        Stream.concat(unit.getReturnType().getAllInvolvedRawTypes().stream(), parameterTypes(unit))
            .map(JavaClass::getBaseComponentType)
            .filter(type -> !type.isPrimitive() && !known.test(type))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            unit, unit.getFullName() + " names " + type.getName())));
      }
    };
  }

  private static Stream<JavaClass> parameterTypes(JavaCodeUnit unit) {
    return unit.getParameterTypes().stream()
        .flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }
}
