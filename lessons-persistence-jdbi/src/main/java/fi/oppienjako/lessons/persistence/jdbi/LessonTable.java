package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.Life;
import fi.oppienjako.lessons.core.lesson.Origin;
import fi.oppienjako.lessons.core.lesson.Relevance;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.port.LessonQuery;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How lessons lie in the database. State and openness repeat what the last step says. */
final class LessonTable extends Table<Lesson> {

  static final LessonTable LESSONS = new LessonTable();

  private static final String NAME = "lesson";

  private LessonTable() {
    super(
        Lesson.KIND,
        NAME,
        List.of(
            "project_id",
            "programme_id",
            "phase_id",
            "activity_id",
            "session_id",
            "result",
            "state",
            "openness",
            "licence"),
        LessonParts.ALL);
  }

  private record Root(Id<Lesson> id, int revision, Origin origin, Result result, String licence) {}

  @Override
  List<@Nullable Object> cells(Lesson lesson) {
    Origin origin = lesson.origin();
    return Arrays.asList(
        origin.project().value(),
        origin.programme().map(Id::value).orElse(null),
        origin.phase().map(Id::value).orElse(null),
        origin.activity().map(Id::value).orElse(null),
        origin.session().map(Id::value).orElse(null),
        lesson.content().result().name(),
        lesson.state().name(),
        Levels.rankOrNull(lesson.openness()),
        lesson.licence());
  }

  @Override
  List<Lesson> read(Transaction session, Where where, int limit) {
    List<Root> roots = roots(session, where, limit, LessonTable::root);
    List<String> ids = roots.stream().map(root -> root.id.value()).toList();
    var texts = LessonParts.TEXTS.read(session, ids);
    var conditions = LessonParts.CONDITIONS.read(session, ids);
    var topics = LessonParts.TOPICS.read(session, ids);
    var steps = LessonParts.STEPS.read(session, ids);
    var evidence = LessonParts.EVIDENCE.read(session, ids);
    var links = LessonParts.LINKS.read(session, ids);
    var corrections = LessonParts.CORRECTIONS.read(session, ids);
    var contributors = LessonParts.CONTRIBUTORS.read(session, ids);
    return roots.stream()
        .map(
            root -> {
              String id = root.id.value();
              Texts said = new Texts(texts.of(id));
              return new Lesson(
                  root.id,
                  root.revision,
                  root.origin,
                  LessonParts.content(said, root.result),
                  new Relevance(
                      Applicability.conditions(conditions.of(id), said),
                      Applicability.perspectives(topics.of(id)),
                      Applicability.topics(topics.of(id))),
                  new Life(
                      new History<>(steps.of(id)),
                      links.of(id),
                      LessonParts.corrections(corrections.of(id), said)),
                  LessonParts.evidence(evidence.of(id), said),
                  new LinkedHashSet<>(contributors.of(id)),
                  root.licence);
            })
        .toList();
  }

  @Override
  Where visibleTo(Viewer reader) {
    return Visibility.of(reader, "openness", "project_id");
  }

  @Override
  Where where(Where where, Index<Lesson, ?> index, String key) {
    if (index == Lesson.BY_CONTRIBUTOR) {
      return where.and("id in (select lesson_id from lesson_contributor where person_id = ?)", key);
    }
    return index == Lesson.BY_PROJECT
        ? where.and("project_id = ?", key)
        : super.where(where, index, key);
  }

  /** Those that {@code query} asks for. */
  static Where asked(Where where, LessonQuery query) {
    Where asked = where;
    if (query.programme().isPresent()) {
      asked = asked.and("programme_id = ?", query.programme().get().value());
    }
    if (query.project().isPresent()) {
      asked = asked.and("project_id = ?", query.project().get().value());
    }
    if (!query.states().isEmpty()) {
      Object states = query.states().stream().map(Enum::name).toList();
      asked = asked.and("state = any(?)", states);
    }
    if (!query.perspectives().isEmpty()) {
      asked = Applicability.from(asked, NAME, query.perspectives());
    }
    return query.themes().isEmpty() ? asked : Applicability.about(asked, NAME, query.themes());
  }

  private static Root root(Row row) throws SQLException {
    Id<Lesson> id = row.id();
    int revision = row.number();
    Origin origin =
        new Origin(row.id(), row.maybeId(), row.maybeId(), row.maybeId(), row.maybeId());
    Result result = row.word(Result.class);
    // The next two repeat the last step.
    row.text();
    row.maybeLevel();
    return new Root(id, revision, origin, result, row.text());
  }
}
