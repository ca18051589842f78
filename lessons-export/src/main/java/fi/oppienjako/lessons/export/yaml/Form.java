package fi.oppienjako.lessons.export.yaml;

import java.util.Optional;
import java.util.function.Function;

/**
 * How one kind of thing is written in a file.
 *
 * @param <T> the kind of thing
 */
@FunctionalInterface
interface Form<T> {

  /** What is written at {@code node}; empty if it is not well written, which has been told then. */
  Optional<T> read(Node node, Reading reading);

  /**
   * A thing written as one word or text.
   *
   * @param parse refuses with an {@link IllegalArgumentException}
   */
  static <T> Form<T> word(Function<String, ? extends T> parse) {
    return (node, reading) -> {
      Optional<Node.Scalar> scalar = node.asScalar();
      if (scalar.isEmpty()) {
        reading.wrongKind(node, "a text");
        return Optional.empty();
      }
      return reading.made(node.place(), () -> parse.apply(scalar.get().text()));
    };
  }

  /** A thing written as keys with values. */
  static <T> Form<T> keys(Function<Fields, Optional<T>> body) {
    return (node, reading) -> Fields.of(node, reading).flatMap(body);
  }
}
