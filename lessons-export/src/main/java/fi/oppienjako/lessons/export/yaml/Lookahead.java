package fi.oppienjako.lessons.export.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks ahead in a tree for what is told in it, before it is read.
 *
 * <p>It tells no faults: whatever is not as it should be is told when it is read.
 */
final class Lookahead {

  private Lookahead() {}

  /** What is listed under {@code key} of {@code node}, if that is how it is. */
  static List<Node> list(Node node, String key) {
    return node.asKeys()
        .flatMap(keys -> keys.value(key))
        .flatMap(Node::asItems)
        .map(Node.Items::items)
        .orElse(List.of());
  }

  /** The text under {@code key} of {@code node}, if that is how it is. */
  static Optional<Node.Scalar> id(Node node, String key) {
    return node.asKeys().flatMap(keys -> keys.value(key)).flatMap(Node::asScalar);
  }

  /** The names under {@code key} of {@code node}, if that is how it is. */
  static Set<String> names(Node.Keys node, String key) {
    return node.value(key)
        .flatMap(Node::asKeys)
        .map(keys -> keys.entries().keySet())
        .orElse(Set.of());
  }

  /** The day under {@code key} of {@code node}, if that is how it is. */
  static Optional<LocalDate> day(Node node, String key) {
    return id(node, key).flatMap(text -> day(text.text()));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
