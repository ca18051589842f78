package fi.oppienjako.lessons.core.inmemory;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Lessons;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StoredTies;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.stream.Stream;

/** What a viewer may see of the tables. */
final class InMemorySnapshot implements Snapshot {

  private final Tables tables;
  private final Sight sight;

  InMemorySnapshot(Tables tables, Viewer viewer) {
    this.tables = tables;
    this.sight =
        new Sight(
            viewer,
            new StoredTies(
                all(Project.KIND, tables), all(Plan.KIND, tables), all(Lesson.KIND, tables)));
  }

  /** All of a kind: the ties among them are the same for whoever reads. */
  private static <A extends Aggregate<A>> View<A> all(Kind<A> kind, Tables tables) {
    return new InMemoryView<>(tables.of(kind), Sight.ofEverything());
  }

  @Override
  public Sight sight() {
    return sight;
  }

  @Override
  public <A extends Aggregate<A>> View<A> all(Kind<A> kind) {
    return new InMemoryView<>(tables.of(kind), sight);
  }

  @Override
  public Lessons lessons() {
    return new InMemoryLessons(tables.of(Lesson.KIND), sight);
  }

  private static final class InMemoryLessons extends InMemoryView<Lesson> implements Lessons {

    InMemoryLessons(Table<Lesson> table, Sight sight) {
      super(table, sight);
    }

    @Override
    public Page<Lesson> page(LessonQuery query, Cursor<Lesson> cursor) {
      return page(query::matches, cursor);
    }

    @Override
    public Page<Lesson> page(Cursor<Lesson> cursor) {
      return super.page(cursor);
    }

    /** Where a project or a programme is asked for, the lessons of others are not looked at. */
    @Override
    public Stream<Lesson> stream(LessonQuery query) {
      return query
          .project()
          .map(project -> where(Lesson.BY_PROJECT, project))
          .or(() -> query.programme().map(one -> where(Lesson.BY_PROGRAMME, one)))
          .orElseGet(super::stream)
          .filter(query::matches);
    }

    @Override
    public Stream<Lesson> stream() {
      return super.stream();
    }
  }
}
