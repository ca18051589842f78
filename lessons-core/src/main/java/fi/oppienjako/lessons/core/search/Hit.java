package fi.oppienjako.lessons.core.search;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.sharing.Reason;
import java.util.List;
import java.util.Optional;

/**
 * A lesson that was found. Immutable.
 *
 * @param lesson the lesson, as the reader may see it
 * @param excerpts where it says what was searched for; empty if it is found by other words only
 * @param score how well it fits, 0 or more; comparable within one answer only
 * @param reason why it was found though it says none of the words: it means much the same; empty if
 *     it says them
 */
public record Hit(Lesson lesson, List<Excerpt> excerpts, double score, Optional<Reason> reason) {

  /** Checks and copies. */
  public Hit {
    requireNonNull(lesson, "lesson");
    excerpts = ImmutableList.copyOf(excerpts);
    requireNonNull(reason, "reason");
  }

  /** A lesson that says what was searched for. */
  public Hit(Lesson lesson, List<Excerpt> excerpts, double score) {
    this(lesson, excerpts, score, Optional.empty());
  }
}
