package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Readers;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.Link;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Reason;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PublishingTest {

  private static final MatchReasons ALIKE =
      new MatchReasons(
          List.of(
              new Reason(Reason.Kind.CONDITION, List.of("busy-desk")),
              new Reason(Reason.Kind.THEME, List.of("booking"))));

  private final Setting setting = new Setting();

  private Project another(Openness level) {
    return setting
        .sharing
        .plan("Another")
        .in(setting.programme)
        .facing("Queues")
        .about("booking")
        .openAt(level)
        .start(BO);
  }

  @Nested
  class Opening {

    @Test
    void neverGoesBeyondTheProject() {
      setting.sharing.save(setting.desk.openAt(Openness.STUDIO));
      Lesson lesson = setting.lesson(LessonState.VALIDATED);
      assertThatExceptionOfType(TooWidelyOpenException.class)
          .isThrownBy(() -> setting.sharing.share(lesson, Openness.ARENA, BO))
          .withMessage(
              "lesson '%s' cannot be open at arena, since project 'n-004' is open at studio;"
                  + " open that more widely first",
              lesson.id());
      assertThat(setting.kept(lesson)).isEqualTo(lesson);
      assertThat(setting.sharing.share(lesson, Openness.STUDIO, BO).openness())
          .contains(Openness.STUDIO);
    }
  }

  @Test
  void tellsWhoCouldBenefitAmongThoseWhomTheReaderSees() {
    Lesson draft = setting.lesson(LessonState.DRAFT);
    another(Openness.LAB);
    assertThat(setting.sharing.beneficiaries(draft, Viewer.anyone()))
        .containsExactly(new Suggestion<>(setting.clinic, ALIKE));
    assertThat(
            setting.sharing.beneficiaries(draft, Readers.everywhere(Openness.LAB, setting.store)))
        .hasSize(2);
  }

  @Nested
  class Superseding {

    private final By why = BO.because("Better told");
    private final Lesson older = setting.shared(Openness.AGORA);
    private final Lesson newer = setting.shared(Openness.ARENA);

    @Test
    void isToldOnBothSides() {
      Lesson replaced = setting.sharing.supersede(older, newer, why);
      assertThat(replaced.state()).isEqualTo(LessonState.SUPERSEDED);
      assertThat(replaced.id()).isEqualTo(older.id());
      assertThat(replaced.links()).containsExactly(link(Link.Kind.SUPERSEDED_BY, newer));
      assertThat(setting.kept(older)).isEqualTo(replaced);
      assertThat(setting.kept(newer).links()).containsExactly(link(Link.Kind.SUPERSEDES, older));
      assertThat(setting.kept(newer).state()).isEqualTo(LessonState.SHARED);
    }

    private Link link(Link.Kind kind, Lesson to) {
      return new Link(kind, to.id(), Optional.of(Openness.ARENA), why, setting.clock.instant());
    }

    @Test
    void isRefusedWholly() {
      assertRefused(ImpossibleStepException.class, older, older);
      assertRefused(ImpossibleStepException.class, older, setting.lesson(LessonState.VALIDATED));
      assertRefused(NotFoundException.class, older, draft("ghost", setting.desk));
      assertRefused(NotFoundException.class, draft("ghost", setting.desk), newer);
      setting.sharing.save(newer.restingOn(Evidence.of(text("More"))));
      assertRefused(StaleRevisionException.class, older, newer);
      assertRefused(StaleRevisionException.class, newer, older);
    }

    private void assertRefused(Class<? extends Throwable> how, Lesson one, Lesson by) {
      List<Change> changes = setting.changes();
      assertThatExceptionOfType(how).isThrownBy(() -> setting.sharing.supersede(one, by, why));
      assertThat(setting.changes()).isEqualTo(changes);
    }

    @Test
    void asksForPermissionOnBothSides() {
      setting.asked.clear();
      setting.sharing.supersede(older, newer, why);
      assertThat(setting.asked)
          .containsExactlyInAnyOrder(
              new Setting.Question(why, LoopVerb.LESSON_SUPERSEDE, older.id().value()),
              new Setting.Question(why, LoopVerb.LESSON_SUPERSEDE, newer.id().value()));
      setting.refuse();
      assertRefused(NotPermittedException.class, older, newer);
    }
  }

  @Nested
  class Commenting {

    private final Lesson lesson = setting.shared(Openness.ARENA);

    @Test
    void isAsOpenAsAsked() {
      Comment comment = setting.sharing.comment(lesson, "Here too", Openness.ARENA, BO);
      assertThat(comment)
          .isEqualTo(
              new Comment(
                  comment.id(),
                  1,
                  lesson.id(),
                  setting.desk.id(),
                  Optional.empty(),
                  text("Here too"),
                  Optional.of(Openness.ARENA),
                  BO,
                  setting.clock.instant(),
                  History.none()));
      assertThat(setting.<Optional<Comment>>kept(seen -> seen.comments().find(comment.id())))
          .contains(comment);
    }

    @Test
    void isNeverWiderThanTheLesson() {
      assertThatExceptionOfType(TooWidelyOpenException.class)
          .isThrownBy(() -> setting.sharing.comment(lesson, "Here too", Openness.AGORA, BO))
          .withMessageEndingWith(
              "cannot be open at agora, since lesson '%s' is open at arena; open that more widely first"
                  .formatted(lesson.id()));
      assertThat(setting.<Long>kept(seen -> seen.comments().stream().count())).isZero();
    }

    @Test
    void staysInTheProjectAsLongAsTheLessonDoes() {
      Lesson draft = setting.lesson(LessonState.DRAFT);
      assertThat(setting.sharing.comment(draft, "Why?", ANNA).openness()).isEmpty();
      assertThatExceptionOfType(TooWidelyOpenException.class)
          .isThrownBy(() -> setting.sharing.comment(draft, "Why?", Openness.LAB, ANNA))
          .withMessageEndingWith(
              "cannot be open at lab, since lesson '%s' is open to its own project alone; open that more widely first"
                  .formatted(draft.id()));
    }

    @Test
    void needsALessonThatIsKeptAndPermission() {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> setting.sharing.comment(draft("ghost", setting.desk), "Why?", ANNA));
      setting.asked.clear();
      setting.refuse();
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> setting.sharing.comment(lesson, "Why?", ANNA));
      assertThat(setting.asked)
          .containsExactly(
              new Setting.Question(ANNA, LoopVerb.LESSON_COMMENT, lesson.id().value()));
    }
  }
}
