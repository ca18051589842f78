package fi.oppienjako.lessons.core.lesson;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonDraftTest {

  private static final Project PROJECT =
      project("desk").in(Id.of("services")).at(Progress.NONE.entering(Id.of("grasp"), TODAY));

  private static LessonDraft finnish() {
    return LessonDraft.in(Languages.FINNISH).titled("Jono").observed("Jonotettiin");
  }

  private static Lesson capture(LessonDraft draft) {
    return draft.capture(Id.of("queue"), PROJECT, ANNA, NOON);
  }

  private static LocalizedText inFinnish(String text) {
    return LocalizedText.of(Languages.FINNISH, text);
  }

  @Test
  void needsATitleAndAnObservation() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> capture(LessonDraft.in(Languages.ENGLISH).titled("Queue")))
        .withMessage("a lesson needs at least a title and an observation");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> capture(LessonDraft.in(Languages.ENGLISH).observed("Queued")));
  }

  @Test
  void isCapturedWithWhatIsSaidWhenNothingElseIs() {
    Lesson lesson = capture(finnish());
    assertThat(lesson.content())
        .isEqualTo(
            new Content(
                inFinnish("Jono"),
                inFinnish("Jonotettiin"),
                Optional.empty(),
                Optional.empty(),
                Result.NEUTRAL));
    assertThat(lesson.relevance()).isEqualTo(new Relevance(Conditions.NONE, Set.of(), Topics.NONE));
    assertThat(lesson.origin())
        .isEqualTo(
            new Origin(
                PROJECT.id(),
                Optional.of(Id.of("services")),
                Optional.of(Id.of("grasp")),
                Optional.empty(),
                Optional.empty()));
    assertThat(lesson.licence()).isEqualTo("CC-BY-4.0");
    assertThat(lesson.contributors()).containsExactly(ANNA.person());
    assertThat(lesson.evidence()).isEmpty();
    assertThat(lesson.links()).isEmpty();
    assertThat(lesson.life().capturedAt()).isEqualTo(NOON);
  }

  @Test
  void readsPlainStringsInItsLanguage() {
    Lesson lesson = capture(finnish().because("Bussi").recommends("Varaa"));
    assertThat(lesson.content().insight()).contains(inFinnish("Bussi"));
    assertThat(lesson.content().recommendation()).contains(inFinnish("Varaa"));
  }

  @Test
  void takesTextsInSeveralLanguagesAsTheyAre() {
    LocalizedText both = text("Queue").with(Languages.SWEDISH, "Kö");
    Lesson lesson =
        capture(
            LessonDraft.in(Languages.FINNISH)
                .titled(both)
                .observed(both)
                .because(both)
                .recommends(both));
    assertThat(lesson.content())
        .isEqualTo(new Content(both, both, Optional.of(both), Optional.of(both), Result.NEUTRAL));
  }

  @Test
  void addsWhatCanBeMany() {
    Lesson lesson =
        capture(
            finnish()
                .from(Perspective.SYSTEMS)
                .from(Perspective.DESIGN)
                .about("Digital support")
                .about(new Topics(Set.of(Term.of("booking")), Set.of(Term.of("youth"))))
                .concerning("Job seekers")
                .restingOn(Evidence.of(text("one")))
                .restingOn(Evidence.of(text("two")))
                .toldBy(Id.of("cai"))
                .toldBy(BO.person()));
    assertThat(lesson.relevance().perspectives())
        .containsExactly(Perspective.DESIGN, Perspective.SYSTEMS);
    assertThat(lesson.relevance().topics().themes())
        .containsExactly(new Term("booking"), new Term("digital-support"));
    assertThat(lesson.relevance().topics().targetGroups())
        .containsExactly(new Term("job-seekers"), new Term("youth"));
    assertThat(lesson.evidence())
        .containsExactly(Evidence.of(text("one")), Evidence.of(text("two")));
    assertThat(lesson.contributors()).containsExactly(BO.person(), Id.of("cai"));
  }

  @Test
  void saysWhereItWasLearned() {
    Origin origin =
        capture(
                finnish()
                    .inPhase(Id.of("plan"))
                    .inActivity(Id.of("interview"))
                    .inSession(Id.of("evening")))
            .origin();
    assertThat(origin.phase()).contains(Id.of("plan"));
    assertThat(origin.activity()).contains(Id.of("interview"));
    assertThat(origin.session()).contains(Id.of("evening"));
  }

  @Test
  void isInNoPhaseBeforeTheProjectIs() {
    assertThat(finnish().capture(Id.of("queue"), project("other"), ANNA, NOON).origin())
        .isEqualTo(
            new Origin(
                Id.of("other"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void startsFromAllThatALessonSays() {
    Lesson lesson =
        capture(
            finnish()
                .because("Bussi")
                .recommends("Varaa")
                .went(Result.SUCCESS)
                .appliesWhen(Condition.people("busy desk"))
                .from(Perspective.DESIGN)
                .about("booking")
                .concerning("youth")
                .restingOn(Evidence.of(text("one")))
                .under("CC0-1.0"));
    Lesson retold = lesson.edit(LessonDraft.of(lesson, Languages.ENGLISH), BO, NOON);
    assertThat(retold.content()).isEqualTo(lesson.content());
    assertThat(retold.relevance()).isEqualTo(lesson.relevance());
    assertThat(retold.evidence()).isEqualTo(lesson.evidence());
    assertThat(retold.contributors()).isEqualTo(lesson.contributors());
    assertThat(retold.licence()).isEqualTo("CC0-1.0");
  }

  @Test
  void isRetoldInAnotherLanguage() {
    Lesson lesson = capture(finnish().because("Bussi"));
    LessonDraft retold = LessonDraft.of(lesson, Languages.ENGLISH).because("The bus");
    assertThat(lesson.edit(retold, BO, NOON).content().insight()).contains(text("The bus"));
  }

  @Test
  void leavesThePartsOfALessonThatIsNotCompleteOpen() {
    Lesson lesson = capture(finnish());
    Lesson retold = lesson.edit(LessonDraft.of(lesson, Languages.ENGLISH), BO, NOON);
    assertThat(retold.content()).isEqualTo(lesson.content());
  }
}
