package fi.oppienjako.lessons.persistence.jdbi;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something of a kind that has a column of its own, so that it can be counted without reading
 * documents. Immutable.
 *
 * @param name the column
 * @param type its type in SQL
 * @param value what stands in it; an {@code OptionalLong} where it is a number
 */
record Fact<A>(String name, String type, Function<A, Object> value) {

  /** A fact that is a word. */
  static <A> Fact<A> word(String name, Function<A, Optional<String>> word) {
    return new Fact<>(name, "word", word::apply);
  }

  /** A fact that is a number. */
  static <A> Fact<A> number(String name, Function<A, Object> number) {
    return new Fact<>(name, "bigint", number);
  }
}
