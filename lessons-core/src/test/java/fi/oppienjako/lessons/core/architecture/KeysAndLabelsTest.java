package fi.oppienjako.lessons.core.architecture;

import static java.util.Arrays.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The words that people and files use for what is code: for every enum that has some. */
class KeysAndLabelsTest {

  private static final List<Class<?>> ENUMS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("fi.oppienjako.lessons.core").stream()
              .filter(JavaClass::isEnum)
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  @Test
  void areTheWordsOfManyEnums() {
    assertThat(ENUMS).hasSizeGreaterThan(20);
    assertThat(having("key")).hasSizeGreaterThan(20);
    assertThat(having("label")).hasSizeGreaterThan(15);
  }

  @TestFactory
  Stream<DynamicTest> areTheNameInLowerCaseForFiles() {
    return having("key").map(type -> dynamicTest(type.getSimpleName(), () -> assertKeys(type)));
  }

  @TestFactory
  Stream<DynamicTest> areLabelsInEveryLanguageForPeople() {
    return having("label").map(type -> dynamicTest(type.getSimpleName(), () -> assertLabels(type)));
  }

  private static void assertKeys(Class<?> type) throws ReflectiveOperationException {
    for (Object value : type.getEnumConstants()) {
      assertThat(said(value, "key"))
          .isEqualTo(((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .asString()
          .matches("[a-z]+(-[a-z]+)*");
    }
  }

  /** A label in each language, by which the values can be told from one another. */
  private static void assertLabels(Class<?> type) throws ReflectiveOperationException {
    for (Locale language : Languages.SPOKEN) {
      String[] labels = new String[type.getEnumConstants().length];
      for (int i = 0; i < labels.length; i++) {
        LocalizedText label = (LocalizedText) said(type.getEnumConstants()[i], "label");
        assertThat(label.wordings()).containsKey(language);
        labels[i] = label.in(language);
      }
      assertThat(labels).as("in %s", language).doesNotHaveDuplicates();
    }
  }

  private static Stream<Class<?>> having(String method) {
    return ENUMS.stream()
        .filter(type -> stream(type.getDeclaredMethods()).anyMatch(one -> is(one, method)));
  }

  private static boolean is(Method method, String name) {
    return method.getName().equals(name) && method.getParameterCount() == 0;
  }

  private static Object said(Object value, String method) throws ReflectiveOperationException {
    Method asked = ((Enum<?>) value).getDeclaringClass().getDeclaredMethod(method);
    asked.setAccessible(true);
    return asked.invoke(value);
  }
}
