package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a lesson has to do with another lesson. Both sides say so. Immutable.
 *
 * @param kind what it has to do with it
 * @param other the other lesson
 * @param openness how widely this may be told, never wider than either lesson; empty if it stays in
 *     the project
 * @param by who says so and why
 * @param at since when
 */
public record Link(Kind kind, Id<Lesson> other, Optional<Openness> openness, By by, Instant at) {

  /** What a lesson can have to do with another. */
  public enum Kind {
    /** Each speaks against the other. */
    CONTRADICTS,
    /** It takes the place of the other. */
    SUPERSEDES,
    /** The other takes its place. */
    SUPERSEDED_BY;

    /** The word for it in files and programs, such as {@code superseded-by}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Checks that nothing is missing. */
  public Link {
    requireNonNull(kind, "kind");
    requireNonNull(other, "other");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }
}
