package fi.oppienjako.lessons.core.port;

import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.lesson;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonQueryTest {

  /** Shared, from the perspective of design, about booking. */
  private final Lesson queue =
      lesson(LessonState.SHARED, "queue", project("desk").in(Id.of("services")), Openness.AGORA);

  @Test
  void asksForAllUnlessSomethingIsSaid() {
    assertThat(LessonQuery.ALL.matches(queue)).isTrue();
  }

  @Test
  void asksForOneProgramme() {
    assertThat(LessonQuery.inProgramme(Id.of("services")).matches(queue)).isTrue();
    assertThat(LessonQuery.inProgramme(Id.of("other")).matches(queue)).isFalse();
    Lesson alone = lesson(LessonState.SHARED, "queue", project("desk"), Openness.AGORA);
    assertThat(LessonQuery.inProgramme(Id.of("services")).matches(alone)).isFalse();
  }

  @Test
  void asksForOneProject() {
    assertThat(LessonQuery.inProject(Id.of("desk")).matches(queue)).isTrue();
    assertThat(LessonQuery.inProject(Id.of("other")).matches(queue)).isFalse();
  }

  @Test
  void asksForAnyOfSeveralStatesPerspectivesOrThemes() {
    LessonQuery all = LessonQuery.ALL;
    assertThat(all.in(LessonState.DRAFT, LessonState.SHARED).matches(queue)).isTrue();
    assertThat(all.in(LessonState.DRAFT, LessonState.RETIRED).matches(queue)).isFalse();
    assertThat(all.from(Perspective.DESIGN, Perspective.SYSTEMS).matches(queue)).isTrue();
    assertThat(all.from(Perspective.SYSTEMS).matches(queue)).isFalse();
    assertThat(all.about(Term.of("booking"), Term.of("advice")).matches(queue)).isTrue();
    assertThat(all.about(Term.of("advice")).matches(queue)).isFalse();
  }

  @Test
  void asksForLessonsThatMeetEveryPart() {
    LessonQuery query =
        LessonQuery.inProject(Id.of("desk"))
            .in(LessonState.SHARED)
            .from(Perspective.DESIGN)
            .about(Term.of("booking"));
    assertThat(query)
        .isEqualTo(
            new LessonQuery(
                Optional.empty(),
                Optional.of(Id.of("desk")),
                Set.of(LessonState.SHARED),
                Set.of(Perspective.DESIGN),
                Set.of(Term.of("booking"))));
    assertThat(query.matches(queue)).isTrue();
    assertThat(query.in(LessonState.DRAFT).matches(queue)).isFalse();
    assertThat(query.from(Perspective.COMMUNITY).matches(queue)).isFalse();
    assertThat(query.about(Term.of("advice")).matches(queue)).isFalse();
  }

  @Test
  void keepsTheProgrammeWhenMoreIsSaid() {
    LessonQuery query =
        LessonQuery.inProgramme(Id.of("other"))
            .in(LessonState.SHARED)
            .from(Perspective.DESIGN)
            .about(Term.of("booking"));
    assertThat(query.programme()).contains(Id.of("other"));
    assertThat(query.matches(queue)).isFalse();
  }
}
