package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.contract.LessonFixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathComparisonTest {

  private static Project project(String id, String... phases) {
    Progress progress = Progress.NONE;
    for (String phase : phases) {
      progress = progress.entering(Id.of(phase), TODAY);
    }
    return Fixtures.project(id).at(progress);
  }

  private static PhasePath path(String id, String... phases) {
    return PhasePath.of(project(id, phases), Optional.empty());
  }

  private static Lesson lesson(String id, String project, String... themes) {
    LessonDraft draft = LessonDraft.in(Languages.ENGLISH);
    LessonFixtures.complete(id).accept(draft);
    return draft.about(themes).capture(Id.of(id), Fixtures.project(project), ANNA, NOON);
  }

  @Test
  void tellsTheWayThatWasGoneAndItsReturns() {
    PhasePath path = path("a", "ideate", "plan", "ideate", "pilot", "plan", "ideate");
    assertThat(path.phases())
        .extracting(Id::value)
        .containsExactly("ideate", "plan", "ideate", "pilot", "plan", "ideate");
    assertThat(path.returns()).extracting(Id::value).containsExactly("ideate", "plan", "ideate");
    assertThat(path("b", "ideate", "plan").returns()).isEmpty();
    assertThat(path.adaptations()).isEmpty();
  }

  @Test
  void tellsWhoseWayItIsAndHowItDepartsFromThePlaybook() {
    Project project =
        project("a", "ideate")
            .withParties(
                List.of(
                    new Party(Id.of("town"), Party.LEAD, DateRange.ALWAYS),
                    new Party(Id.of("fund"), Term.of("funder"), DateRange.ALWAYS)));
    ProcessModel process =
        ProcessModel.inOrder(
            List.of(),
            List.of(Phase.of(Id.of("ideate"), text("I")), Phase.of(Id.of("plan"), text("P"))));
    Adaptation drop = new Adaptation.DropPhase(Id.of("plan"));
    PhasePath path = PhasePath.of(project, Optional.of(Plan.own(project, process).adapted(drop)));
    assertThat(path.project()).isEqualTo(Id.of("a"));
    assertThat(path.leads()).containsExactly(Id.of("town"));
    assertThat(path.adaptations()).containsExactly(drop);
  }

  @Test
  void tellsWherePathsDiffer() {
    PathComparison ways =
        PathComparison.of(
            List.of(
                path("b", "ideate", "pilot"),
                path("a", "ideate", "plan", "pilot"),
                path("c", "ideate", "plan")),
            Stream.of());
    assertThat(ways.paths())
        .extracting(PhasePath::project)
        .extracting(Id::value)
        .containsExactly("a", "b", "c");
    assertThat(ways.notEverywhere())
        .containsExactly(
            Map.entry(Id.of("pilot"), Set.of(Id.of("a"), Id.of("b"))),
            Map.entry(Id.of("plan"), Set.of(Id.of("a"), Id.of("c"))));
    assertThat(PathComparison.of(List.of(path("a", "ideate")), Stream.of()).notEverywhere())
        .isEmpty();
  }

  @Test
  void tellsWhichThemesComeBack() {
    PathComparison ways =
        PathComparison.of(
            List.of(path("a"), path("b"), path("c")),
            Stream.of(
                lesson("1", "a", "calendar", "support"),
                lesson("2", "a", "alone"),
                lesson("3", "a", "alone"),
                lesson("4", "b", "support"),
                lesson("5", "c", "support", "calendar"),
                lesson("6", "elsewhere", "alone")));
    assertThat(ways.recurringThemes().keySet())
        .containsExactly(Term.of("booking"), Term.of("calendar"), Term.of("support"));
    assertThat(ways.recurringThemes())
        .containsEntry(Term.of("calendar"), Set.of(Id.of("a"), Id.of("c")))
        .containsEntry(Term.of("support"), Set.of(Id.of("a"), Id.of("b"), Id.of("c")));
    assertThat(ways.themesEverywhere()).containsExactly(Term.of("booking"), Term.of("support"));
  }
}
