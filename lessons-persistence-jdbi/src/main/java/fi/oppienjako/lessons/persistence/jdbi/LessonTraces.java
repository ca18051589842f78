package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonTrace;
import fi.oppienjako.lessons.core.model.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is counted of lessons that a viewer may see, read from columns. Only those that have taken a
 * step since the time that is asked about are read whole.
 */
final class LessonTraces {

  private static final int AT_ONCE = 5000;

  private final KindTable<Lesson> table;
  private final Sight sight;
  private final JdbiTies ties;
  private final Source source;
  private final Instant end;

  LessonTraces(KindTable<Lesson> table, Sight sight, JdbiTies ties, Source source, Instant end) {
    this.table = table;
    this.sight = sight;
    this.ties = ties;
    this.source = source;
    this.end = end;
  }

  /** The traces of those whose rows meet {@code where}, in the order of their identifiers. */
  Stream<LessonTrace> meeting(Where where) {
    return Pages.<List<LessonFacts.Row>>stream(1, last -> read(where, last)).flatMap(this::traces);
  }

  /** The next rows, as one page; none after the last ones. */
  private List<List<LessonFacts.Row>> read(Where where, Optional<List<LessonFacts.Row>> before) {
    Where rest =
        before
            .map(rows -> where.and("id > ?", rows.get(rows.size() - 1).lesson().value()))
            .orElse(where);
    List<LessonFacts.Row> rows =
        before.isPresent() && before.get().size() < AT_ONCE
            ? List.of()
            : table.facts(source.session(), LessonFacts.COLUMNS, rest, AT_ONCE, LessonFacts::read);
    return rows.isEmpty() ? List.of() : List.of(rows);
  }

  private Stream<LessonTrace> traces(List<LessonFacts.Row> rows) {
    if (!sight.viewer().isUnrestricted()) {
      ties.expectProjects(rows.stream().map(LessonFacts.Row::trace).filter(Objects::nonNull));
    }
    Map<Id<Lesson>, Lesson> whole = whole(rows);
    return rows.stream()
        .flatMap(row -> trace(row, Optional.ofNullable(whole.get(row.lesson()))).stream());
  }

  private Map<Id<Lesson>, Lesson> whole(List<LessonFacts.Row> rows) {
    List<String> ids =
        rows.stream().filter(row -> !row.isAsAt(end)).map(row -> row.lesson().value()).toList();
    return ids.isEmpty()
        ? Map.of()
        : table.several(source.session(), ids).stream()
            .collect(Collectors.toMap(Lesson::id, Function.identity()));
  }

  private Optional<LessonTrace> trace(LessonFacts.Row row, Optional<Lesson> whole) {
    return whole.isPresent()
        ? sight.shown(whole.get()).flatMap(lesson -> LessonTrace.of(lesson, end))
        : Optional.ofNullable(row.trace()).flatMap(trace -> sight.shown(trace, LessonTrace.class));
  }
}
