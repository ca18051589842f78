package fi.oppienjako.lessons.core.architecture;

import static java.util.Arrays.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.ContributionStatus;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.RoadmapSection;
import fi.oppienjako.lessons.core.cocreation.VersionState;
import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.network.ContactState;
import fi.oppienjako.lessons.core.people.Moderation;
import fi.oppienjako.lessons.core.pilot.RootingState;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.review.Severity;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.support.ApplicationState;
import fi.oppienjako.lessons.core.support.ApplicationStep;
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
              .importPackages("fi.oppienjako.lessons.core")
              .stream()
              .filter(JavaClass::isEnum)
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  /** What people call it. */
  private record Word(Enum<?> value, String finnish, String swedish, String english) {}

  private static final List<Word> WORDS =
      List.of(
          new Word(Perspective.DESIGN, "muotoiluajattelu", "designtänkande", "design thinking"),
          new Word(Perspective.SYSTEMS, "systeemiajattelu", "systemtänkande", "systems thinking"),
          new Word(
              Perspective.COMMUNITY,
              "yhteisöllinen ajattelu",
              "gemenskapsorienterat tänkande",
              "community thinking"),
          new Word(Openness.AGORA, "Agora", "Agora", "Agora"),
          new Word(LoopStep.PLAN, "suunnittelu", "planering", "plan"),
          new Word(
              LoopStep.LOOK_UP,
              "aiemman tiedon kartoitus",
              "kartläggning av befintlig kunskap",
              "look up"),
          new Word(LoopStep.DO, "kehittäminen", "utveckling", "do"),
          new Word(LoopStep.CAPTURE, "oppien kirjaaminen", "anteckning av lärdomar", "capture"),
          new Word(LoopStep.VALIDATE, "vahvistaminen", "godkännande", "validate"),
          new Word(
              LoopStep.SHARE,
              "jakaminen ja keskustelu",
              "delning och diskussion",
              "share and discuss"),
          new Word(LoopStep.REUSE, "hyödyntäminen", "tillvaratagande", "reuse"),
          new Word(LoopStep.MEASURE, "seuranta", "uppföljning", "measure"),
          new Word(Aspect.SITUATION, "tilanne", "situation", "situation"),
          new Word(Aspect.ENVIRONMENT, "ympäristö", "miljö", "environment"),
          new Word(Aspect.PEOPLE, "ihmiset", "människor", "people"),
          new Word(Aspect.ORGANISATION, "organisaatio", "organisation", "organisation"),
          new Word(Aspect.METHOD, "menetelmä", "metod", "method"),
          new Word(Severity.ERROR, "virhe", "fel", "error"),
          new Word(Severity.WARNING, "varoitus", "varning", "warning"),
          new Word(Severity.NOTE, "huomautus", "anmärkning", "note"),
          new Word(Result.SUCCESS, "onnistuminen", "lyckat", "success"),
          new Word(Result.FAILURE, "epäonnistuminen", "misslyckat", "failure"),
          new Word(Result.NEUTRAL, "neutraali", "neutralt", "neutral"),
          new Word(Outcome.HELPED, "auttoi", "hjälpte", "helped"),
          new Word(Outcome.PARTLY, "auttoi osittain", "hjälpte delvis", "helped in part"),
          new Word(Outcome.NOT, "ei auttanut", "hjälpte inte", "did not help"),
          new Word(SharingKind.EVENT, "tilaisuus", "evenemang", "event"),
          new Word(SharingKind.PUBLICATION, "julkaisu", "publikation", "publication"),
          new Word(ContributionStatus.OPEN, "avoin", "öppet", "open"),
          new Word(ContributionStatus.THEME, "teemassa", "i ett tema", "in a theme"),
          new Word(
              ContributionStatus.KEY_RESULT,
              "avaintuloksessa",
              "i ett nyckelresultat",
              "in a key result"),
          new Word(ContributionStatus.SET_ASIDE, "jätetty sivuun", "lagt åt sidan", "set aside"),
          new Word(RoadmapSection.INTRODUCTION, "johdanto", "inledning", "introduction"),
          new Word(RoadmapSection.PICTURE, "kokonaiskuva", "helhetsbild", "overall picture"),
          new Word(RoadmapSection.KEY_RESULTS, "avaintulokset", "nyckelresultat", "key results"),
          new Word(
              RoadmapSection.APPENDICES,
              "liitteet ja linkit",
              "bilagor och länkar",
              "appendices and links"),
          new Word(VersionState.DRAFT, "luonnos", "utkast", "draft"),
          new Word(
              VersionState.OPEN,
              "avoinna kommenteille",
              "öppen för kommentarer",
              "open for comment"),
          new Word(
              VersionState.CLOSED,
              "kommentointi päättynyt",
              "stängd för kommentarer",
              "closed for comment"),
          new Word(VersionState.PUBLISHED, "julkaistu", "publicerad", "published"),
          new Word(Moderation.WAITING, "odottaa", "väntar", "waiting"),
          new Word(Moderation.SHOWN, "näkyvissä", "visas", "shown"),
          new Word(Moderation.HIDDEN, "piilotettu", "dold", "hidden"),
          new Word(JointAction.State.AGREED, "sovittu", "avtalad", "agreed"),
          new Word(JointAction.State.STARTED, "käynnissä", "pågår", "under way"),
          new Word(JointAction.State.DONE, "tehty", "gjord", "done"),
          new Word(JointAction.State.DROPPED, "jätetty tekemättä", "görs inte", "dropped"),
          new Word(LessonState.EMBEDDED, "juurrutettu", "förankrad", "embedded"),
          new Word(
              LessonStep.ASK, "tarkennuspyyntö", "begäran om precisering", "ask for clarification"),
          new Word(
              LessonStep.WIDEN, "avaaminen laajemmalle", "öppnande för fler", "open more widely"),
          new Word(LessonStep.SUPERSEDE, "korvaaminen", "ersättande med en ny", "supersede"),
          new Word(ContactState.JOINED, "mukana", "är med", "joined"),
          new Word(ContactState.LEFT, "jäänyt pois", "inte längre med", "left"),
          new Word(ContactState.CONTACTED, "yhteys otettu", "har kontaktats", "contacted"),
          new Word(RootingState.IN_PLACE, "käytössä", "på plats", "in place"),
          new Word(RootingState.LATE, "myöhässä", "har försenats", "late"),
          new Word(RootingState.MISSING, "puuttuu", "saknas", "missing"),
          new Word(RootingState.DECIDED, "päätetty", "beslut har fattats", "decided on"),
          new Word(
              ApplicationState.WORKSHOPS,
              "hakutyöpajoissa",
              "i ansökningsworkshoppar",
              "in application workshops"),
          new Word(ApplicationStep.GRANT, "myönnä tuki", "bevilja stöd", "grant support"));

  @Test
  void areTheWordsThatPeopleUse() throws ReflectiveOperationException {
    for (Word word : WORDS) {
      LocalizedText label = (LocalizedText) said(word.value(), "label");
      assertThat(label.in(Languages.FINNISH)).isEqualTo(word.finnish());
      assertThat(label.in(Languages.SWEDISH)).isEqualTo(word.swedish());
      assertThat(label.in(Languages.ENGLISH)).isEqualTo(word.english());
    }
  }

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
