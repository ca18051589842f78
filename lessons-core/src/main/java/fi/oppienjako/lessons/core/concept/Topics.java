package fi.oppienjako.lessons.core.concept;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Set;

/**
 * What something is about and for whom, in words of open vocabularies. Immutable.
 *
 * @param themes what it is about, sorted
 * @param targetGroups for whom it is, sorted
 */
public record Topics(Set<Term> themes, Set<Term> targetGroups) {

  /** About nothing in particular. */
  public static final Topics NONE = new Topics(Set.of(), Set.of());

  /** Copies. */
  public Topics {
    themes = ImmutableSortedSet.copyOf(themes);
    targetGroups = ImmutableSortedSet.copyOf(targetGroups);
  }
}
