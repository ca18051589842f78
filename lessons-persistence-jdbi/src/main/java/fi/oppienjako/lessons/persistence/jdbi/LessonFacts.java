package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.lesson.LessonTrace;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns from which lessons are counted, and how they are read. Times are nanoseconds since
 * 1970, which neither database loses; the time of the last step is left out where one of them is no
 * such number, and such a lesson is read whole.
 */
final class LessonFacts {

  /** What {@link #read} reads. */
  static final String COLUMNS =
      "id, project, phase, perspectives, state, open_at, captured_ns, validated_ns, shared_ns,"
          + " stepped_ns, relayed_ns, lacks";

  static final List<Fact<Lesson>> ALL =
      List.of(
          Fact.word("phase", lesson -> lesson.origin().phase().map(Id::value)),
          Fact.word("perspectives", LessonFacts::perspectives),
          Fact.number("captured_ns", lesson -> nanos(lesson.life().capturedAt())),
          Fact.number("validated_ns", lesson -> first(lesson, LessonStep.VALIDATE)),
          Fact.number("shared_ns", lesson -> first(lesson, LessonStep.SHARE)),
          Fact.number("relayed_ns", lesson -> first(lesson, LessonStep.RELAY)),
          Fact.number("lacks", lesson -> OptionalLong.of(lesson.missing().size())),
          Fact.number("stepped_ns", LessonFacts::stepped));

  private static final List<Openness> LEVELS = List.of(Openness.values());

  private LessonFacts() {}

  /**
   * A lesson as its row tells it.
   *
   * @param trace what is counted of it as it is now; null if the row cannot tell
   * @param stepped the time of its last step
   */
  record Row(Id<Lesson> lesson, @Nullable LessonTrace trace, long stepped) {

    /** Whether it was just before {@code end} as it is now. */
    boolean isAsAt(Instant end) {
      return trace != null && stepped < nanos(end).orElse(Long.MAX_VALUE);
    }
  }

  static Row read(ResultSet row) throws SQLException {
    Id<Lesson> id = Id.of(row.getString(1));
    long stepped = row.getLong(10);
    return row.wasNull() ? new Row(id, null, 0) : new Row(id, trace(id, row), stepped);
  }

  private static LessonTrace trace(Id<Lesson> id, ResultSet row) throws SQLException {
    int open = row.getInt(6);
    return new LessonTrace(
        id,
        Id.of(row.getString(2)),
        Optional.ofNullable(row.getString(3)).map(Id::of),
        perspectives(row.getString(4)),
        LessonState.valueOf(name(row.getString(5))),
        open == KindRow.CLOSED ? Optional.empty() : Optional.of(LEVELS.get(open)),
        instant(row.getLong(7)),
        optional(row, 8),
        optional(row, 9),
        optional(row, 11),
        row.getLong(12) == 0);
  }

  private static Optional<Instant> optional(ResultSet row, int column) throws SQLException {
    long nanos = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(instant(nanos));
  }

  private static Instant instant(long nanos) {
    return Instant.ofEpochSecond(0, nanos);
  }

  static OptionalLong nanos(Instant at) {
    try {
      return OptionalLong.of(
          Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000_000L), at.getNano()));
    } catch (ArithmeticException beyond) {
      return OptionalLong.empty();
    }
  }

  private static OptionalLong first(Lesson lesson, LessonStep step) {
    Optional<Instant> at = lesson.life().first(step);
    return at.isPresent() ? nanos(at.get()) : OptionalLong.empty();
  }

  private static OptionalLong stepped(Lesson lesson) {
    return nanos(lesson.life().capturedAt()).isEmpty()
        ? OptionalLong.empty()
        : nanos(lesson.life().history().latest().map(History.Entry::at).orElseThrow());
  }

  private static Optional<String> perspectives(Lesson lesson) {
    Set<Perspective> all = lesson.relevance().perspectives();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.stream().map(Asked::word).collect(Collectors.joining(" ")));
  }

  private static Set<Perspective> perspectives(@Nullable String words) {
    Set<Perspective> all = EnumSet.noneOf(Perspective.class);
    if (words != null) {
      for (String word : words.split(" ", -1)) {
        all.add(Perspective.valueOf(name(word)));
      }
    }
    return all;
  }

  /** The choice that {@link Asked#word} wrote. */
  private static String name(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
