package fi.oppienjako.lessons.core.search;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.lesson.Lesson;
import java.util.List;

/**
 * A lesson that was found. Immutable.
 *
 * @param lesson the lesson, as the reader may see it
 * @param excerpts where it says what was searched for; empty if it is found by other words only
 * @param score how well it fits, 0 or more; comparable within one answer only
 */
public record Hit(Lesson lesson, List<Excerpt> excerpts, double score) {

  /** Checks and copies. */
  public Hit {
    requireNonNull(lesson, "lesson");
    excerpts = ImmutableList.copyOf(excerpts);
  }
}
