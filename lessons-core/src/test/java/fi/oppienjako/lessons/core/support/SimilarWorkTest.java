package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.CALL;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.TOWN;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.WHO;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.WHY;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.project;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.contract.LessonFixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimilarWorkTest {

  private static final Application BOOKING = application("a", "booking", "guidance");

  private static Project about(String id, String... themes) {
    return project(id)
        .about(new Topics(terms(themes), Set.of()))
        .amid(Conditions.of(Condition.people("busy desk")));
  }

  private static Set<Term> terms(String... themes) {
    return Set.copyOf(Stream.of(themes).map(Term::of).toList());
  }

  private static Application application(String id, String... themes) {
    return Application.begun(Id.of(id), CALL, TOWN, about("project-" + id, themes), ANNA, NOON)
        .answer(CALL, WHO, text("x"))
        .answer(CALL, WHY, text("y"))
        .submit(CALL, TODAY, ANNA, NOON);
  }

  @Test
  void isSeenBetweenApplicationsToTheSameCall() {
    Application near = application("c", "booking", "guidance");
    Application alike = application("b", "booking");
    Application withdrawn = application("d", "booking").withdraw(ANNA, NOON);
    Call other = Call.of(Id.of("autumn"), CALL.programme(), CALL.name(), CALL.open());
    Application elsewhere =
        Application.begun(Id.of("e"), other, TOWN, about("project-e", "booking"), ANNA, NOON);

    var found =
        SimilarWork.ofApplications(
            BOOKING, Stream.of(alike, near, withdrawn, elsewhere, BOOKING), 9);

    assertThat(found).extracting(fit -> fit.subject().id().value()).containsExactly("c", "b");
    assertThat(found.get(1))
        .hasToString(
            "Project project-b: similar circumstances: busy desk; the same themes: booking");
  }

  @Test
  void isSeenWithEarlierProjects() {
    Project unlike = project("far");
    var found =
        SimilarWork.ofProjects(
            BOOKING,
            Stream.of(
                about("zeta", "booking"),
                about("beta", "booking"),
                unlike,
                about("project-a", "booking")),
            9);
    assertThat(found).extracting(fit -> fit.subject().id().value()).containsExactly("beta", "zeta");
  }

  @Test
  void isSeenWithCurrentLessonsOfOthers() {
    Lesson shared = LessonFixtures.shared("l1", project("other"), Openness.AGORA);
    Lesson embedded = LessonFixtures.lesson(LessonState.EMBEDDED, "l2", project("other"));
    Lesson draft = LessonFixtures.draft("l3", project("other"));
    Lesson retired = LessonFixtures.lesson(LessonState.RETIRED, "l4", project("other"));
    Lesson own = LessonFixtures.shared("l5", project("project-a"), Openness.AGORA);
    var found = SimilarWork.ofLessons(BOOKING, Stream.of(own, retired, draft, embedded, shared), 9);
    assertThat(found).extracting(fit -> fit.subject().id().value()).containsExactly("l1", "l2");
  }

  @Test
  void isToldAsFarAsWanted() {
    assertThat(
            SimilarWork.ofProjects(
                BOOKING, Stream.of(about("b", "booking"), about("c", "booking")), 1))
        .extracting(fit -> fit.subject().id().value())
        .containsExactly("b");
  }

  @Test
  void isEmptyWhenThereIsNone() {
    SimilarWork none = new SimilarWork(BOOKING, List.of(), List.of(), List.of());
    assertThat(none.isEmpty()).isTrue();
    var projects = SimilarWork.ofProjects(BOOKING, Stream.of(about("b", "booking")), 1);
    var applications =
        SimilarWork.ofApplications(BOOKING, Stream.of(application("b", "booking")), 1);
    var lessons =
        SimilarWork.ofLessons(
            BOOKING, Stream.of(LessonFixtures.shared("l1", project("other"), Openness.AGORA)), 1);
    assertThat(new SimilarWork(BOOKING, applications, List.of(), List.of()).isEmpty()).isFalse();
    assertThat(new SimilarWork(BOOKING, List.of(), projects, List.of()).isEmpty()).isFalse();
    assertThat(new SimilarWork(BOOKING, List.of(), List.of(), lessons).isEmpty()).isFalse();
  }
}
