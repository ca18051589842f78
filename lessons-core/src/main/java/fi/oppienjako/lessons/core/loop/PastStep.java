package fi.oppienjako.lessons.core.loop;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step that was taken with something, whatever kind of thing it is. Immutable.
 *
 * @param part the part of the thing whose step it is, such as {@code history} or {@code moderation}
 * @param state what the step led to, as that part records it, such as a {@link
 *     fi.oppienjako.lessons.core.lesson.LessonStatus}
 * @param by who took it and why; empty where the viewer is not to know
 * @param at when
 */
public record PastStep(String part, Object state, Optional<By> by, Instant at) {

  /** Checks that nothing is missing. */
  public PastStep {
    requireNonNull(part, "part");
    requireNonNull(state, "state");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }

  /** The steps in all append-only parts of {@code thing}; within a part, the newest first. */
  static Stream<PastStep> of(Aggregate<?> thing) {
    return thing.onlyGrows().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(part -> newestFirst(part.getKey(), part.getValue()));
  }

  private static Stream<PastStep> newestFirst(String part, List<?> entries) {
    return Stream.iterate(entries.size() - 1, i -> i >= 0, i -> i - 1)
        .map(entries::get)
        .filter(History.Entry.class::isInstance)
        .map(History.Entry.class::cast)
        .map(entry -> of(part, entry));
  }

  private static PastStep of(String part, History.Entry<?> entry) {
    return new PastStep(part, entry.state(), entry.by(), entry.at());
  }
}
