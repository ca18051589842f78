package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.OpenQuestion;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnsweringTest {

  private static final GuidingQuestion WHOM =
      new GuidingQuestion(Id.of("whom"), text("Whom does it touch?"), Optional.empty());
  private static final GuidingQuestion DUTY =
      new GuidingQuestion(Id.of("duty"), text("Whose duty?"), Optional.of(OrganisationKind.REGION));
  private static final Id<Phase> GRASP = Id.of("grasp");

  private final Setting setting = new Setting();
  private final Project project =
      setting
          .sharing
          .plan("Asked")
          .by(setting.town)
          .with(setting.region, Term.of("partner"))
          .facing("Queues")
          .openAt(Openness.STUDIO)
          .following(
              ProcessModel.inOrder(
                  List.of(),
                  List.of(
                      new Phase(
                          GRASP,
                          text("Grasp"),
                          Optional.empty(),
                          Set.of(),
                          List.of(WHOM, DUTY),
                          List.of(),
                          List.of()))))
          .start(ANNA);
  private final Viewer inside = Viewer.anyone().memberOf(project);

  @Test
  void answersForTheProjectAndForAParty() {
    Answer whom = setting.sharing.answer(project, WHOM.id(), "Everybody", ANNA);
    Answer duty = setting.sharing.answer(project, DUTY.id(), setting.region, "Ours", BO);
    assertThat(whom.phase()).isEqualTo(GRASP);
    assertThat(whom.actor()).isEmpty();
    assertThat(whom.within()).isEmpty();
    assertThat(whom.openness()).isEqualTo(Openness.STUDIO);
    assertThat(whom.versions()).isEqualTo(History.of(text("Everybody"), ANNA, NOON));
    assertThat(duty.actor()).contains(setting.region.id());
    assertThat(setting.sharing.answers(project, inside)).containsExactlyInAnyOrder(whom, duty);
    assertThat(setting.sharing.answers(project, Viewer.anyone())).isEmpty();
  }

  @Test
  void keepsEveryVersion() {
    Answer whom = setting.sharing.answer(project, WHOM.id(), "Everybody", ANNA);
    setting.clock.pass(Duration.ofHours(1));
    Answer revised = setting.sharing.revise(whom, "The young", BO);
    assertThat(revised.current()).isEqualTo(text("The young"));
    assertThat(revised.versions().entries()).hasSize(2);
    assertThat(setting.sharing.history(revised, 9, inside))
        .extracting(PastStep::state)
        .containsExactly(text("The young"), text("Everybody"));
    assertThatExceptionOfType(LostHistoryException.class)
        .isThrownBy(() -> setting.sharing.save(whom.atRevision(2)));
  }

  @Test
  void listsWhatIsStillOpen() {
    assertThat(setting.sharing.openQuestions(project, inside))
        .containsExactly(
            new OpenQuestion(GRASP, WHOM, Optional.empty()),
            new OpenQuestion(GRASP, DUTY, Optional.of(setting.region.id())));
    setting.sharing.answer(project, WHOM.id(), setting.town, "Everybody", ANNA);
    setting.sharing.answer(project, DUTY.id(), setting.region, "Ours", BO);
    assertThat(setting.sharing.openQuestions(project, inside)).isEmpty();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> setting.sharing.openQuestions(project, Viewer.anyone()));
  }

  @Test
  void refusesWhoIsNotAskedAndASecondFirstAnswer() {
    refuses(DUTY, Optional.of(setting.town.id()), "is only for actors of kind 'region'");
    refuses(DUTY, Optional.empty(), "not for all together");
    refuses(WHOM, Optional.of(Id.of("stranger")), "takes no part yet and is asked nothing");
    setting.sharing.answer(project, WHOM.id(), "Everybody", ANNA);
    refuses(WHOM, Optional.empty(), "answers question 'whom' already; revise it");
    assertThat(setting.sharing.answer(project, WHOM.id(), setting.town, "The old", ANNA).actor())
        .contains(setting.town.id());
  }

  private void refuses(GuidingQuestion question, Optional<Id<Organisation>> actor, String why) {
    Answering answering = new Answering(setting.sharing.context());
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> answering.answer(project, question.id(), actor, text("Yes"), ANNA))
        .withMessageContaining(why);
  }

  @Test
  void isNoWiderThanTheProjectAndAsksPermission() {
    Answer whom = setting.sharing.answer(project, WHOM.id(), "Everybody", ANNA);
    assertThatExceptionOfType(TooWidelyOpenException.class)
        .isThrownBy(() -> setting.sharing.save(whom.openAt(Openness.AGORA)));
    setting.refuse();
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.answer(project, DUTY.id(), "Ours", BO));
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.revise(whom, "Nobody", BO));
  }

  @Test
  void isNoWiderThanThePlanThatAsks() {
    Project open = setting.sharing.plan("Open").facing("Queues").start(ANNA);
    Plan near =
        Plan.own(
            open.openAt(Openness.LAB),
            setting.kept(seen -> seen.get(Plan.KIND, Plan.idFor(project.id()))).process());
    setting.sharing.replan(open, near, ANNA);
    Answer answer = setting.sharing.answer(open, WHOM.id(), "Everybody", ANNA);
    assertThat(answer.openness()).isEqualTo(Openness.LAB);
    assertThatExceptionOfType(TooWidelyOpenException.class)
        .isThrownBy(() -> setting.sharing.save(answer.openAt(Openness.AGORA)))
        .withMessageContaining("since plan '%s' is open at lab", open.id());
  }
}
