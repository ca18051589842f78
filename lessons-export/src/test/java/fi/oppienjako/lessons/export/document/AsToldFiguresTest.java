package fi.oppienjako.lessons.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import org.junit.jupiter.api.Test;

/** A card tells of lessons that came in as told elsewhere, in both forms. */
class AsToldFiguresTest {

  @Test
  void standBesideTheChain() {
    try (LessonSharing sharing = LessonSharing.inMemory()) {
      By ann = By.by(sharing.person("Ann"));
      Project desk = sharing.plan("Desk").facing("Queues").start(ann);
      Lesson draft =
          sharing.capture(
              desk,
              ann,
              lesson ->
                  lesson
                      .titled("Ask")
                      .observed("It happened")
                      .knownAs(ExternalReference.parse("old:1")));
      Lesson told = sharing.relay(draft, Openness.AGORA, ann);
      ResultCard card = sharing.resultCard(desk, Viewer.anyone());

      assertThat(new ResultCardMarkdown().asText(card))
          .contains("## Lessons as told elsewhere")
          .containsPattern("of these, still incomplete \\| +1 \\| `" + told.id());
      assertThat(new ResultCardJson().asText(card))
          .contains("\"asTold\": {", "\"incomplete\": [ \"" + told.id() + "\" ]");
    }
  }
}
