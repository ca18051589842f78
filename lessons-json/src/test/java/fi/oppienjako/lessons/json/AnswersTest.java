package fi.oppienjako.lessons.json;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written for those who read it, and not to be read back. */
class AnswersTest {

  private static final JsonMapper ANSWERS =
      JsonMapper.builder()
          .addModule(LessonsJson.module())
          .addModule(LessonsJson.answers(Languages.FINNISH))
          .build();

  private final LessonSharing sharing = LessonSharing.inMemory();
  private final By ann = By.by(sharing.person("Ann"));
  private final By bo = By.by(sharing.person("Bo"));
  private final Project desk =
      sharing.plan("Desk").facing("Nobody answers").about("guidance").start(ann);
  private final Project portal =
      sharing.plan("Portal").facing("Nobody finds it").about("guidance").start(bo);

  @Test
  void tellALessonsStateAndOpenness() {
    JsonNode draft = ANSWERS.valueToTree(captured());
    assertThat(draft.get("state").asString()).isEqualTo("draft");
    assertThat(draft.has("openness")).isFalse();
    JsonNode shared = ANSWERS.valueToTree(shared());
    assertThat(shared.get("state").asString()).isEqualTo("shared");
    assertThat(shared.get("openness").asString()).isEqualTo("agora");
    assertThat(shared.at("/content/title/text").asString()).isEqualTo("Book ahead");
  }

  @Test
  void sayWhyInTheLanguageOfTheReader() {
    shared();
    List<Suggestion<Lesson>> found = sharing.lookUp(portal, Viewer.anyone());
    assertThat(ANSWERS.valueToTree(found).toString()).contains("samat teemat");
  }

  @Test
  void putReviewsCardsAndInboxesIntoWords() {
    shared();
    JsonNode card = ANSWERS.valueToTree(sharing.resultCard(desk, Viewer.anyone()));
    assertThat(card.at("/chain").isEmpty()).isFalse();
    JsonNode inbox = ANSWERS.valueToTree(sharing.inbox(sharing.person("Somebody")));
    assertThat(inbox.isEmpty()).isFalse();
  }

  private Lesson captured() {
    return sharing.capture(
        desk,
        ann,
        lesson ->
            lesson
                .titled("Book ahead")
                .observed("It fell through")
                .because("Customers come first")
                .recommends("Book the spring")
                .appliesWhen(Condition.people("busy desk"))
                .about("guidance")
                .from(Perspective.COMMUNITY));
  }

  private Lesson shared() {
    return sharing.share(
        sharing.validate(sharing.submit(captured(), ann), bo), Openness.AGORA, ann);
  }
}
