package fi.oppienjako.lessons.persistence.jdbi;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row at hand of a result, read cell by cell from the left. */
final class Row {

  private final ResultSet result;
  private int column;

  Row(ResultSet result) {
    this.result = result;
  }

  /** Reads one row. */
  @FunctionalInterface
  interface Reading<R> {
    R read(Row row) throws SQLException;
  }

  boolean next() throws SQLException {
    column = 0;
    return result.next();
  }

  String text() throws SQLException {
    return requireNonNull(nullable());
  }

  Optional<String> maybeText() throws SQLException {
    return Optional.ofNullable(nullable());
  }

  int number() throws SQLException {
    return result.getInt(++column);
  }

  long longNumber() throws SQLException {
    return result.getLong(++column);
  }

  boolean flag() throws SQLException {
    return result.getBoolean(++column);
  }

  <T> Id<T> id() throws SQLException {
    return Id.of(text());
  }

  <T> Optional<Id<T>> maybeId() throws SQLException {
    String id = nullable();
    return id == null ? Optional.empty() : Optional.of(Id.of(id));
  }

  Term term() throws SQLException {
    return new Term(text());
  }

  <E extends Enum<E>> E word(Class<E> words) throws SQLException {
    return Enum.valueOf(words, text());
  }

  Openness level() throws SQLException {
    return Levels.of(number());
  }

  Optional<Openness> maybeLevel() throws SQLException {
    int rank = number();
    return rank == 0 ? Optional.empty() : Optional.of(Levels.of(rank));
  }

  Instant instant() throws SQLException {
    return result.getObject(++column, OffsetDateTime.class).toInstant();
  }

  LocalDate day() throws SQLException {
    return result.getObject(++column, LocalDate.class);
  }

  Optional<LocalDate> maybeDay() throws SQLException {
    return Optional.ofNullable(result.getObject(++column, LocalDate.class));
  }

  DateRange days() throws SQLException {
    return new DateRange(maybeDay(), maybeDay());
  }

  /** Person and reason. */
  By by() throws SQLException {
    return new By(id(), maybeText());
  }

  /** Person and reason, or neither. */
  Optional<By> maybeBy() throws SQLException {
    String person = nullable();
    Optional<String> reason = maybeText();
    return person == null ? Optional.empty() : Optional.of(new By(Id.of(person), reason));
  }

  private @Nullable String nullable() throws SQLException {
    return result.getString(++column);
  }
}
