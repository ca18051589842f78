package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.loop.LoopVerb;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewProjectTest {

  private static final ProcessModel PROCESS =
      ProcessModel.inOrder(List.of(), List.of(Phase.of(Id.of("grasp"), text("Grasp"))));
  private static final Playbook PLAYBOOK = Playbook.of(Id.of("concept"), text("Concept"), PROCESS);

  private final Setting setting = new Setting();

  private Optional<Plan> planOf(Project project) {
    return setting.kept(seen -> seen.plans().find(Plan.idFor(project.id())));
  }

  private static Challenge challenge(Setting setting, String text) {
    return Challenge.of(text(text), ANNA, setting.clock.instant());
  }

  @Test
  void needsNothingButAChallenge() {
    Project project = setting.sharing.plan("Desk").facing("Queues").start(ANNA);
    assertThat(project)
        .isEqualTo(
            Project.of(project.id(), text("Desk"), challenge(setting, "Queues")).atRevision(1));
    assertThat(setting.kept(project)).isEqualTo(project);
    assertThat(planOf(project)).isEmpty();
  }

  @Test
  void doesNotStartWithoutAChallenge() {
    List<Change> changes = setting.changes();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> setting.sharing.plan("Desk").start(ANNA))
        .withMessage("a project starts from a challenge; say which with facing(...)");
    assertThat(setting.changes()).isEqualTo(changes);
  }

  @Test
  void isToldInFull() {
    Person anna = setting.sharing.person("Anna");
    Project project =
        setting
            .sharing
            .plan(text("Desk").with(Languages.FINNISH, "Tiski"))
            .by(setting.town)
            .with(setting.region, Term.of("partner"))
            .with(anna, Id.of("host"))
            .in(setting.programme)
            .facing("Queues")
            .about("Booking")
            .about("advice")
            .concerning("Young people")
            .amid(Condition.method("booking"))
            .amid(Condition.people("busy desk"))
            .during(DateRange.between(PartialDate.of(2021), PartialDate.parse("2022-05")))
            .openAt(Openness.ARENA)
            .start(ANNA);
    assertThat(project)
        .isEqualTo(
            new Project(
                project.id(),
                1,
                Optional.of(setting.programme.id()),
                text("Desk").with(Languages.FINNISH, "Tiski"),
                false,
                Openness.ARENA,
                List.of(
                    new Party(setting.town.id(), Term.of("lead"), DateRange.ALWAYS),
                    new Party(setting.region.id(), Term.of("partner"), DateRange.ALWAYS)),
                List.of(new Member(anna.id(), Id.of("host"), DateRange.ALWAYS)),
                challenge(setting, "Queues"),
                new Topics(
                    Set.of(Term.of("booking"), Term.of("advice")), Set.of(Term.of("young-people"))),
                Conditions.of(Condition.people("busy desk")),
                Progress.NONE,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                DateRange.between(PartialDate.of(2021), PartialDate.parse("2022-05")),
                History.none()));
  }

  @Test
  void isToldInTheLanguageSpoken() {
    Project project =
        LessonSharing.over(
                setting.sharing.store(),
                setting.sharing.context().options().withLanguage(Languages.FINNISH))
            .plan("Tiski")
            .facing("Jonot")
            .start(ANNA);
    assertThat(project.name()).isEqualTo(LocalizedText.of(Languages.FINNISH, "Tiski"));
    assertThat(project.challenge().current())
        .isEqualTo(LocalizedText.of(Languages.FINNISH, "Jonot"));
  }

  @Test
  void keepsThePlanThatItFollows() {
    Project project = setting.sharing.plan("Desk").facing("Queues").following(PLAYBOOK).start(ANNA);
    assertThat(planOf(project)).contains(Plan.following(project, PLAYBOOK).atRevision(1));
  }

  @Test
  void followsWhatWasSaidLast() {
    Project own =
        setting
            .sharing
            .plan("Desk")
            .facing("Queues")
            .following(PLAYBOOK)
            .following(PROCESS)
            .start(ANNA);
    assertThat(planOf(own)).contains(Plan.own(own, PROCESS).atRevision(1));
    Project again =
        setting
            .sharing
            .plan("Desk")
            .facing("Queues")
            .following(PROCESS)
            .following(PLAYBOOK)
            .start(ANNA);
    assertThat(planOf(again)).contains(Plan.following(again, PLAYBOOK).atRevision(1));
  }

  @Test
  void belongsToAProgrammeThatIsKept() {
    List<Change> changes = setting.changes();
    Programme ghost = Programme.of(Id.of("ghost"), text("Ghost"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> setting.sharing.plan("Desk").in(ghost).facing("Queues").start(ANNA))
        .withMessage("programme 'ghost' does not exist or is not visible to this viewer");
    assertThat(setting.changes()).isEqualTo(changes);
  }

  @Test
  void needsPermission() {
    setting.asked.clear();
    setting.refuse();
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.plan("Desk").facing("Queues").start(BO));
    assertThat(setting.asked)
        .containsExactly(new Setting.Question(BO, LoopVerb.PROJECT_START, "n-006"));
  }

  @Test
  void startsTwiceAsTwoProjects() {
    NewProject twice = setting.sharing.plan("Desk").facing("Queues");
    assertThat(twice.start(ANNA).id()).isNotEqualTo(twice.start(ANNA).id());
  }
}
