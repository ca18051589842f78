package fi.oppienjako.lessons.core.network;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.AREA;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.AUTHORITY;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.COLLEGE;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.LIBRARY;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.NETWORK;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.OFFICE;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.PROJECT;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.TEACHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.GuidingQuestions;
import fi.oppienjako.lessons.core.programme.OpenQuestion;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The questions of the steps, and the answers. */
class GuidingQuestionsTest {

  private static final GuidingQuestion GAIN = question("gain", Optional.empty());
  private static final GuidingQuestion DUTY = question("duty", Optional.of(AUTHORITY));
  private static final Id<Phase> GOALS = Id.of("goals");
  private static final Id<Phase> SKILLS = Id.of("skills");
  private static final List<Phase> PHASES = List.of(phase(GOALS, GAIN), phase(SKILLS, DUTY));
  private static final Plan PLAN =
      Plan.own(PROJECT.openAt(Openness.ARENA), ProcessModel.inOrder(List.of(), PHASES));
  private static final Network OFFICE_TOO =
      NETWORK
          .after(OFFICE, ContactState.CONTACTED, ANNA, hour(4))
          .after(OFFICE, ContactState.JOINED, ANNA, hour(5));
  private static final GuidingQuestions ASKED = OFFICE_TOO.questions().of(PLAN);

  private static GuidingQuestion question(String id, Optional<Term> onlyFor) {
    return new GuidingQuestion(Id.of(id), text("Question " + id), onlyFor);
  }

  private static Phase phase(Id<Phase> id, GuidingQuestion question) {
    return new Phase(
        id,
        text("Phase " + id),
        Optional.empty(),
        Set.of(),
        List.of(question),
        List.of(),
        List.of());
  }

  private static Answer answer(GuidingQuestion question, Optional<Id<Organisation>> actor) {
    return ASKED.answer(Id.of("a"), question.id(), actor, text("Much"), ANNA, hour(6));
  }

  @Nested
  class Answering {

    @Test
    void isDoneByTheNetworkAsAWhole() {
      assertThat(answer(GAIN, Optional.empty()))
          .isEqualTo(
              new Answer(
                  Id.of("a"),
                  0,
                  PROJECT.id(),
                  Optional.of(Network.KIND.ref(NETWORK.id())),
                  GOALS,
                  GAIN.id(),
                  Optional.empty(),
                  History.of(text("Much"), ANNA, hour(6)),
                  Openness.LAB));
    }

    @Test
    void isDoneByAMember() {
      Answer duty = answer(DUTY, Optional.of(OFFICE));

      assertThat(duty.phase()).isEqualTo(SKILLS);
      assertThat(duty.actor()).contains(OFFICE);
      assertThat(answer(DUTY, Optional.of(LIBRARY)).actor()).contains(LIBRARY);
      assertThat(answer(GAIN, Optional.of(LIBRARY)).actor()).contains(LIBRARY);
    }

    @Test
    void isAsWidelyOpenAsTheNetwork() {
      GuidingQuestions wide = OFFICE_TOO.openAt(Openness.ARENA).questions().of(PLAN);
      Answer gain =
          wide.answer(Id.of("a"), GAIN.id(), Optional.empty(), text("Much"), ANNA, hour(6));

      assertThat(gain.visibleFrom()).contains(Openness.ARENA);
      assertThat(gain.ownedBy()).contains(PROJECT.ref());
    }

    @Test
    void keepsEveryVersion() {
      Answer revised = answer(GAIN, Optional.empty()).revised(text("More"), BO, hour(9));

      assertThat(revised.current()).isEqualTo(text("More"));
      assertThat(revised.versions())
          .isEqualTo(History.of(text("Much"), ANNA, hour(6)).then(text("More"), BO, hour(9)));
    }

