package fi.oppienjako.lessons.core.sharing;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchReasonsTest {

  private static final Id<Phase> GRASP = Id.of("grasp");
  private static final Project DESK =
      project("desk")
          .withParties(parties("town", "region"))
          .at(Progress.NONE.entering(GRASP, TODAY));
  private static final Lesson LESSON =
      LessonDraft.in(Languages.ENGLISH)
          .titled("Queue")
          .observed("Queued")
          .appliesWhen(
              Condition.people("busy desk"),
              Condition.method("booking"),
              Condition.situation("booking"))
          .about("booking", "advice")
          .concerning("youth")
          .capture(Id.of("queue"), DESK, ANNA, NOON);

  private static List<Party> parties(String... bodies) {
    return Stream.of(bodies)
        .map(body -> new Party(Id.of(body), Party.LEAD, DateRange.ALWAYS))
        .toList();
  }

  private static Set<Term> terms(String... words) {
    return Stream.of(words).map(Term::of).collect(Collectors.toSet());
  }

  private static Topics topics(Set<Term> themes, Set<Term> groups) {
    return new Topics(themes, groups);
  }

  private static Reason reason(Reason.Kind kind, String... common) {
    return new Reason(kind, List.of(common));
  }

  private static MatchReasons forUsing(Project project) {
    return forUsing(Optional.of(DESK), project, Optional.of(GRASP));
  }

  private static MatchReasons forUsing(
      Optional<Project> learnedIn, Project project, Optional<Id<Phase>> phase) {
    return alike(Profile.of(project, phase), Profile.of(LESSON, learnedIn));
  }

  private static MatchReasons forOverlap(Project one, Project other) {
    return alike(Profile.of(one, Optional.empty()), Profile.of(other, Optional.empty()));
  }

  private static MatchReasons alike(Profile wanted, Profile other) {
    Likeness<String> likeness = Likeness.to(wanted);
    likeness.compare("other", other);
    return likeness.found().stream()
        .map(Alike::reasons)
        .findFirst()
        .orElse(new MatchReasons(List.of()));
  }

  @Nested
  class ForUsingALesson {

    @Test
    void areWhatTheLessonAndTheProjectHaveInCommon() {
      Project clinic =
          project("clinic")
              .amid(
                  Conditions.of(
                      Condition.people("busy desk"),
                      Condition.method("booking"),
                      Condition.situation("booking"),
                      Condition.organisation("clinic")))
              .about(topics(terms("advice", "booking", "health"), terms("youth", "elderly")))
              .withParties(parties("region", "clinic", "town", "region"));
      MatchReasons reasons = forUsing(clinic);
      assertThat(reasons)
          .containsExactly(
              reason(Reason.Kind.CONDITION, "busy-desk", "booking"),
              reason(Reason.Kind.THEME, "advice", "booking"),
              reason(Reason.Kind.TARGET_GROUP, "youth"),
              reason(Reason.Kind.PHASE, "grasp"),
              reason(Reason.Kind.NETWORK, "region", "town"));
      assertThat(reasons.isEmpty()).isFalse();
    }

    @Test
    void areNoneIfOnlyThePhaseAndTheBodiesAreTheSame() {
      MatchReasons reasons = forUsing(project("clinic").withParties(parties("town")));
      assertThat(reasons).isEmpty();
      assertThat(reasons.isEmpty()).isTrue();
    }

    @Test
    void needTheSameAspectNotJustTheSameWord() {
      Conditions alike = Conditions.of(Condition.environment("busy desk"));
      assertThat(forUsing(project("clinic").amid(alike))).isEmpty();
    }

    @Test
    void leaveOutThePhaseThatIsAnotherOrUnknown() {
      Project clinic = project("clinic").about(topics(terms("advice"), Set.of()));
      assertThat(forUsing(Optional.empty(), clinic, Optional.of(Id.of("develop"))))
          .containsExactly(reason(Reason.Kind.THEME, "advice"));
      assertThat(forUsing(Optional.empty(), clinic, Optional.empty()))
          .containsExactly(reason(Reason.Kind.THEME, "advice"));
    }

    @Test
    void leaveOutTheBodiesOfAProjectThatTheReaderMayNotSee() {
      Project clinic =
          project("clinic").about(topics(Set.of(), terms("youth"))).withParties(parties("town"));
      assertThat(forUsing(Optional.empty(), clinic, Optional.of(GRASP)))
          .containsExactly(
              reason(Reason.Kind.TARGET_GROUP, "youth"), reason(Reason.Kind.PHASE, "grasp"));
    }
  }

  @Nested
  class ForOverlap {

    private final Project one =
        DESK.about(topics(terms("advice", "booking"), terms("youth")))
            .amid(Conditions.of(Condition.people("busy desk"), Condition.method("booking")));

    @Test
    void areWhatTheTwoHaveInCommon() {
      Project other =
          project("clinic")
              .about(topics(terms("booking"), terms("youth")))
              .amid(Conditions.of(Condition.method("booking")))
              .withParties(parties("town", "clinic"));
      List<Reason> common =
          List.of(
              reason(Reason.Kind.CONDITION, "booking"),
              reason(Reason.Kind.THEME, "booking"),
              reason(Reason.Kind.TARGET_GROUP, "youth"),
              reason(Reason.Kind.NETWORK, "town"));
      assertThat(forOverlap(one, other)).containsExactlyElementsOf(common);
      assertThat(forOverlap(other, one)).containsExactlyElementsOf(common);
    }

    @Test
    void areNoneIfOnlyTheBodiesAreTheSame() {
      assertThat(forOverlap(one, project("clinic").withParties(parties("town")))).isEmpty();
    }
  }

  @Nested
  class AReason {

    @Test
    void needsSomethingInCommon() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> reason(Reason.Kind.THEME))
          .withMessage("a reason needs at least one thing in common");
    }

    @Test
    void isToldInEveryLanguage() {
      Vocabulary words =
          new Vocabulary(
              Map.of(Term.of("booking"), text("Booking").with(Languages.FINNISH, "Ajanvaraus")));
      Reason theme = reason(Reason.Kind.THEME, "booking", "busy-desk");
      assertThat(theme.in(Languages.FINNISH, words))
          .isEqualTo("samat teemat: Ajanvaraus, busy desk");
      assertThat(theme).hasToString("the same themes: booking, busy desk");
      assertThat(reason(Reason.Kind.CONDITION, "booking").in(Languages.SWEDISH, words))
          .isEqualTo("liknande förhållanden: Booking");
      assertThat(reason(Reason.Kind.TARGET_GROUP, "youth"))
          .hasToString("the same target groups: youth");
      assertThat(reason(Reason.Kind.PHASE, "grasp").in(Languages.FINNISH, words))
          .isEqualTo("opittu juuri tässä vaiheessa: grasp");
      assertThat(reason(Reason.Kind.NETWORK, "town-hall").in(Languages.SWEDISH, words))
          .isEqualTo("samma aktörer deltar: town-hall");
      assertThat(reason(Reason.Kind.WORDS, "booking")).hasToString("similar words: “booking”");
      assertThat(Reason.ofMeaning()).hasToString("means much the same in other words");
      assertThat(Reason.ofMeaning().in(Languages.SWEDISH, words))
          .isEqualTo("ungefär samma sak med andra ord");
    }
  }

  @Nested
  class AReasonThatCounts {

    @ParameterizedTest
    @CsvSource({
      "HELPED, a, it helped another project: Clinic",
      "HELPED, a b, 'it helped 2 other projects: Clinic, b'",
      "PARTLY, a, it helped another project in part: Clinic",
      "PARTLY, a b, 'it helped 2 other projects in part: Clinic, b'",
      "NOT, a, it did not help another project: Clinic",
      "NOT, a b, 'it did not help 2 other projects: Clinic, b'"
    })
    void saysHowManyAndTheirNames(Reason.Kind kind, String projects, String told) {
      assertThat(
              reason(kind, projects.split(" "))
                  .named(id -> id.equals("a") ? Optional.of(text("Clinic")) : Optional.empty()))
          .hasToString(told);
    }

    @ParameterizedTest
    @CsvSource({
      "fi, a, auttoi toista projektia: a",
      "fi, a b, 'auttoi 2 muuta projektia: a, b'",
      "sv, a, hjälpte ett annat projekt: a",
      "sv, a b, 'hjälpte 2 andra projekt: a, b'"
    })
    void saysSoInOtherLanguages(String language, String projects, String told) {
      assertThat(
              reason(Reason.Kind.HELPED, projects.split(" "))
                  .in(Locale.forLanguageTag(language), Vocabulary.EMPTY))
          .isEqualTo(told);
    }
  }

  @Nested
  class ASuggestion {

    @Test
    void needsAReason() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Suggestion<>(DESK, new MatchReasons(List.of())))
          .withMessage("a suggestion needs a reason");
    }

    @Test
    void tellsItsReasons() {
      MatchReasons reasons =
          new MatchReasons(
              List.of(reason(Reason.Kind.THEME, "advice"), reason(Reason.Kind.PHASE, "a")));
      assertThat(reasons).hasToString("the same themes: advice; learned in this very phase: a");
      assertThat(new Suggestion<>(DESK, reasons)).hasToString("Project desk: " + reasons);
    }
  }
}
