package fi.oppienjako.lessons.search.lucene;

import com.google.common.collect.Lists;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Suggesting;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.sharing.Alike;
import fi.oppienjako.lessons.core.sharing.Profile;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Finds related work in an index. */
final class LuceneRecommender implements Recommender {

  private static final Query STILL = Seen.is(Documents.STANDING, "0");

  /**
   * For how many projects what is seen is worked out once; more would keep too many words in mind.
   */
  private static final int TOGETHER = 500;

  /** How many that mean the same are looked at, if not many are wanted. */
  private static final int MEANT = 50;

  private final LuceneIndex index;
  private final Analysis analysis;

  LuceneRecommender(LuceneIndex index, Analysis analysis) {
    this.index = index;
    this.analysis = analysis;
  }

  @Override
  public List<Suggestion<Lesson>> lessonsFor(
      Project project, Optional<Id<Phase>> phase, Snapshot seen, int limit) {
    Query among =
        all(LuceneSearch.LESSONS, STILL)
            .add(Seen.is(Documents.OWNER, Entry.key(project.ref())), Occur.MUST_NOT)
            .build();
    Suggesting suggesting = new Suggesting(seen);
    return suggesting.lessons(
        project,
        meant(Profile.of(project, phase), among, seen, limit, id -> lesson(id, seen))
            .filter(one -> one.subject().state().isCurrent()),
        suggesting.saidIn(project).stream().flatMap(own -> current(own, among, seen, limit)),
        limit);
  }

  private Stream<Alike<Lesson>> current(Profile wanted, Query among, Snapshot seen, int limit) {
    return alike(wanted, among, seen, limit, id -> lesson(id, seen))
        .filter(one -> one.subject().state().isCurrent());
  }

  @Override
  public List<Suggestion<Lesson>> lessonsLike(Lesson lesson, Snapshot seen, int limit) {
    Query among =
        all(LuceneSearch.LESSONS)
            .add(Seen.is(Documents.KEY, Entry.key(Lesson.KIND.ref(lesson.id()))), Occur.MUST_NOT)
            .build();
    return new Suggesting(seen)
        .lessons(
            lesson,
            meant(Profile.of(lesson, Optional.empty()), among, seen, limit, id -> lesson(id, seen)),
            limit);
  }

  @Override
  public List<Suggestion<Project>> beneficiariesOf(Lesson lesson, Snapshot seen, int limit) {
    if (lesson.state().isShared() && !lesson.state().isCurrent()) {
      return List.of();
    }
    Optional<Project> learnedIn = seen.projects().find(lesson.origin().project());
    Query among =
        all(Likenesses.PROJECTS, STILL)
            .add(
                Seen.is(Documents.KEY, Entry.key(Project.KIND.ref(lesson.origin().project()))),
                Occur.MUST_NOT)
            .build();
    return new Suggesting(seen)
        .projects(
            lesson,
            meant(Profile.of(lesson, learnedIn), among, seen, limit, id -> project(id, seen)),
            limit);
  }

  @Override
  public List<Overlap> overlapsOf(Project project, Snapshot seen, int limit) {
    return overlapsOf(List.of(project), seen, limit);
  }

  @Override
  public List<Overlap> overlapsOf(List<Project> projects, Snapshot seen, int limit) {
    List<Overlap> overlaps = new ArrayList<>();
    for (List<Project> some : Lists.partition(projects, TOGETHER)) {
      overlaps.addAll(
          index.search(
              seen.viewer(),
              searcher -> {
                List<Overlap> theirs = new ArrayList<>();
                for (Project project : some) {
                  theirs.addAll(overlapsOf(project, seen, limit, searcher));
                }
                return theirs;
              }));
    }
    return overlaps;
  }

  private List<Overlap> overlapsOf(Project project, Snapshot seen, int limit, SeenSearcher searcher)
      throws IOException {
    Profile wanted = Profile.of(project, Optional.empty());
    Query among =
        all(Likenesses.PROJECTS)
            .add(Seen.is(Documents.KEY, Entry.key(project.ref())), Occur.MUST_NOT)
            .build();
    Overlapping overlapping = new Overlapping(analysis, searcher, wanted);
    return new Suggesting(seen)
        .overlaps(
            project,
            new Likenesses(analysis, searcher)
                .to(wanted, among, limit, id -> project(id, seen))
                .filter(overlapping::with),
            limit);
  }

  /** What is like {@code wanted} by its words or by its meaning. */
  private <T extends Aggregate<T>> Stream<Alike<T>> meant(
      Profile wanted, Query among, Snapshot seen, int limit, Likenesses.Reading<T> reading) {
    Optional<float[]> meaning = analysis.meanings().flatMap(it -> it.asked(wanted));
    if (meaning.isEmpty()) {
      return alike(wanted, among, seen, limit, reading);
    }
    double from = analysis.meanings().orElseThrow().nearFrom();
    return index.search(
        seen.viewer(),
        searcher ->
            AlikeTogether.of(
                new Likenesses(analysis, searcher).to(wanted, among, limit, reading).toList(),
                new Nearest(searcher, meaning.get(), from, Nearest.EXACT)
                    .among(among, Math.max(MEANT, 4 * limit)),
                reading,
                searcher.rarest()));
  }

  private <T> Stream<Alike<T>> alike(
      Profile wanted, Query among, Snapshot seen, int limit, Likenesses.Reading<T> reading) {
    return index.search(
        seen.viewer(),
        searcher -> new Likenesses(analysis, searcher).to(wanted, among, limit, reading));
  }

  private static Optional<Likenesses.Compared<Lesson>> lesson(String id, Snapshot seen) {
    return seen.lessons()
        .find(Id.of(id))
        .map(
            lesson ->
                new Likenesses.Compared<>(
                    lesson, Profile.of(lesson, seen.projects().find(lesson.origin().project()))));
  }

  private static Optional<Likenesses.Compared<Project>> project(String id, Snapshot seen) {
    return seen.projects()
        .find(Id.of(id))
        .map(
            project ->
                new Likenesses.Compared<>(
                    project,
                    Profile.of(project, project.progress().current().map(Progress.Visit::phase))));
  }

  private static BooleanQuery.Builder all(Query... queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Query query : queries) {
      all.add(query, Occur.FILTER);
    }
    return all;
  }
}
