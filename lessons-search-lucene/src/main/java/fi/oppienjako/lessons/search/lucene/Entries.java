package fi.oppienjako.lessons.search.lucene;

import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Ties;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StoredTies;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.search.Facets;
import fi.oppienjako.lessons.core.sharing.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes entries of what is stored. Used as long as the snapshot is; not thread-safe. */
final class Entries {

  private final Snapshot all;
  private final Ties ties;

  /** Of everything in {@code all}, the view of somebody unrestricted. */
  Entries(Snapshot all) {
    this.all = all;
    this.ties = new StoredTies(all.projects(), all.plans(), all.lessons());
  }

  /** The entry of {@code whole}; none if it is withdrawn. */
  Optional<Entry> of(Lesson whole) {
    Lesson lesson = asWidestSeen(whole);
    if (lesson.state() == LessonState.WITHDRAWN) {
      return Optional.empty();
    }
    Optional<Project> learnedIn =
        all.projects().find(lesson.origin().project()).map(this::asWidestSeen);
    List<Reuse> reuses = openReuses(lesson);
    return Optional.of(
        new Entry(
            Ref.to(lesson),
            lesson.openness(),
            Entry.key(Project.KIND.ref(lesson.origin().project())),
            within(lesson),
            Profile.of(lesson, learnedIn),
            Facets.of(lesson, learnedIn, reuses),
            standing(lesson),
            lesson.life().capturedAt().toEpochMilli(),
            helped(reuses)));
  }

  /** The entry of {@code whole}. */
  Entry of(Project whole) {
    Project project = asWidestSeen(whole);
    return new Entry(
        project.ref(),
        project.visibleFrom(),
        Entry.key(project.ref()),
        within(project),
        Profile.of(project, Optional.empty()),
        Map.of(),
        project.progress().ended().isPresent() ? 1 : 0,
        0,
        0);
  }

  /** What those see of {@code thing} who see it from the widest level at which it is open. */
  private <A extends Aggregate<A> & Visible> A asWidestSeen(A thing) {
    return thing
        .visibleFrom()
        .flatMap(
            level ->
                thing
                    .countsWithin(ties::programmeOf)
                    .map(scope -> Viewer.anyone().at(level, scope))
                    .or(() -> Optional.of(Viewer.anyone())))
        .flatMap(widest -> new Sight(widest, ties).shown(thing))
        .orElse(thing);
  }

  private <A extends Aggregate<A> & Visible> Set<String> within(A thing) {
    return Stream.concat(thing.ownedBy().stream(), thing.countsWithin(ties::programmeOf).stream())
        .map(Entry::key)
        .collect(ImmutableSet.toImmutableSet());
  }

  private List<Reuse> openReuses(Lesson lesson) {
    try (Stream<Reuse> uses = all.reuses().where(Reuse.BY_LESSON, lesson.id())) {
      return uses.filter(reuse -> reuse.openness().equals(Optional.of(Openness.AGORA))).toList();
    }
  }

  private static int helped(List<Reuse> reuses) {
    return (int)
        reuses.stream()
            .filter(reuse -> reuse.outcome() == Outcome.HELPED)
            .map(Reuse::project)
            .distinct()
            .count();
  }

  private static int standing(Lesson lesson) {
    if (!lesson.state().isShared() || lesson.state().isCurrent()) {
      return 0;
    }
    return lesson.state() == LessonState.SUPERSEDED ? 1 : 2;
  }
}
