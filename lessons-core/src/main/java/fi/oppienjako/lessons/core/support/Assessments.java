package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All assessments of one application together. Immutable.
 *
 * @param application what is assessed
 * @param team the team of the project that applies
 * @param criteria what it is assessed by
 * @param all the assessments asked for, in the order of their identifiers
 */
public record Assessments(
    Id<Application> application,
    ApplyingTeam team,
    List<Criterion> criteria,
    List<Assessment> all) {

  /**
   * Checks, sorts and copies.
   *
   * @throws InvalidValueException if one is of another application
   */
  public Assessments {
    requireNonNull(application, "application");
    requireNonNull(team, "team");
    criteria = ImmutableList.copyOf(criteria);
    all = ImmutableList.sortedCopyOf(Comparator.comparing(Assessment::id), all);
    Id<Application> assessed = application;
    if (all.stream().anyMatch(one -> !one.application().equals(assessed))) {
      throw new InvalidValueException(Message.of("assessments.mixed", application));
    }
  }

  /**
   * Those of {@code assessments} that are of {@code application}, by the criteria of its call.
   *
   * @param applying the project that applies
   * @throws InvalidValueException if it is the application of another project
   */
  public static Assessments of(
      Application application, Project applying, Call call, Collection<Assessment> assessments) {
    application.checkIsFor(applying);
    return new Assessments(
        application.id(),
        ApplyingTeam.of(applying),
        call.criteria(),
        assessments.stream().filter(one -> one.application().equals(application.id())).toList());
  }

  /** Those of {@code application} in {@code seen}, where its project may be out of sight. */
  static Assessments in(Snapshot seen, Application application) {
    return new Assessments(
        application.id(),
        seen.projects()
            .find(application.project())
            .map(ApplyingTeam::of)
            .orElseGet(() -> new ApplyingTeam(List.of())),
        seen.get(Call.KIND, application.call()).criteria(),
        seen.all(Assessment.KIND).where(Assessment.BY_APPLICATION, application.id()).toList());
  }

  /** The points that count, one set for each assessor who gave some. */
  public List<Scores> given() {
    return all.stream().flatMap(one -> one.counted().stream()).toList();
  }

  /** Who still has to assess. */
  public Set<Id<Person>> awaited() {
    return assessors(Assessment::isAwaited);
  }

  /** Who has a bias and is excluded. */
  public Set<Id<Person>> keptOff() {
    return assessors(one -> one.bias().isPresent());
  }

  /** The points given by each criterion, in the order of the criteria. */
  public List<CriterionFigure> figures() {
    List<Scores> given = given();
    return criteria.stream()
        .map(
            criterion ->
                new CriterionFigure(
                    criterion,
                    given.stream()
                        .map(scores -> scores.points().get(criterion.id()))
                        .filter(Objects::nonNull)
                        .toList()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The totals that the assessors came to, the lowest first. */
  public List<Integer> totals() {
    return given().stream().map(Scores::total).sorted().toList();
  }

  private Set<Id<Person>> assessors(Predicate<Assessment> wanted) {
    return all.stream()
        .filter(wanted)
        .map(Assessment::assessor)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
