package fi.oppienjako.lessons.core.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Session;
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
public record WorkshopResults(
    Set<Id<Session>> workshops,
    List<Stakeholder> stakeholders,
    List<Commitment> partners,
    List<Commitment> commitments) {

  /** Nothing yet. */
  public static final WorkshopResults NONE = new WorkshopResults(Set.of(), List.of(), List.of(), List.of());

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the same body is a partner, or committed itself, twice
   */
  public WorkshopResults {
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

  boolean goesOnFrom(WorkshopResults kept) {
    return workshops.containsAll(kept.workshops)
        && Added.onto(kept.stakeholders, stakeholders)
        && Added.onto(kept.partners, partners)
        && Added.onto(kept.commitments, commitments);
  }

  WorkshopResults withWorkshop(Id<Session> workshop) {
    Set<Id<Session>> more =
        ImmutableSet.<Id<Session>>builder().addAll(workshops).add(workshop).build();
    return new WorkshopResults(more, stakeholders, partners, commitments);
  }

  WorkshopResults withStakeholder(Stakeholder stakeholder) {
    return new WorkshopResults(workshops, Added.to(stakeholders, stakeholder), partners, commitments);
  }

  WorkshopResults withPartner(Commitment partner) {
    return new WorkshopResults(workshops, stakeholders, Added.to(partners, partner), commitments);
  }

  WorkshopResults withCommitment(Commitment commitment) {
    return new WorkshopResults(workshops, stakeholders, partners, Added.to(commitments, commitment));
  }

  WorkshopResults withoutWorkshops() {
    return new WorkshopResults(Set.of(), stakeholders, partners, commitments);
  }

  private static Set<Id<Organisation>> bodies(List<Commitment> named) {
    return named.stream().map(Commitment::body).collect(ImmutableSet.toImmutableSet());
  }
}
