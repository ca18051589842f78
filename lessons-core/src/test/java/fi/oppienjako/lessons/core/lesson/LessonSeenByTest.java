package fi.oppienjako.lessons.core.lesson;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.complete;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.lesson;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.shared;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A lesson put right, linked and opened level by level, as different readers see it. */
class LessonSeenByTest {

  private static final Project PROJECT = project("desk");
  private static final By WHY = BO.because("For a reason");

  private final Lesson lesson = lived();

  /** Two drafts' worth of steps, Lab, Studio and Agora, a correction and a link at each. */
  private static Lesson lived() {
    Lesson lesson =
        lesson(LessonState.VALIDATED, "queue", PROJECT)
            .correct(told("Before sharing"), WHY, hour(3))
            .contradicting(lesson(LessonState.DRAFT, "draft", PROJECT), WHY, hour(3));
    for (Openness level : List.of(Openness.LAB, Openness.STUDIO, Openness.AGORA)) {
      lesson =
          lesson
              .share(level, ANNA, hour(4))
              .correct(told("After " + level), WHY, hour(5))
              .contradicting(shared("other-" + level.key(), PROJECT, level), WHY, hour(5));
    }
    return lesson;
  }

  private static LessonDraft told(String title) {
    LessonDraft draft = LessonDraft.in(Languages.ENGLISH);
    complete(title).accept(draft);
    return draft;
  }

  private static List<String> links(Lesson seen) {
    return seen.links().stream().map(link -> link.other().value()).toList();
  }

  private static List<String> earlierTitles(Lesson seen) {
    return seen.corrections().stream()
        .map(correction -> correction.before().title().toString())
        .toList();
  }

  private static List<LessonStep> stepsWithBy(Lesson seen) {
    return seen.life().history().entries().stream()
        .filter(taken -> taken.by().isPresent())
        .map(taken -> taken.state().step())
        .toList();
  }

  @Test
  void isWholeToItsProjectAndToBackups() {
    assertThat(Sight.of(Viewer.anyone().memberOf(PROJECT)).shown(lesson)).containsSame(lesson);
    assertThat(Sight.ofEverything().shown(lesson)).containsSame(lesson);
  }

  @Test
  void keepsTheSessionToItsProject() {
    LessonDraft draft = told("Queue");
    draft.inSession(Id.of("interview"));
    Lesson learned = draft.capture(Id.of("queue"), PROJECT, ANNA, hour(1));
    assertThat(learned.redactedAt(Openness.AGORA).origin().session()).isEmpty();
  }

  @Test
  void showsAnyoneWhatHasHappenedSinceItWasOpenToAll() {
    Lesson seen = lesson.redactedAt(Openness.AGORA);
    assertThat(links(seen)).containsExactly("other-agora");
    assertThat(earlierTitles(seen)).containsExactly("After STUDIO");
    assertThat(stepsWithBy(seen)).containsExactly(LessonStep.WIDEN, LessonStep.CORRECT);
  }

  @Test
  void showsTheArenaNoMoreThanIsOpenThere() {
    assertThat(lesson.redactedAt(Openness.ARENA)).isEqualTo(lesson.redactedAt(Openness.AGORA));
  }

  @Test
  void showsTheStudioWhatHasHappenedSinceItWasOpenThere() {
    Lesson seen = lesson.redactedAt(Openness.STUDIO);
    assertThat(links(seen)).containsExactly("other-studio", "other-agora");
    assertThat(earlierTitles(seen)).containsExactly("After LAB", "After STUDIO");
    assertThat(stepsWithBy(seen))
        .containsExactly(
            LessonStep.WIDEN, LessonStep.CORRECT, LessonStep.WIDEN, LessonStep.CORRECT);
  }

  @Test
  void hidesFromTheLabWhatTheProjectKeptToItself() {
    Lesson seen = lesson.redactedAt(Openness.LAB);
    assertThat(links(seen)).containsExactly("other-lab", "other-studio", "other-agora");
    assertThat(earlierTitles(seen)).containsExactly("Before sharing", "After LAB", "After STUDIO");
    assertThat(stepsWithBy(seen))
        .startsWith(LessonStep.SHARE, LessonStep.CORRECT, LessonStep.WIDEN)
        .hasSize(6);
  }

  @Test
  void treatsTheMembersOfOtherProjectsAsTheirLevelAsks() {
    assertThat(Sight.of(Viewer.anyone().memberOf(project("other"))).shown(lesson))
        .contains(lesson.redactedAt(Openness.AGORA));
  }

  @Test
  void keepsEveryStepWithItsTimeAndNothingElse() {
    Lesson seen = lesson.redactedAt(Openness.AGORA);
    assertThat(seen.life().history().entries())
        .hasSameSizeAs(lesson.life().history().entries())
        .extracting(History.Entry::at)
        .containsExactlyElementsOf(
            lesson.life().history().entries().stream().map(History.Entry::at).toList());
    History.Entry<LessonStatus> first = lesson.life().history().entries().get(0);
    assertThat(seen.life().history().entries().get(0))
        .isEqualTo(new History.Entry<>(first.state(), Optional.empty(), first.at()));
  }

  @Test
  void leavesWhatTheLessonSaysAsItIs() {
    Lesson seen = lesson.redactedAt(Openness.AGORA);
    assertThat(seen.content()).isEqualTo(lesson.content());
    assertThat(seen.relevance()).isEqualTo(lesson.relevance());
    assertThat(seen.evidence()).isEqualTo(lesson.evidence());
    assertThat(seen.origin()).isEqualTo(lesson.origin());
    assertThat(seen.contributors()).isEqualTo(lesson.contributors());
    assertThat(seen.licence()).isEqualTo(lesson.licence());
    assertThat(seen.id()).isEqualTo(lesson.id());
    assertThat(seen.atRevision(4).redactedAt(Openness.AGORA).revision()).isEqualTo(4);
  }
}
