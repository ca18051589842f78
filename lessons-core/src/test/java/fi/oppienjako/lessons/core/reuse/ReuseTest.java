package fi.oppienjako.lessons.core.reuse;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Reason;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReuseTest {

  private static final Lesson QUEUE = shared("queue", project("desk"), Openness.AGORA);

  private static Reuse by(String project) {
    return new Reuse(
        Id.of("reuse"),
        0,
        QUEUE.id(),
        Id.of("desk"),
        Id.of(project),
        Outcome.HELPED,
        text("It did"),
        Optional.of(Openness.STUDIO),
        ANNA,
        NOON);
  }

  @Test
  void belongsToTheProjectThatAppliedTheLesson() {
    assertThat(by("clinic").ownedBy()).contains(Project.KIND.ref(Id.of("clinic")));
    assertThat(by("clinic").visibleFrom()).contains(Openness.STUDIO);
  }

  @Test
  void isBySomebodyElse() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> by("desk"))
        .withMessage(
            "only somebody else can reuse a lesson: project 'desk' learned lesson 'queue' "
                + "itself");
  }

  @Nested
  class ALookUp {

    private LookUp of(List<String> searched, LookUp.Found... found) {
      return new LookUp(
          Id.of("look"),
          0,
          Id.of("clinic"),
          searched,
          List.of(found),
          Optional.of(Openness.ARENA),
          ANNA,
          NOON);
    }

    @Test
    void mayFindNothing() {
      LookUp lookUp = of(List.of("queues"));
      assertThat(lookUp.found()).isEmpty();
      assertThat(lookUp.visibleFrom()).contains(Openness.ARENA);
      assertThat(lookUp.ownedBy()).contains(Project.KIND.ref(Id.of("clinic")));
    }

    @Test
    void saysWhatWasSearchedFor() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> of(List.of()))
          .withMessage("a look-up says what was searched for");
    }

    @Test
    void namesEachLessonOnce() {
      LookUp.Found used = new LookUp.Found(QUEUE.id(), true, text("It fits"));
      LookUp.Found not = new LookUp.Found(QUEUE.id(), false, text("It does not"));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> of(List.of("queues"), used, not))
          .withMessage("a look-up must not name the same lesson twice");
    }

    @Test
    void isToldInTheLanguageOfItsDraft() {
      LookUpDraft draft =
          LookUpDraft.in(Languages.FINNISH)
              .searched("jono")
              .searched("ajanvaraus", "tiski")
              .used(QUEUE, "Sopii")
              .leftOut(shared("other", project("desk"), Openness.AGORA), "Ei sovi");
      assertThat(draft.searched()).containsExactly("jono", "ajanvaraus", "tiski");
      assertThat(draft.found())
          .containsExactly(
              new LookUp.Found(QUEUE.id(), true, LocalizedText.of(Languages.FINNISH, "Sopii")),
              new LookUp.Found(
                  Id.of("other"), false, LocalizedText.of(Languages.FINNISH, "Ei sovi")));
      assertThat(draft.widest()).isEqualTo(Openness.AGORA);
      assertThat(draft.openAtMostAt(Openness.LAB).widest()).isEqualTo(Openness.LAB);
    }
  }

  @Nested
  class AnOverlap {

    private final Project desk = project("desk");
    private final Project clinic = project("clinic");
    private final MatchReasons reasons =
        new MatchReasons(List.of(new Reason(Reason.Kind.THEME, List.of("booking"))));

    @Test
    void namesFirstTheProjectThatSortsFirst() {
      assertThat(new Overlap(desk, clinic, reasons, 1))
          .isEqualTo(new Overlap(clinic, desk, reasons, 1));
      assertThat(new Overlap(desk, clinic, reasons, 1).one()).isEqualTo(clinic);
      assertThat(new Overlap(desk, clinic, reasons, 1).other()).isEqualTo(desk);
      assertThat(new Overlap(desk, clinic, reasons, 1))
          .hasToString("Project clinic and Project desk: the same themes: booking");
    }

    @Test
    void isBetweenTwoProjectsForAReason() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Overlap(desk, desk.atRevision(2), reasons, 1))
          .withMessage("an overlap is between two projects and has a reason");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Overlap(desk, clinic, new MatchReasons(List.of()), 1));
    }
  }
}
