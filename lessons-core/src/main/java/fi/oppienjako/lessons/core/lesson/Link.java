package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A link from one lesson to another, recorded on both. Immutable.
 *
 * @param kind the kind of link
 * @param other the other lesson
 * @param openness how widely it is open, never wider than either lesson; empty if it stays in the
 *     project, as between programmes unless both lessons are open to all
 * @param by who made it and why
 * @param at since when
 */
public record Link(Kind kind, Id<Lesson> other, Optional<Openness> openness, By by, Instant at) {

  /** The kinds of links between lessons. */
  public enum Kind {
    /** The two contradict each other. */
    CONTRADICTS,
    /** It supersedes the other. */
    SUPERSEDES,
    /** The other supersedes it. */
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
