package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.model.Aggregate;
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
   * @param parse refuses what {@link Reading#made} turns into a fault
   */
  static <T> Form<T> word(Function<String, ? extends T> parse) {
    return (node, reading) -> {
      Optional<Node.Scalar> scalar = node.asScalar();
      if (scalar.isEmpty()) {
        reading.wrongKind(node, Wrong.of("value.text"));
        return Optional.empty();
      }
      return reading.made(node.place(), () -> parse.apply(scalar.get().text()));
    };
  }

  /** As {@link #keys}, of something stored by itself: the reading remembers where it is told. */
  static <A extends Aggregate<A>> Form<A> thing(Function<Fields, Optional<A>> body) {
    return (node, reading) -> {
      Optional<A> made = Form.<A>keys(body).read(node, reading);
      made.ifPresent(thing -> reading.places().put(thing, node));
      return made;
    };
  }

  /** A thing written as keys with values. */
  static <T> Form<T> keys(Function<Fields, Optional<T>> body) {
    return (node, reading) -> Fields.of(node, reading).flatMap(body);
  }
}
