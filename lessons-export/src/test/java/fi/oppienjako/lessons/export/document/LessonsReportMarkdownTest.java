package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.lesson;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LessonsReportMarkdownTest {

  private static final Project DESK = project("desk");

  @Test
  void saysThatNothingWasLearned() {
    assertThat(written(false)).endsWith("## What was learned\n\nNothing to report.\n");
    assertThat(written(true)).endsWith("## Questions still open\n\nNothing to report.\n");
  }

  @Test
  void tellsEachLessonOnceAndNamesItUnderItsOtherPerspectives() {
    Lesson both =
        LessonDraft.in(Languages.ENGLISH)
            .titled("Book time ahead")
            .observed("Nobody had time.")
            .from(Perspective.COMMUNITY, Perspective.DESIGN)
            .capture(Id.of("both"), DESK, BO, hour(1));
    assertThat(written(false, both))
        .containsOnlyOnce("\n#### Book time ahead\n")
        .contains("\n### Design thinking\n")
        .endsWith(
            "\n### Also from these perspectives\n\n- **Community thinking:** Book time ahead\n");
  }

  @Test
  void asksWhatIsStillOpenWithTheLastQuestion() {
    Lesson asked =
        lesson(LessonState.SUBMITTED, "queue", DESK)
            .askToClarify(BO.because("Where?"), hour(5))
            .answer(BO, hour(6))
            .askToClarify(BO.because("When, then?"), hour(7));
    assertThat(written(true, asked)).contains(":** When, then?\n").doesNotContain("Where?");
  }

  private static String written(boolean inside, Lesson... lessons) {
    return new LessonsReportMarkdown(Wording.ENGLISH)
        .asText(
            new LessonsReport(
                DESK,
                Optional.empty(),
                Optional.empty(),
                Stream.of(lessons).map(LessonWithDiscussion::silent).toList(),
                inside));
  }
}
