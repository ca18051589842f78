package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.OutputKind;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Retold;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DescribingTest {

  private static final Viewer ALL = Viewer.unrestricted();

  private final Setting setting = new Setting();

  @Test
  void renamesProjectsAndProgrammes() {
    Project desk = setting.sharing.rename(setting.desk, "Front desk", BO);
    assertThat(desk)
        .isEqualTo(
            setting
                .desk
                .named(text("Front desk"))
                .toldAnew(setting.desk, BO, setting.clock.instant())
                .atRevision(2));
    assertThat(setting.kept(desk)).isEqualTo(desk);
    Programme programme = setting.sharing.rename(setting.programme, "Better services", BO);
    assertThat(programme.name()).isEqualTo(text("Better services"));
    Programme kept = setting.kept(seen -> seen.get(Programme.KIND, programme.id()));
    assertThat(kept).isEqualTo(programme);
  }

  @Test
  void tellsWhoRenamedAndWhatItWasCalledBefore() {
    Instant first = setting.clock.instant();
    Project desk = setting.sharing.rename(setting.desk, "Front desk", BO.because("Two desks"));
    Programme programme = setting.sharing.rename(setting.programme, "Better services", BO);
    setting.clock.pass(Duration.ofDays(1));
    Project retold = setting.sharing.describe(desk, one -> one.describedBy(text("A desk")), ANNA);
    assertThat(setting.sharing.history(retold, 9, Viewer.anyone()))
        .containsExactly(
            new PastStep(
                "retold",
                new Retold(Openness.AGORA, Optional.empty()),
                Optional.of(ANNA),
                setting.clock.instant()),
            new PastStep(
                "retold",
                new Retold(Openness.AGORA, Optional.of(setting.desk.name())),
                Optional.of(BO.because("Two desks")),
                first));
    assertThat(setting.sharing.history(programme, 9, Viewer.anyone()))
        .containsExactly(
            new PastStep(
                "retold",
                new Retold(Openness.AGORA, Optional.of(setting.programme.name())),
                Optional.of(BO),
                first));
  }

  @Test
  void tellsNothingOfATellingThatChangesNothing() {
    Project desk = setting.sharing.describe(setting.desk, one -> one, BO);
    Programme programme = setting.sharing.describe(setting.programme, one -> one, BO);
    assertThat(desk.retold()).isEqualTo(programme.retold()).isEqualTo(History.none());
  }

  @Test
  void tellsNoMoreOfATellingThanTheViewerMaySee() {
    Project near = setting.sharing.plan("Secret").facing("Queues").openAt(Openness.LAB).start(ANNA);
    Project named = setting.sharing.rename(near, "Public", BO.because("Secrets are over"));
    Project open = setting.sharing.describe(named, one -> one.openAt(Openness.AGORA), BO);
    Project renamed = setting.sharing.rename(open, "Desk", ANNA);
    assertThat(setting.sharing.history(renamed, 9, Viewer.anyone()))
        .extracting(step -> ((Retold) step.state()).formerName(), PastStep::by)
        .containsExactly(
            tuple(Optional.of(text("Public")), Optional.of(ANNA)),
            tuple(Optional.empty(), Optional.empty()),
            tuple(Optional.empty(), Optional.empty()));
    assertThat(setting.sharing.history(renamed, 9, ALL))
        .extracting(step -> ((Retold) step.state()).formerName())
        .containsExactly(
            Optional.of(text("Public")), Optional.empty(), Optional.of(text("Secret")));
    Project seen =
        setting
            .sharing
            .store()
            .read(Viewer.anyone(), shown -> shown.get(Project.KIND, renamed.id()));
    assertThatExceptionOfType(LostHistoryException.class)
        .isThrownBy(() -> setting.sharing.save(seen, BO));
  }

  @Test
  void takesFormerNamesOutForAReason() {
    Project desk = setting.sharing.rename(setting.desk, "Front desk", BO);
    Programme programme = setting.sharing.rename(setting.programme, "Better services", BO);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.redactNames(desk, ANNA))
        .withMessage("former names are taken out only for a reason; say why");
    Project less = setting.sharing.redactNames(desk, ANNA.because("It named a neighbour"));
    Programme other = setting.sharing.redactNames(programme, ANNA.because("A trade mark"));
    assertThat(setting.kept(less)).isEqualTo(less);
    assertThat(setting.sharing.history(less, 9, ALL))
        .extracting(step -> ((Retold) step.state()).formerName(), PastStep::by)
        .containsExactlyInAnyOrder(
            tuple(Optional.empty(), Optional.of(BO)),
            tuple(Optional.empty(), Optional.of(ANNA.because("It named a neighbour"))));
    assertThat(setting.sharing.history(other, 9, ALL))
        .extracting(step -> ((Retold) step.state()).formerName(), PastStep::by)
        .containsExactlyInAnyOrder(
            tuple(Optional.empty(), Optional.of(BO)),
            tuple(Optional.empty(), Optional.of(ANNA.because("A trade mark"))));
    assertThatExceptionOfType(LostHistoryException.class)
        .isThrownBy(() -> setting.sharing.save(desk.atRevision(less.revision())));
    assertThatExceptionOfType(LostHistoryException.class)
        .isThrownBy(
            () ->
                setting.sharing.save(
                    Programme.of(other.id(), text("New")).atRevision(other.revision())));
  }

  @Test
  void movesAProjectWithItsLessonsToAnotherProgramme() {
    Lesson lesson = setting.shared(Openness.AGORA);
    Programme other = setting.sharing.programme("Other services");
    Project moved = setting.sharing.move(setting.desk, other, BO);
    assertThat(moved.programme()).contains(other.id());
    assertThat(setting.kept(lesson).origin().programme()).contains(other.id());
    assertThat(setting.sharing.history(moved, 9, ALL))
        .extracting(PastStep::by)
        .containsExactly(Optional.of(BO));
    setting.sharing.save(moved.in(setting.programme.id()));
    assertThat(setting.kept(lesson).origin().programme()).contains(setting.programme.id());
    setting.refuse();
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.move(setting.clinic, other, BO));
  }

  @Test
  void describesProjectsAndProgrammesAnew() {
    Project desk =
        setting.sharing.describe(
            setting.desk,
            one -> one.describedBy(text("A desk")).havingDone(text("Listened")),
            ANNA);
    assertThat(desk.summary()).contains(text("A desk"));
    assertThat(desk.done()).contains(text("Listened"));
    Programme programme =
        setting.sharing.describe(
            setting.programme,
            one -> one.describedBy(text("Services")).aimingAt(text("No queues")),
            ANNA);
    assertThat(programme.summary()).contains(text("Services"));
    assertThat(programme.goals()).containsExactly(text("No queues"));
  }

  @Test
  void leavesChallengeAndProgressToTheirOwnVerbs() {
    refuses(one -> one.facing(Challenge.of(text("Easier"), BO, setting.clock.instant())));
    refuses(one -> one.at(Progress.NONE.entering(Id.of("any"), TODAY)));
    refuses(one -> one.in(Id.of("elsewhere")));
    refuses(one -> setting.clinic);
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(
            () ->
                setting.sharing.describe(
                    setting.programme, one -> Programme.of(Id.of("x"), text("X")), BO));
  }

  private void refuses(UnaryOperator<Project> telling) {
    assertThatExceptionOfType(ImpossibleStepException.class)
        .isThrownBy(() -> setting.sharing.describe(setting.desk, telling, BO))
        .withMessageContaining("are each changed by a step of their own");
    assertThat(setting.kept(setting.desk)).isEqualTo(setting.desk);
  }

  @Test
  void refusesWhatIsStaleOrNotPermittedOrTooWide() {
    setting.shared(Openness.STUDIO);
    assertThatExceptionOfType(TooWidelyOpenException.class)
        .isThrownBy(
            () -> setting.sharing.describe(setting.desk, one -> one.openAt(Openness.LAB), BO));
    setting.sharing.rename(setting.desk, "Front desk", BO);
    assertThatExceptionOfType(StaleRevisionException.class)
        .isThrownBy(() -> setting.sharing.rename(setting.desk, "Back desk", BO));
    setting.refuse();
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.rename(setting.clinic, "Other", BO));
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> setting.sharing.addOutput(path("path", setting.desk), BO));
  }

  @Test
  void losesNoVersionOfTheChallenge() {
    assertThatExceptionOfType(LostHistoryException.class)
        .isThrownBy(
            () ->
                setting.sharing.save(
                    setting.desk.facing(
                        Challenge.of(text("Easier"), BO, setting.clock.instant()))));
  }

  @Test
  void handsOnOutputsInEveryWayOfWorking() {
    Output later = setting.sharing.addOutput(path("a-later", setting.desk), ANNA);
    Output earlier =
        setting.sharing.addOutput(
            Output.of(
                Id.of("b-earlier"),
                setting.desk,
                OutputKind.CONCEPT,
                text("Idea"),
                TODAY.minusDays(9)),
            ANNA);
    Output other = setting.sharing.addOutput(path("c-other", setting.clinic), BO);
    assertThat(setting.sharing.outputs(setting.desk, Viewer.anyone()))
        .containsExactly(earlier, later);
    assertThat(setting.sharing.outputs(setting.programme, Viewer.anyone()))
        .containsExactly(later, earlier, other);
  }

  @Test
  void startsAProjectWithAllThatItsPageShows() {
    Person contact = setting.sharing.person("Cleo");
    Material slides = new Material(text("Slides"), URI.create("https://example.org/slides"));
    ExternalReference number = ExternalReference.parse("projects:17");
    Project project =
        setting
            .sharing
            .plan("Told afterwards")
            .facing("Queues")
            .describedBy("What it was")
            .havingDone("What was done")
            .withContact(contact)
            .with(slides)
            .knownAs(number)
            .handingOn(OutputKind.CONCEPT, "A concept", TODAY)
            .handingOn(
                OutputKind.SERVICE_PATH, "A path", TODAY, URI.create("https://example.org/path"))
            .openAt(Openness.STUDIO)
            .start(ANNA);
    assertThat(project.summary()).contains(text("What it was"));
    assertThat(project.done()).contains(text("What was done"));
    assertThat(project.contacts()).containsExactly(contact.id());
    assertThat(project.material()).containsExactly(slides);
    assertThat(project.references()).containsExactly(number);
    assertThat(setting.sharing.outputs(project, ALL))
        .allMatch(output -> output.openness() == Openness.STUDIO)
        .extracting(Output::name, output -> output.link().isPresent())
        .containsExactlyInAnyOrder(tuple(text("A concept"), false), tuple(text("A path"), true));
  }

  private Output path(String id, Project project) {
    return Output.of(Id.of(id), project, OutputKind.SERVICE_PATH, text("Path"), TODAY);
  }
}
