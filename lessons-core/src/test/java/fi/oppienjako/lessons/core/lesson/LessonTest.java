package fi.oppienjako.lessons.core.lesson;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.lesson;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LessonTest {

  private static final Project PROJECT = project("desk");
  private static final By WHY = BO.because("For a reason");

  private static LessonDraft bare() {
    return LessonDraft.in(Languages.ENGLISH).titled("Queue").observed("People queued");
  }

  @Nested
  class WhileADraft {

    private final Lesson draft = bare().capture(Id.of("queue"), PROJECT, ANNA, hour(0));

    @Test
    void tellsAllThatIsMissingAtOnceWhenSubmitted() {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> draft.submit(ANNA, hour(1)))
          .withMessage(
              "lesson 'queue' cannot be submitted before it says why it happened "
                  + "(insight), what to do (recommendation), when it applies (at least one "
                  + "condition), from which perspective it was learned");
    }

    @Test
    void tellsTheOneThingThatIsMissing() {
      LessonDraft almost =
          bare().because("All came at nine").recommends("Book").from(Perspective.SYSTEMS);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> draft.edit(almost, ANNA, hour(1)).submit(ANNA, hour(2)))
          .withMessage(
              "lesson 'queue' cannot be submitted before it says when it applies (at "
                  + "least one condition)");
    }

    @Test
    void saysThatTheStepIsImpossibleBeforeItSaysWhatIsMissing() {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> draft.answer(ANNA, hour(1)))
          .withMessageContaining("is in the state 'draft', so the step 'answer' cannot be taken");
    }

    @Test
    void isEditedWhollyAndStaysInItsProject() {
      Lesson edited =
          draft.edit(
              bare()
                  .observed("Ten people queued")
                  .went(Result.FAILURE)
                  .about("booking")
                  .restingOn(Evidence.of(text("A count")))
                  .toldBy(Id.of("cai"))
                  .under("CC0-1.0")
                  .inSession(Id.of("elsewhere")),
              BO,
              hour(1));
      assertThat(edited.content().observation()).isEqualTo(text("Ten people queued"));
      assertThat(edited.content().result()).isEqualTo(Result.FAILURE);
      assertThat(edited.relevance().topics().themes()).hasToString("[booking]");
      assertThat(edited.evidence()).containsExactly(Evidence.of(text("A count")));
      assertThat(edited.contributors()).containsExactly(Id.of("cai"));
      assertThat(edited.licence()).isEqualTo("CC0-1.0");
      assertThat(edited.origin().session()).contains(Id.of("elsewhere"));
      assertThat(edited.origin().project()).isEqualTo(draft.origin().project());
      assertThat(edited.origin().phase()).isEqualTo(draft.origin().phase());
      assertThat(edited.corrections()).isEmpty();
    }

    @Test
    void isVisibleToItsProjectAlone() {
      assertThat(draft.visibleFrom()).isEmpty();
      assertThat(draft.ownedBy()).contains(PROJECT.ref());
    }
  }

  @Nested
  class WhileBeingClarified {

    @Test
    void isAnsweredOnlyIfStillComplete() {
      Lesson asked =
          lesson(LessonState.CLARIFICATION, "queue", PROJECT).edit(bare(), ANNA, hour(3));
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> asked.answer(ANNA, hour(4)))
          .withMessageStartingWith("lesson 'queue' cannot be submitted before it says why");
    }
  }

  @Nested
  class OnceValidated {

    private final Lesson validated = lesson(LessonState.VALIDATED, "queue", PROJECT);

    @ParameterizedTest
    @EnumSource
    void isSharedAtAnyLevel(Openness level) {
      assertThat(validated.share(level, BO, hour(3)).openness()).contains(level);
    }

    @Test
    void isNotOpenBeforeItIsShared() {
      assertThat(validated.openness()).isEmpty();
    }

    @Test
    void keepsWhatWasSaidBeforeACorrection() {
      Lesson once = validated.correct(bare().because("Nine is when buses come"), WHY, hour(3));
      Lesson twice =
          once.share(Openness.ARENA, BO, hour(4))
              .correct(bare().because("Ten it is"), WHY, hour(5));
      assertThat(twice.content().insight()).contains(text("Ten it is"));
      assertThat(twice.corrections())
          .containsExactly(
              new Correction(validated.content(), Optional.empty(), WHY, hour(3)),
              new Correction(once.content(), Optional.of(Openness.ARENA), WHY, hour(5)));
    }
  }

  @Nested
  class OnceShared {

    private final Lesson shared = shared("queue", PROJECT, Openness.STUDIO);

    @Test
    void isVisibleFromTheLevelAtWhichItIsOpen() {
      assertThat(shared.visibleFrom()).contains(Openness.STUDIO);
    }

    @Test
    void isOpenedMoreWidely() {
      assertThat(shared.share(Openness.AGORA, BO, hour(4)).openness()).contains(Openness.AGORA);
    }

    @ParameterizedTest
    @EnumSource(names = {"LAB", "STUDIO"})
    void isNeverNarrowedNorSharedAgainAtTheSameLevel(Openness level) {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> shared.share(level, BO, hour(4)))
          .withMessage(
              "lesson 'queue' is open at studio already and can only be opened more widely, not at"
                  + " %s",
              level.key());
    }

    @Test
    void isEmbeddedWithTheProofAmongItsEvidence() {
      Evidence proof = Evidence.of(text("The routine"));
      Lesson embedded = shared.restingOn(Evidence.of(text("A count"))).embed(proof, WHY, hour(4));
      assertThat(embedded.evidence()).containsExactly(Evidence.of(text("A count")), proof);
      assertThat(embedded.life().history().entries())
          .hasSize(shared.life().history().entries().size() + 1);
    }

    @Test
    void namesTheOneThatTakesItsPlace() {
      Lesson newer = shared("ahead", PROJECT, Openness.LAB);
      assertThat(shared.supersededBy(newer, WHY, hour(4)).links())
          .containsExactly(
              new Link(
                  Link.Kind.SUPERSEDED_BY, newer.id(), Optional.of(Openness.LAB), WHY, hour(4)));
      assertThat(newer.takingThePlaceOf(shared, WHY, hour(4)).links())
          .containsExactly(
              new Link(Link.Kind.SUPERSEDES, shared.id(), Optional.of(Openness.LAB), WHY, hour(4)));
    }

    @Test
    void isNotSupersededByOneThatCannotBeReliedOn() {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> shared.supersededBy(draft("ahead", PROJECT), BO, hour(4)))
          .withMessage(
              "lesson 'queue' cannot be superseded by 'ahead' (draft); share the newer"
                  + " lesson first");
    }

    @Test
    void isNotSupersededByItself() {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> shared.supersededBy(shared, BO, hour(4)))
          .withMessageContaining("by 'queue' (the same lesson)");
    }

    @Test
    void isContradictedByAnother() {
      Lesson other = shared("walk-in", PROJECT, Openness.AGORA);
      assertThat(shared.contradicting(other, WHY, hour(4)).links())
          .containsExactly(
              new Link(
                  Link.Kind.CONTRADICTS, other.id(), Optional.of(Openness.STUDIO), WHY, hour(4)));
      assertThat(shared.contradicting(other, WHY, hour(4)).life().history())
          .isEqualTo(shared.life().history());
    }

    @Test
    void keepsToTheProjectWhatItHasToDoWithAnotherProgramme() {
      Lesson elsewhere = shared("walk-in", project("other"), Openness.AGORA);
      assertThat(shared.contradicting(elsewhere, WHY, hour(4)).links().get(0).openness()).isEmpty();
      assertThat(elsewhere.contradicting(elsewhere("a"), WHY, hour(4)).links().get(0).openness())
          .contains(Openness.AGORA);
    }

    private static Lesson elsewhere(String project) {
      return shared("queue-" + project, project(project), Openness.AGORA);
    }

    @Test
    void keepsToTheProjectWhatItHasToDoWithADraft() {
      Lesson draft = draft("walk-in", PROJECT);
      assertThat(shared.contradicting(draft, WHY, hour(4)).links().get(0).openness()).isEmpty();
      assertThat(draft.contradicting(shared, WHY, hour(4)).links().get(0).openness()).isEmpty();
    }

    @Test
    void doesNotContradictItself() {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> shared.contradicting(shared, WHY, hour(4)))
          .withMessage("lesson 'queue' cannot contradict itself");
    }
  }

  @Test
  void restsOnMoreWithoutTakingAStep() {
    Lesson draft = draft("queue", PROJECT);
    Lesson more = draft.restingOn(Evidence.of(text("A count")));
    assertThat(more.evidence()).containsExactly(Evidence.of(text("A count")));
    assertThat(more.life()).isEqualTo(draft.life());
  }

  @Test
  void hasTheSameContentAtEveryRevision() {
    Lesson draft = draft("queue", PROJECT);
    assertThat(draft.atRevision(7).sameContentAs(draft.submit(ANNA, hour(1)))).isFalse();
  }

  @Test
  void aHistoryBeginsWithTheCapture() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Life(History.none(), List.of(), List.of()))
        .withMessage("the history of a lesson begins with its capture");
    List<History.Entry<LessonStatus>> history =
        lesson(LessonState.SUBMITTED, "queue", PROJECT).life().history().entries();
    History<LessonStatus> headless = new History<>(history.subList(1, 2));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Life(headless, List.of(), List.of()));
  }

  @Test
  void appliesToTheProjectThatItWasLearnedIn() {
    Lesson lesson =
        bare()
            .appliesWhen(Condition.people("busy desk"), Condition.method("booking"))
            .appliesWhen(Condition.method("booking"))
            .capture(Id.of("queue"), PROJECT, ANNA, hour(0));
    assertThat(lesson.relevance().conditions()).containsExactly(Condition.method("booking"));
  }
}
