package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.counting;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.complete;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.port.AccessRequest;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Verb;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A town's desk that learns and a region's clinic that could use it, kept in memory. */
public final class Setting {

  /** That somebody's permission was asked for. */
  public record Question(By by, Verb verb, String subject) {}

  public final TestClock clock = new TestClock(NOON);
  public final InMemoryStore store = new InMemoryStore();
  public final List<Question> asked = new ArrayList<>();
  public final LessonSharing sharing =
      LessonSharing.over(
          store,
          LessonSharing.defaultOptions()
              .withClock(clock)
              .withIds(counting())
              .withAccessPolicy(this::permits));
  public final Organisation town = sharing.organisation("Town", OrganisationKind.MUNICIPALITY);
  public final Organisation region = sharing.organisation("Region", OrganisationKind.REGION);
  public final Programme programme = sharing.programme("Services");
  public final Project desk =
      sharing
          .plan("Desk")
          .by(town)
          .in(programme)
          .facing("Queues at nine")
          .about("booking")
          .start(ANNA);
  public final Project clinic =
      sharing
          .plan("Clinic")
          .by(region)
          .in(programme)
          .facing("Nobody answers")
          .about("booking")
          .amid(Condition.people("busy desk"))
          .start(BO);
  private boolean refusing;

  /** From now on nobody may do anything; setting up goes on. */
  public void refuse() {
    refusing = true;
  }

  private boolean permits(AccessRequest request) {
    request
        .by()
        .map(by -> new Question(by, request.verb(), request.subject().id().value()))
        .ifPresent(asked::add);
    return request.by().isEmpty() || !refusing;
  }

  /** A lesson of the desk, kept, having come to {@code state}, open at the Studio if shared. */
  public Lesson lesson(LessonState state) {
    return switch (state) {
      case DRAFT -> sharing.capture(desk, ANNA, complete("Book ahead"));
      case SUBMITTED -> sharing.submit(lesson(LessonState.DRAFT), ANNA);
      case CLARIFICATION ->
          sharing.askToClarify(lesson(LessonState.SUBMITTED), BO.because("Which desk?"));
      case VALIDATED -> sharing.validate(lesson(LessonState.SUBMITTED), BO);
      case REJECTED -> sharing.reject(lesson(LessonState.SUBMITTED), BO.because("Seen once"));
      case SHARED -> shared(Openness.STUDIO);
      case EMBEDDED -> {
        Lesson shared = shared(Openness.STUDIO);
        sharing.reuse(shared, clinic, Outcome.HELPED, "It did", BO);
        yield sharing.embed(shared, "The routine", BO.because("Every desk does"));
      }
      case SUPERSEDED -> sharing.supersede(shared(Openness.STUDIO), shared(Openness.STUDIO), BO);
      case RETIRED -> sharing.retire(shared(Openness.STUDIO), BO.because("Closed"));
      case WITHDRAWN -> sharing.withdraw(shared(Openness.STUDIO), BO.because("It named her"));
    };
  }

  /** A lesson of the desk, kept, open at {@code level}. */
  public Lesson shared(Openness level) {
    return sharing.share(lesson(LessonState.VALIDATED), level, BO);
  }

  /** What is kept, as the one sees it who sees everything. */
  public <T extends @Nullable Object> T kept(Function<? super Snapshot, ? extends T> what) {
    return store.read(Viewer.unrestricted(), what);
  }

  /** The lesson as it is kept. */
  public Lesson kept(Lesson lesson) {
    return kept(seen -> seen.lessons().find(lesson.id()).orElseThrow());
  }

  /** The project as it is kept. */
  public Project kept(Project project) {
    return kept(seen -> seen.projects().find(project.id()).orElseThrow());
  }

  /** All that was saved, in order. */
  public List<Change> changes() {
    try (Stream<Change> changes = store.changes(Position.START)) {
      return changes.toList();
    }
  }
}
