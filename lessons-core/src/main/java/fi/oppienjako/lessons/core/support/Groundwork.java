package fi.oppienjako.lessons.core.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Added;
import fi.oppienjako.lessons.core.text.Id;
import java.util.List;
import java.util.Set;

/**
 * What the application workshops gave besides a more precise challenge. Immutable; it stays whether
 * or not support is granted.
 *
 * @param workshops the workshops that the applicant took part in
 * @param stakeholders the people whom the challenge touches
 * @param partners the bodies that the challenge touches and that take part
 * @param commitments the bodies that committed themselves to the work
 */
public record Groundwork(
    Set<Id<Session>> workshops,
    List<Stakeholder> stakeholders,
    List<BodyNamed> partners,
    List<BodyNamed> commitments) {

  /** Nothing yet. */
  public static final Groundwork NONE = new Groundwork(Set.of(), List.of(), List.of(), List.of());

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the same body is a partner, or committed itself, twice
   */
  public Groundwork {
    workshops = ImmutableSet.copyOf(workshops);
    stakeholders = ImmutableList.copyOf(stakeholders);
    partners = ImmutableList.copyOf(partners);
    commitments = ImmutableList.copyOf(commitments);
    if (bodies(partners).size() < partners.size()
        || bodies(commitments).size() < commitments.size()) {
      throw new IllegalArgumentException("each partner and each commitment is recorded once");
    }
  }

  /** Whether there is nothing yet. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Whether {@code body} is a partner. */
  public boolean isPartner(Id<Organisation> body) {
    return bodies(partners).contains(body);
  }

  /** Whether {@code body} committed itself. */
  public boolean isCommitted(Id<Organisation> body) {
    return bodies(commitments).contains(body);
  }

  boolean goesOnFrom(Groundwork kept) {
    return workshops.containsAll(kept.workshops)
        && Added.onto(kept.stakeholders, stakeholders)
        && Added.onto(kept.partners, partners)
        && Added.onto(kept.commitments, commitments);
  }

  Groundwork withWorkshop(Id<Session> workshop) {
    Set<Id<Session>> more =
        ImmutableSet.<Id<Session>>builder().addAll(workshops).add(workshop).build();
    return new Groundwork(more, stakeholders, partners, commitments);
  }

  Groundwork withStakeholder(Stakeholder stakeholder) {
    return new Groundwork(workshops, Added.to(stakeholders, stakeholder), partners, commitments);
  }

  Groundwork withPartner(BodyNamed partner) {
    return new Groundwork(workshops, stakeholders, Added.to(partners, partner), commitments);
  }

  Groundwork withCommitment(BodyNamed commitment) {
    return new Groundwork(workshops, stakeholders, partners, Added.to(commitments, commitment));
  }

  Groundwork withoutWorkshops() {
    return new Groundwork(Set.of(), stakeholders, partners, commitments);
  }

  private static Set<Id<Organisation>> bodies(List<BodyNamed> named) {
    return named.stream().map(BodyNamed::body).collect(ImmutableSet.toImmutableSet());
  }
}
