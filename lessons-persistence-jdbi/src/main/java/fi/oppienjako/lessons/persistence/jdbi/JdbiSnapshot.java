package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonTrace;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Lessons;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.stream.Stream;

/** What a viewer may see in one session. */
final class JdbiSnapshot implements Snapshot {

  private final Tables tables;
  private final JdbiTies ties;
  private final Sight sight;
  private final Where visible;
  private final Source source;

  JdbiSnapshot(Tables tables, Viewer viewer, Source source) {
    this.tables = tables;
    this.source = source;
    visible = Visibility.of(viewer, tables);
    ties = new JdbiTies(tables, source);
    sight = new Sight(viewer, ties);
  }

  @Override
  public Sight sight() {
    return sight;
  }

  @Override
  public <A extends Aggregate<A>> View<A> all(Kind<A> kind) {
    return new JdbiView<>(tables.of(kind), sight, ties, visible, source);
  }

  @Override
  public Lessons lessons() {
    return new JdbiLessons(tables.of(Lesson.KIND), sight, ties, visible, source);
  }

  /** The rows are asked for what has a column or words; the query decides on the lessons. */
  private static final class JdbiLessons extends JdbiView<Lesson> implements Lessons {

    private final KindTable<Lesson> table;
    private final Sight sight;
    private final JdbiTies ties;
    private final Source source;

    JdbiLessons(KindTable<Lesson> table, Sight sight, JdbiTies ties, Where visible, Source source) {
      super(table, sight, ties, visible, source);
      this.table = table;
      this.sight = sight;
      this.ties = ties;
      this.source = source;
    }

    @Override
    public Page<Lesson> page(LessonQuery query, Cursor<Lesson> cursor) {
      return page(where(query), query::matches, cursor);
    }

    @Override
    public Page<Lesson> page(Cursor<Lesson> cursor) {
      return super.page(cursor);
    }

    @Override
    public Stream<Lesson> stream(LessonQuery query) {
      return stream(where(query), query::matches);
    }

    @Override
    public Stream<Lesson> stream() {
      return super.stream();
    }

    /** From columns, unless it is asked for by what a lesson that was withdrawn does not show. */
    @Override
    public Stream<LessonTrace> traces(LessonQuery query, Instant end) {
      return query.perspectives().isEmpty() && query.themes().isEmpty()
          ? new LessonTraces(table, sight, ties, source, end).meeting(where(query))
          : Lessons.super.traces(query, end);
    }

    private Where where(LessonQuery query) {
      Where where = visible();
      if (query.project().isPresent()) {
        where = table.where(where, Lesson.BY_PROJECT, query.project().get().value());
      }
      if (query.programme().isPresent()) {
        where = table.where(where, Lesson.BY_PROGRAMME, query.programme().get().value());
      }
      if (!query.states().isEmpty()) {
        where = where.among("state", query.states().stream().map(Asked::word).toList());
      }
      return query.themes().isEmpty()
          ? where
          : table.tied(where, Asked.THEMES, query.themes().stream().map(Term::key).toList());
    }
  }
}
