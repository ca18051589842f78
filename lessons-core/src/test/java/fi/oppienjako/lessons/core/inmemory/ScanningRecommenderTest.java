package fi.oppienjako.lessons.core.inmemory;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.draft;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.lesson;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.contract.RecommenderContract;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Reason;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every lesson of the samples is about booking and applies at a busy desk. */
class ScanningRecommenderTest implements RecommenderContract {

  private static final Id<Phase> GRASP = Id.of("grasp");
  private static final Project DESK = alike("desk").at(Progress.NONE.entering(GRASP, TODAY));

  private final InMemoryStore store = new InMemoryStore();
  private final ScanningRecommender likeness = new ScanningRecommender();

  @Override
  public Recommender recommender(Store store) {
    return likeness;
  }

  private static Project alike(String id) {
    return project(id)
        .about(new Topics(Set.of(Term.of("booking")), Set.of()))
        .withParties(List.of(new Party(Id.of("town"), Party.LEAD, DateRange.ALWAYS)));
  }

  private static Project moreAlike(String id) {
    return alike(id).amid(Conditions.of(Condition.people("busy desk")));
  }

  private static Lesson open(String id, Project project) {
    return lesson(LessonState.SHARED, id, project, Openness.AGORA);
  }

  private void keep(Aggregate<?>... all) {
    store.load(Stream.of(all), LoadProgress.SILENT);
  }

  private <T> List<T> read(Function<Snapshot, List<T>> reading) {
    return store.read(Viewer.anyone(), reading);
  }

  private static List<Reason.Kind> kinds(MatchReasons reasons) {
    return reasons.all().stream().map(Reason::kind).toList();
  }

  @Nested
  class LessonsForAProject {

    private List<Suggestion<Lesson>> forProject(
        Project project, Optional<Id<Phase>> phase, int limit) {
      return read(seen -> likeness.lessonsFor(project, phase, seen, limit));
    }

    @Test
    void areCurrentAndOfOthers() {
      Project other = alike("other");
      keep(
          other,
          DESK,
          open("theirs", other),
          lesson(LessonState.EMBEDDED, "routine", other, Openness.AGORA),
          lesson(LessonState.RETIRED, "retired", other, Openness.AGORA),
          lesson(LessonState.SUPERSEDED, "replaced", other, Openness.AGORA),
          open("ours", DESK));
      assertThat(forProject(DESK, Optional.empty(), 10))
          .extracting(fit -> fit.subject().id().value())
          .containsExactly("routine", "theirs");
    }

    @Test
    void comeTheMostFittingFirstAndThenInOrder() {
      Project here = project("here");
      keep(DESK, here, open("b", here), open("a", here), open("c", DESK));
      List<Suggestion<Lesson>> fits = forProject(alike("new"), Optional.of(GRASP), 10);
      assertThat(fits).extracting(fit -> fit.subject().id().value()).containsExactly("c", "a", "b");
      assertThat(kinds(fits.get(0).reasons()))
          .containsExactly(Reason.Kind.THEME, Reason.Kind.PHASE, Reason.Kind.NETWORK);
      assertThat(kinds(fits.get(1).reasons())).containsExactly(Reason.Kind.THEME);
      assertThat(forProject(alike("new"), Optional.of(GRASP), 2)).hasSize(2);
    }

    @Test
    void areNoneWhereNothingIsAlike() {
      keep(DESK, open("a", DESK));
      assertThat(forProject(project("new"), Optional.of(GRASP), 10)).isEmpty();
    }
  }

  @Nested
  class BeneficiariesOfALesson {

    private final Lesson draft = draft("queue", DESK);

    private List<String> of(int limit) {
      return read(
          seen ->
              likeness.beneficiariesOf(draft, seen, limit).stream()
                  .map(fit -> fit.subject().id().value())
                  .toList());
    }

    @Test
    void areOtherProjectsThatHaveNotEnded() {
      keep(
          DESK,
          alike("planned"),
          alike("going").at(Progress.NONE.entering(Id.of("develop"), TODAY)),
          alike("ended").at(Progress.NONE.entering(GRASP, TODAY).ending(TODAY)),
          project("unlike"));
      assertThat(of(10)).containsExactly("going", "planned");
    }

    @Test
    void comeTheMostFittingFirst() {
      keep(DESK, alike("a"), moreAlike("b"), alike("c").at(Progress.NONE.entering(GRASP, TODAY)));
      assertThat(of(10)).containsExactly("b", "c", "a");
      assertThat(of(1)).containsExactly("b");
    }

    @Test
    void haveNoBodiesInCommonWithAProjectThatCannotBeSeen() {
      keep(DESK.openAt(Openness.LAB), alike("a"));
      List<Suggestion<Project>> fits = read(seen -> likeness.beneficiariesOf(draft, seen, 10));
      assertThat(kinds(fits.get(0).reasons())).containsExactly(Reason.Kind.THEME);
    }
  }

  @Nested
  class OverlapsOfAProject {

    private List<Overlap> of(Project project, int limit) {
      return read(seen -> likeness.overlapsOf(project, seen, limit));
    }

    @Test
    void areOtherProjectsTheMostAlikeFirst() {
      Project desk = moreAlike("desk");
      keep(desk, alike("c"), alike("a"), moreAlike("z"), project("unlike"));
      assertThat(of(desk, 10))
          .extracting(overlap -> overlap.one().id() + "-" + overlap.other().id())
          .containsExactly("desk-z", "a-desk", "c-desk");
      assertThat(of(desk, 2)).hasSize(2);
      assertThat(kinds(of(desk, 1).get(0).reasons()))
          .containsExactly(Reason.Kind.CONDITION, Reason.Kind.THEME, Reason.Kind.NETWORK);
    }

    @Test
    void areFoundBeforeTheProjectIsKept() {
      keep(alike("a"));
      assertThat(of(alike("new"), 10)).hasSize(1);
    }
  }
}
