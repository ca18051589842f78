package fi.oppienjako.lessons.core.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Set;

/**
 * Whom a call has in mind above all. Immutable.
 *
 * <p>It is guidance to assessors and never a filter: any organisation may apply.
 *
 * @param kinds kinds of organisations, sorted
 * @param guidance what assessors are to bear in mind
 */
public record TargetApplicants(Set<Term> kinds, List<LocalizedText> guidance) {

  /** Nobody above others. */
  public static final TargetApplicants NOBODY = new TargetApplicants(Set.of(), List.of());

  /** Copies. */
  public TargetApplicants {
    kinds = ImmutableSortedSet.copyOf(kinds);
    guidance = ImmutableList.copyOf(guidance);
  }

  /** Whether {@code organisation} is of a kind that the call has in mind. */
  public boolean names(Organisation organisation) {
    return kinds.contains(organisation.kind());
  }
}
