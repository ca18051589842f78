package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is granted to a project against what experts are promised to it. Immutable.
 *
 * <p>Experts lead the application workshops too, so they can be promised before the decision; a
 * project that never applied is supported by other ways, and nothing is counted.
 *
 * @param project the project
 * @param applications the applications for it
 * @param experts at least those who have been promised to it
 */
public record SupportPromised(
    Id<Project> project, List<Application> applications, List<Expert> experts) {

  /** Copies. */
  public SupportPromised {
    requireNonNull(project, "project");
    applications = ImmutableList.copyOf(applications);
    experts = ImmutableList.copyOf(experts);
  }

  /** What is granted and promised to {@code project} in {@code seen}. */
  static SupportPromised in(Snapshot seen, Id<Project> project) {
    return new SupportPromised(
        project,
        seen.all(Application.KIND).where(Application.BY_PROJECT, project).toList(),
        seen.all(Expert.KIND).where(Expert.BY_PROJECT, project).toList());
  }

  /** The support that was granted by {@code at}. */
  public Optional<Grant> granted(Instant at) {
    return applications.stream()
        .filter(one -> stood(one, ApplicationState.GRANTED, at))
        .flatMap(one -> one.grant().stream())
        .findFirst();
  }

  /** How many days are promised within {@code during}, both ends of which are given. */
  public int promised(DateRange during) {
    return experts.stream().mapToInt(expert -> expert.promisedTo(project, during)).sum();
  }

  /**
   * Checks that {@code days} more days within {@code during} can be promised.
   *
   * @param at when they are promised
   * @throws ImpossibleStepException if the period is not within the one granted, more days would be
   *     promised than granted, or none are granted and none are needed for workshops
   */
  public void check(DateRange during, int days, Instant at) {
    granted(at).ifPresentOrElse(grant -> check(grant, during, days), () -> checkInWorkshops(at));
  }

  private void check(Grant grant, DateRange during, int days) {
    int left = grant.days() - promised(grant.during());
    if (!Days.isWithin(during, grant.during()) || days > left) {
      throw new ImpossibleStepException(
          Message.of(
              "promise.too-many-days", project, grant.days(), Days.text(grant.during()), left));
    }
  }

  private void checkInWorkshops(Instant at) {
    if (!applications.isEmpty()
        && applications.stream().noneMatch(one -> stood(one, ApplicationState.WORKSHOPS, at))) {
      throw new ImpossibleStepException(Message.of("promise.not-granted", project));
    }
  }

  private static boolean stood(Application application, ApplicationState state, Instant at) {
    return application.history().entries().stream()
        .filter(entry -> !entry.at().isAfter(at))
        .reduce((earlier, later) -> later)
        .filter(entry -> entry.state() == state)
        .isPresent();
  }
}
