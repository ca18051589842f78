package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A record that a project or a programme was renamed or its description changed. Immutable.
 *
 * @param openness how widely it was open until then
 * @param formerName what it was called until then; empty if it kept its name, if the former one was
 *     taken out, or where the viewer is not to know it
 */
public record Retold(Openness openness, Optional<LocalizedText> formerName) {

  /** Checks that nothing is missing. */
  public Retold {
    requireNonNull(openness, "openness");
    requireNonNull(formerName, "formerName");
  }

  /** {@code told}, once {@code before} at {@code openness} has become {@code after}. */
  static History<Retold> then(
      History<Retold> told,
      Openness openness,
      LocalizedText before,
      LocalizedText after,
      By by,
      Instant at) {
    return told.then(
        new Retold(openness, Optional.of(before).filter(name -> !name.equals(after))), by, at);
  }

  /** {@code told}, with all former names taken out. */
  static History<Retold> nameless(History<Retold> told) {
    return new History<>(
        told.entries().stream()
            .map(step -> new History.Entry<>(step.state().nameless(), step.by(), step.at()))
            .toList());
  }

  /**
   * {@code told} without names, persons and reasons from when it was narrower than {@code level}.
   */
  static History<Retold> seenAt(Openness level, History<Retold> told) {
    Predicate<History.Entry<Retold>> shown = step -> step.state().openness().isVisibleAt(level);
    return new History<>(
        told.naming(shown).entries().stream()
            .map(
                step ->
                    shown.test(step)
                        ? step
                        : new History.Entry<>(step.state().nameless(), step.by(), step.at()))
            .toList());
  }

  /** Whether every name that {@code before} has is in {@code told} still, or was taken out. */
  static boolean keepsNames(History<Retold> told, History<Retold> before) {
    List<History.Entry<Retold>> now = told.entries();
    List<History.Entry<Retold>> then = before.entries();
    return now.size() >= then.size()
        && IntStream.range(0, then.size())
            .allMatch(
                i ->
                    now.get(i).state().equals(then.get(i).state())
                        || now.get(i).state().equals(then.get(i).state().nameless()));
  }

  private Retold nameless() {
    return new Retold(openness, Optional.empty());
  }
}
