package fi.oppienjako.lessons.core.concept;

import static fi.oppienjako.lessons.core.text.LocalizedText.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The parts that a process is made of, and what gives one a name. */
class PartsTest {

  private static final Role GUIDE =
      Role.of(Id.of("guide"), english("Guide"), Perspective.SYSTEMS, Perspective.DESIGN);
  private static final Activity TALK =
      Activity.of(Id.of("talk"), english("Talk"), Perspective.COMMUNITY, Perspective.DESIGN);

  @Test
  void anActivityBeginsWithItsPerspectivesAlone() {
    assertThat(TALK)
        .isEqualTo(
            new Activity(
                Id.of("talk"),
                english("Talk"),
                Optional.empty(),
                Set.of(Perspective.DESIGN, Perspective.COMMUNITY),
                Set.of(),
                Openness.LAB,
                Set.of(),
                Optional.empty()));
    assertThat(TALK.perspectives()).containsExactly(Perspective.DESIGN, Perspective.COMMUNITY);
  }

  @Test
  void anActivityTakesOnRolesStepsALevelAndAnInterval() {
    Activity talk =
        TALK.doneBy(GUIDE)
            .serving(LoopStep.SHARE, LoopStep.CAPTURE)
            .openAt(Openness.ARENA)
            .every(Interval.weeks(2));

    assertThat(talk.roles()).containsExactly(GUIDE.id());
    assertThat(talk.serves()).containsExactly(LoopStep.CAPTURE, LoopStep.SHARE);
    assertThat(talk.openness()).isEqualTo(Openness.ARENA);
    assertThat(talk.interval()).contains(Interval.weeks(2));
    assertThat(talk.perspectives()).isEqualTo(TALK.perspectives());
    assertThat(talk.name()).isEqualTo(TALK.name());
  }

  @Test
  void aPhaseKnowsWhatItsActivitiesServe() {
    Phase phase = Phase.of(Id.of("p"), english("P"), TALK, TALK.serving(LoopStep.SHARE));

    assertThat(phase.serves(LoopStep.SHARE)).isTrue();
    assertThat(phase.serves(LoopStep.DO)).isFalse();
    assertThat(phase.needs()).isEmpty();
    assertThat(phase.needing(Perspective.SYSTEMS, Perspective.DESIGN).needs())
        .containsExactly(Perspective.DESIGN, Perspective.SYSTEMS);
    assertThat(phase.needing(Perspective.DESIGN).activities()).isEqualTo(phase.activities());
  }

  @Test
  void aRoleAnswersForSteps() {
    Role answering = GUIDE.answeringFor(LoopStep.MEASURE, LoopStep.PLAN);

    assertThat(GUIDE.perspectives()).containsExactly(Perspective.DESIGN, Perspective.SYSTEMS);
    assertThat(GUIDE.answersFor()).isEmpty();
    assertThat(answering.answersFor()).containsExactly(LoopStep.PLAN, LoopStep.MEASURE);
    assertThat(answering.perspectives()).isEqualTo(GUIDE.perspectives());
  }

  @Test
  void partsAreCalledOtherwise() {
    assertThat(GUIDE.answeringFor(LoopStep.PLAN).named(english("Leader")))
        .isEqualTo(
            new Role(
                GUIDE.id(),
                english("Leader"),
                List.of(),
                GUIDE.perspectives(),
                Set.of(LoopStep.PLAN)));
    assertThat(TALK.named(english("Chat")).name()).isEqualTo(english("Chat"));
    assertThat(TALK.named(english("Chat")).named(TALK.name())).isEqualTo(TALK);
    assertThat(TALK.as(Id.of("chat")).id()).isEqualTo(Id.of("chat"));
    assertThat(TALK.as(Id.of("chat")).as(TALK.id())).isEqualTo(TALK);
    Phase phase = Phase.of(Id.of("p"), english("P"), TALK).needing(Perspective.SYSTEMS);
    assertThat(phase.named(english("Q")).name()).isEqualTo(english("Q"));
    assertThat(phase.named(english("Q")).named(english("P"))).isEqualTo(phase);
    assertThat(phase.doing(List.of()).activities()).isEmpty();
    assertThat(phase.doing(List.of()).doing(List.of(TALK))).isEqualTo(phase);
  }

  @Test
  void aQuestionForOneKindOfActorIsAskedOfThatKindAlone() {
    Term authority = Term.of("authority");
    GuidingQuestion forAll = new GuidingQuestion(Id.of("q-1"), english("Why?"), Optional.empty());
    GuidingQuestion forAuthorities =
        new GuidingQuestion(Id.of("q-2"), english("How?"), Optional.of(authority));
    assertThat(forAll.isFor(authority)).isTrue();
    assertThat(forAll.isFor(Term.of("association"))).isTrue();
    assertThat(forAuthorities.isFor(authority)).isTrue();
    assertThat(forAuthorities.isFor(Term.of("association"))).isFalse();
  }

  @Test
  void topicsAreSorted() {
    Topics topics =
        new Topics(Set.of(new Term("b"), new Term("a")), Set.of(new Term("y"), new Term("x")));

    assertThat(topics.themes()).containsExactly(new Term("a"), new Term("b"));
    assertThat(topics.targetGroups()).containsExactly(new Term("x"), new Term("y"));
    assertThat(Topics.NONE.themes()).isEmpty();
  }

  @Test
  void theDefaultRhythmIsEverySecondWeekAndEveryMonth() {
    assertThat(Rhythm.DEFAULT).isEqualTo(new Rhythm(Interval.weeks(2), Interval.months(1)));
  }

  @Test
  void aPlaybookGivesAProcessANameAndKeepsItAtEveryRevision() {
    ProcessModel process =
        ProcessModel.inOrder(List.of(), List.of(Phase.of(Id.of("p"), english("P"))));
    Playbook playbook = Playbook.of(Id.of("book"), english("Book"), process);

    assertThat(playbook.rhythm()).isEqualTo(Rhythm.DEFAULT);
    assertThat(playbook.vocabulary()).isEqualTo(Vocabulary.EMPTY);
  }

  @Test
  void refuseWhatIsMissing() {
    assertThatNullPointerException()
        .isThrownBy(() -> Role.of(null, english("Guide")))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> Phase.of(Id.of("p"), null))
        .withMessage("name");
    assertThatNullPointerException().isThrownBy(() -> TALK.openAt(null)).withMessage("openness");
    assertThatNullPointerException()
        .isThrownBy(() -> new GuidingQuestion(Id.of("q"), null, Optional.empty()))
        .withMessage("question");
    assertThatNullPointerException()
        .isThrownBy(() -> new Transition(Id.of("a"), null))
        .withMessage("to");
    assertThatNullPointerException()
        .isThrownBy(() -> new Rhythm(null, Interval.weeks(1)))
        .withMessage("capture");
  }
}
