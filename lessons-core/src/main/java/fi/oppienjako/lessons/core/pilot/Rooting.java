package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Visible;
import fi.oppienjako.lessons.core.text.Aggregate;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a project makes a tried solution a lasting part of the work. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project whose solution is rooted
 * @param solution what is rooted
 * @param expected the means that were decided on, sorted
 * @param means what has been done by which means, in the order in which it was decided
 * @param openness how widely it is open, never wider than its project
 */
public record Rooting(
    Id<Rooting> id,
    int revision,
    Id<Project> project,
    LocalizedText solution,
    Set<Term> expected,
    List<Means> means,
    Openness openness)
    implements Aggregate<Rooting>, Visible {

  /** The means that the TiimiVerkko project (2018 to 2020) named, among others. */
  public static final Set<Term> NAMED_MEANS =
      ImmutableSortedSet.of(
          Term.of("service-promise"),
          Term.of("service-description"),
          Term.of("person-in-charge"),
          Term.of("dated-plan"));

  /**
   * One means of rooting.
   *
   * @param kind which means, a word of an open vocabulary
   * @param text what is done by it
   * @param due the day by which it is to be in place
   * @param done the day on which it was in place; empty until then
   * @param by who answers for it
   */
  public record Means(
      Term kind, LocalizedText text, LocalDate due, Optional<LocalDate> done, By by) {

    /** Checks that nothing is missing. */
    public Means {
      requireNonNull(kind, "kind");
      requireNonNull(text, "text");
      requireNonNull(due, "due");
      requireNonNull(done, "done");
      requireNonNull(by, "by");
    }
  }

  /** Checks and copies. */
  public Rooting {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(solution, "solution");
    expected = ImmutableSortedSet.copyOf(expected);
    means = ImmutableList.copyOf(means);
    requireNonNull(openness, "openness");
  }

  /**
   * The rooting of {@code solution} by the {@linkplain #NAMED_MEANS named means}, at the nearest
   * level.
   */
  public static Rooting of(Id<Rooting> id, Project project, LocalizedText solution) {
    return new Rooting(id, 0, project.id(), solution, NAMED_MEANS, List.of(), Openness.LAB);
  }

  /** This rooting, by just the means {@code expected}. */
  public Rooting by(Set<Term> expected) {
    return new Rooting(id, revision, project, solution, expected, means, openness);
  }

  /** This rooting, with {@code more} decided. */
  public Rooting with(Means more) {
    List<Means> all = ImmutableList.<Means>builder().addAll(means).add(more).build();
    return new Rooting(id, revision, project, solution, expected, all, openness);
  }

  /**
   * This rooting, the means of {@code kind} being in place since {@code day}.
   *
   * @throws ImpossibleStepException if no means of that kind is decided on and still open
   */
  public Rooting done(Term kind, LocalDate day) {
    if (means.stream().noneMatch(one -> one.kind().equals(kind) && one.done().isEmpty())) {
      throw new ImpossibleStepException(
          "rooting '%s' has no open means '%s'; decide on it first. Open now: %s"
              .formatted(
                  id,
                  kind,
                  means.stream().filter(one -> one.done().isEmpty()).map(Means::kind).toList()));
    }
    List<Means> all =
        means.stream()
            .map(
                one ->
                    one.kind().equals(kind) && one.done().isEmpty()
                        ? new Means(kind, one.text(), one.due(), Optional.of(day), one.by())
                        : one)
            .toList();
    return new Rooting(id, revision, project, solution, expected, all, openness);
  }

  /** This rooting, open at {@code level}. */
  public Rooting openAt(Openness level) {
    return new Rooting(id, revision, project, solution, expected, means, level);
  }

  /** The means expected of which nothing has been decided. */
  public Set<Term> missing() {
    return expected.stream()
        .filter(kind -> means.stream().noneMatch(one -> one.kind().equals(kind)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Term::compareTo));
  }

  /** What is not in place though its day has passed. */
  public List<Means> overdueOn(LocalDate today) {
    return means.stream().filter(one -> one.done().isEmpty() && one.due().isBefore(today)).toList();
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Id<Project>> ownedBy() {
    return Optional.of(project);
  }

  @Override
  public Rooting atRevision(int revision) {
    return new Rooting(id, revision, project, solution, expected, means, openness);
  }
}
