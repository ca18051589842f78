package fi.oppienjako.lessons.core.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the application workshops gave besides a more precise challenge. Immutable; it only grows,
 * whether or not support is granted.
 *
 * @param workshops the workshops that the applicant took part in, in the order recorded
 * @param stakeholders the people whom the challenge touches
 * @param partners the organisations that the challenge touches and that take part
 * @param commitments the organisations that committed themselves to the work
 */
public record WorkshopResults(
    List<Id<Session>> workshops,
    List<Stakeholder> stakeholders,
    List<Commitment> partners,
    List<Commitment> commitments) {

  /** Nothing yet. */
  public static final WorkshopResults NONE =
      new WorkshopResults(List.of(), List.of(), List.of(), List.of());

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if a workshop, a partner or a commitment is recorded twice
   */
  public WorkshopResults {
    workshops = ImmutableList.copyOf(workshops);
    stakeholders = ImmutableList.copyOf(stakeholders);
    partners = ImmutableList.copyOf(partners);
    commitments = ImmutableList.copyOf(commitments);
    if (hasDuplicates(workshops.stream())
        || hasDuplicates(partners.stream().map(Commitment::organisation))
        || hasDuplicates(commitments.stream().map(Commitment::organisation))) {
      throw new InvalidValueException(Message.of("workshops.recorded-once"));
    }
  }

  /** Whether there is nothing yet. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Whether {@code organisation} is a partner. */
  public boolean isPartner(Id<Organisation> organisation) {
    return partners.stream().anyMatch(one -> one.organisation().equals(organisation));
  }

  /** Whether {@code organisation} committed itself. */
  public boolean isCommitted(Id<Organisation> organisation) {
    return commitments.stream().anyMatch(one -> one.organisation().equals(organisation));
  }

  Map<String, List<?>> parts() {
    return ImmutableMap.of(
        "workshops", workshops,
        "stakeholders", stakeholders,
        "partners", partners,
        "commitments", commitments);
  }

  WorkshopResults withWorkshop(Id<Session> workshop) {
    return workshops.contains(workshop)
        ? this
        : new WorkshopResults(Added.to(workshops, workshop), stakeholders, partners, commitments);
  }

  WorkshopResults withStakeholder(Stakeholder stakeholder) {
    return new WorkshopResults(
        workshops, Added.to(stakeholders, stakeholder), partners, commitments);
  }

  WorkshopResults withPartner(Commitment partner) {
    return new WorkshopResults(workshops, stakeholders, Added.to(partners, partner), commitments);
  }

  WorkshopResults withCommitment(Commitment commitment) {
    return new WorkshopResults(
        workshops, stakeholders, partners, Added.to(commitments, commitment));
  }

  WorkshopResults withoutWorkshops() {
    return new WorkshopResults(List.of(), stakeholders, partners, commitments);
  }

  private static boolean hasDuplicates(Stream<?> things) {
    List<?> all = things.toList();
    return all.stream().distinct().count() < all.size();
  }
}
