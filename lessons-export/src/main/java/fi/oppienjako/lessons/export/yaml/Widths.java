package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import java.util.Optional;

/** Tells where something would be open more widely than what it hangs on. */
final class Widths {

  private Widths() {}

  /**
   * Tells a fault at the value under {@code key} if {@code level} is wider than {@code widest}.
   *
   * @param widest how widely that which it hangs on is open; empty if it is not open to others
   * @param what that which it hangs on
   */
  static void check(
      Fields in, String key, Optional<Openness> level, Optional<Openness> widest, String what) {
    in.node(key)
        .ifPresent(node -> level.ifPresent(told -> check(in.reading(), node, told, widest, what)));
  }

  static void check(
      Reading reading, Node node, Openness level, Optional<Openness> widest, String what) {
    if (widest.isEmpty()) {
      reading.fault(
          node, "it cannot be open at %s: %s is not shared by then".formatted(level.key(), what));
    } else if (level.isWiderThan(widest.get())) {
      reading.fault(
          node,
          "it cannot be open at %s: %s is open at %s"
              .formatted(level.key(), what, widest.get().key()));
    }
  }
}
