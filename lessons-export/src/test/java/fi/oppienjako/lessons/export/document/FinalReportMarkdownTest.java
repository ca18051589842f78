package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.shared;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FinalReportMarkdownTest {

  private static final Programme PROGRAMME = Programme.of(Id.of("services"), text("Services"));
  private static final Programme OTHER = Programme.of(Id.of("others"), text("Others"));
  private static final Project DESK = project("desk").in(PROGRAMME.id());
  private static final Project ELSEWHERE = project("elsewhere").in(OTHER.id());
  private static final Lesson LESSON = shared("queue", DESK, Openness.AGORA);

  @Test
  void saysOfAProgrammeThatThereIsNothingYet() {
    String report = written(PROGRAMME);
    assertThat(report).contains("## Goals\n\nNothing to report.", "- **Events held:** 0\n");
    assertThat(report).contains("## Lessons by theme\n\nNothing to report.");
  }

  @Test
  void namesAProjectOfAnotherProgrammeThatReusedALesson() {
    Reuse reuse =
        new Reuse(
            Id.of("r"),
            0,
            LESSON.id(),
            DESK.id(),
            ELSEWHERE.id(),
            Outcome.NOT,
            text("Our queue is another one"),
            Optional.of(Openness.AGORA),
            BO,
            hour(9));
    assertThat(written(PROGRAMME, OTHER, DESK, ELSEWHERE, LESSON, reuse))
        .contains(
            "- **Used by others:** Project elsewhere (did not help)\n",
            "** (Project elsewhere): Our queue is another one\n")
        .doesNotContain("nobody else has used");
  }

  @Test
  void asksWhoCouldBenefitFromWhatNobodyHasReused() {
    assertThat(written(PROGRAMME, DESK, LESSON))
        .contains("### Lessons that nobody else has used yet: who could benefit?\n");
  }

  @Test
  void saysWithinADayWhereNoDayWentBy() {
    assertThat(written(PROGRAMME, DESK, LESSON))
        .contains("Half of the shared lessons were shared within a day of being written down.");
  }

  private static String written(Aggregate<?>... kept) {
    try (LessonSharing sharing = LessonSharing.inMemory()) {
      sharing.store().load(Stream.of(kept), LoadProgress.SILENT);
      ResultCard card = sharing.resultCard(PROGRAMME, Viewer.anyone());
      return sharing
          .store()
          .<String>read(
              Viewer.anyone(),
              seen ->
                  new FinalReportMarkdown(Wording.of(PROGRAMME, seen, Languages.ENGLISH))
                      .asText(FinalReport.of(PROGRAMME, card, seen)));
    }
  }
}