    @Test
    void isRefusedToOthersThanThoseAsked() {
      Network college = OFFICE_TOO.after(COLLEGE, ContactState.JOINED, ANNA, hour(6));
      GuidingQuestions asked = college.questions().of(PLAN);

      assertThatThrownBy(
              () ->
                  asked.answer(
                      Id.of("a"), DUTY.id(), Optional.of(COLLEGE), text("Yes"), ANNA, hour(7)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "question 'duty' is only for actors of kind 'authority', and actor 'college' "
                  + "is of kind adult-education-centre; it can be answered by library, office");
    }

    @Test
    void isRefusedToTheNetworkAsAWholeWhereOneKindIsAsked() {
      assertThatThrownBy(() -> answer(DUTY, Optional.empty()))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "question 'duty' is only for actors of kind 'authority', not for all together; "
                  + "it can be answered by library, office");
    }

    @Test
    void isRefusedUntilOneOfTheKindAskedHasJoined() {
      Network teaching =
          Network.of(Id.of("new"), PROJECT, text("New"), AREA)
              .with(NetworkActor.in(AREA, COLLEGE, TEACHING))
              .after(COLLEGE, ContactState.CONTACTED, ANNA, hour(1))
              .after(COLLEGE, ContactState.JOINED, ANNA, hour(2));
      GuidingQuestions asked = teaching.questions().of(PLAN);
      for (Optional<Id<Organisation>> actor :
          List.of(Optional.of(COLLEGE), Optional.<Id<Organisation>>empty())) {
        assertThatThrownBy(
                () -> asked.answer(Id.of("a"), DUTY.id(), actor, text("Yes"), ANNA, hour(3)))
            .isInstanceOf(ImpossibleStepException.class)
            .hasMessageEndingWith("; it can be answered once one of that kind has joined");
      }
    }

    @Test
    void isRefusedToThoseWhoHaveNotJoined() {
      assertThatThrownBy(() -> answer(GAIN, Optional.of(COLLEGE)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage("actor 'college' takes no part yet and is asked nothing; let it join first");
    }

    @Test
    void isRefusedWhereNobodyAsks() {
      assertThatThrownBy(() -> answer(question("other", Optional.empty()), Optional.empty()))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage("no phase asks question 'other'; the plan asks gain, duty");
    }

    @Test
    void saysSomething() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new Answer(
                      Id.of("a"),
                      0,
                      PROJECT.id(),
                      Optional.empty(),
                      GOALS,
                      GAIN.id(),
                      Optional.empty(),
                      History.none(),
                      Openness.LAB))
          .withMessage("an answer needs at least one version");
    }
  }

  @Nested
  class Open {

    @Test
    void areAllBeforeTheFirstAnswer() {
      assertThat(ASKED.open(List.of()))
          .containsExactly(
              new OpenQuestion(GOALS, GAIN, Optional.empty()),
              new OpenQuestion(SKILLS, DUTY, Optional.of(LIBRARY)),
              new OpenQuestion(SKILLS, DUTY, Optional.of(OFFICE)));
    }

    @Test
    void areNotThoseForEverybodyThatAnybodyAnswered() {
      assertThat(ASKED.open(List.of(answer(GAIN, Optional.of(LIBRARY)))))
          .extracting(OpenQuestion::question)
          .containsExactly(DUTY, DUTY);
      assertThat(ASKED.open(List.of(answer(GAIN, Optional.empty())))).hasSize(2);
    }

    @Test
    void areThoseForOneKindUntilEachHasAnswered() {
      assertThat(ASKED.open(List.of(answer(DUTY, Optional.of(LIBRARY)))))
          .containsExactly(
              new OpenQuestion(GOALS, GAIN, Optional.empty()),
              new OpenQuestion(SKILLS, DUTY, Optional.of(OFFICE)));
    }

    @Test
    void areThoseForOneKindOfWhichNobodyHasJoined() {
      GuidingQuestions empty =
          NETWORK
              .after(LIBRARY, ContactState.LEFT, ANNA.because("Closed"), hour(6))
              .questions()
              .of(PLAN);

      assertThat(empty.open(List.of()))
          .containsExactly(
              new OpenQuestion(GOALS, GAIN, Optional.empty()),
              new OpenQuestion(SKILLS, DUTY, Optional.empty()));
    }
  }
}
