package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Topics;
import java.util.Set;

/**
 * When a lesson applies and what it is about. Immutable.
 *
 * @param conditions the conditions in which it applies
 * @param perspectives the perspectives from which it was learned
 * @param topics what it is about and for whom
 */
public record Relevance(Conditions conditions, Set<Perspective> perspectives, Topics topics) {

  /** Nothing said. */
  public static final Relevance NONE = new Relevance(Conditions.NONE, Set.of(), Topics.NONE);

  /** Checks and copies. */
  public Relevance {
    requireNonNull(conditions, "conditions");
    perspectives = Sets.immutableEnumSet(perspectives);
    requireNonNull(topics, "topics");
  }
}
