package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Ref;
import java.util.Collection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a tried solution, a service for instance, is made a lasting part of the work. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project whose solution is rooted
 * @param tried the pilots in which it was tried, sorted; at least one
 * @param solution what is rooted
 * @param expected the means by which it is to be rooted, sorted
 * @param means what has been decided on, one of each kind, in the order in which it was
 * @param openness how widely it is open, never wider than its project and the pilots
 */
public record Rooting(
    Id<Rooting> id,
    int revision,
    Id<Project> project,
    Set<Id<Pilot>> tried,
    LocalizedText solution,
    Set<Term> expected,
    List<RootingMeasure> means,
    Openness openness)
    implements Aggregate<Rooting>, Visible {

  /** The kind of such things. */
  public static final Kind<Rooting> KIND = Kind.of("rooting", Rooting.class);

  /** The means that the TiimiVerkko project (2018 to 2020) named, among others. */
  public static final Set<Term> NAMED_MEANS =
      ImmutableSortedSet.of(
          Term.of("service-promise"),
          Term.of("service-description"),
          Term.of("person-in-charge"),
          Term.of("dated-plan"));

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if it names no pilot, or two means are of one kind
   */
  public Rooting {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    tried = ImmutableSortedSet.copyOf(tried);
    requireNonNull(solution, "solution");
    expected = ImmutableSortedSet.copyOf(expected);
    means = ImmutableList.copyOf(means);
    requireNonNull(openness, "openness");
    if (tried.isEmpty()) {
      throw new IllegalArgumentException("what is rooted has been tried in at least one pilot");
    }
    if (means.stream().map(RootingMeasure::kind).distinct().count() < means.size()) {
      throw new IllegalArgumentException("a solution is rooted by each means once");
    }
  }

  /**
   * The rooting of {@code solution} by the {@linkplain #NAMED_MEANS named means}, at the nearest
   * level.
   *
   * @param tried the pilot in which it was tried
   * @throws ImpossibleStepException if the pilot has not been evaluated
   */
  public static Rooting of(Id<Rooting> id, Project project, LocalizedText solution, Pilot tried) {
    Rooting rooting =
        new Rooting(
            id,
            0,
            project.id(),
            Set.of(tried.id()),
            solution,
            NAMED_MEANS,
            List.of(),
            Openness.LAB);
    rooting.checkTried(tried);
    return rooting;
  }

  /**
   * Checks that what was tried in {@code pilot} can be rooted.
   *
   * @throws ImpossibleStepException if the pilot has not been evaluated
   */
  public void checkTried(Pilot pilot) {
    if (!pilot.isEvaluated()) {
      throw new ImpossibleStepException(
          "rooting '%s' cannot begin, since pilot '%s' has not been evaluated; evaluate it first"
              .formatted(id, pilot.id()));
    }
  }

  /** This rooting, expected by just the means {@code expected}. */
  public Rooting expecting(Set<Term> expected) {
    return new Rooting(id, revision, project, tried, solution, expected, means, openness);
  }

  /**
   * This rooting, with {@code more} decided on.
   *
   * @throws ImpossibleStepException if a means of that kind is decided on already
   */
  public Rooting with(RootingMeasure more) {
    if (find(more.kind()).isPresent()) {
      throw new ImpossibleStepException(
          "rooting '%s' has the means '%s' already; decide on another, such as %s"
              .formatted(id, more.kind(), missing().isEmpty() ? "one of your own" : missing()));
    }
    return copy(ImmutableList.<RootingMeasure>builder().addAll(means).add(more).build(), openness);
  }

  /**
   * This rooting, the means of {@code kind} being in place.
   *
   * @throws ImpossibleStepException if no means of that kind is decided on and not yet in place
   */
  public Rooting done(Term kind, By by, Instant at) {
    RootingMeasure open =
        find(kind)
            .filter(one -> one.done().isEmpty())
            .orElseThrow(() -> new ImpossibleStepException(nothingOpen(kind)));
    int place = means.indexOf(open);
    return copy(
        ImmutableList.copyOf(
            Iterables.concat(
                means.subList(0, place),
                List.of(open.done(by, at)),
                means.subList(place + 1, means.size()))),
        openness);
  }

  /** This rooting, open at {@code level}. */
  public Rooting openAt(Openness level) {
    return copy(means, level);
  }

  /** The means expected of which nothing has been decided. */
  public Set<Term> missing() {
    return expected.stream()
        .filter(kind -> find(kind).isEmpty())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Term::compareTo));
  }

  /** How each means that is expected or decided on stands on {@code today}. */
  public SortedMap<Term, RootingState> statesOn(LocalDate today) {
    Map<Term, RootingState> states = new TreeMap<>();
    expected.forEach(kind -> states.put(kind, RootingState.MISSING));
    means.forEach(one -> states.put(one.kind(), one.stateOn(today)));
    return ImmutableSortedMap.copyOf(states);
  }

  /** Whether every means that is expected or decided on is in place. */
  public boolean isRooted() {
    return missing().isEmpty() && means.stream().allMatch(one -> one.done().isPresent());
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
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project));
  }

  @Override
  public Kind<Rooting> storedAs() {
    return KIND;
  }

  @Override
  public Rooting atRevision(int revision) {
    return new Rooting(id, revision, project, tried, solution, expected, means, openness);
  }

  private Optional<RootingMeasure> find(Term kind) {
    return means.stream().filter(one -> one.kind().equals(kind)).findFirst();
  }

  private String nothingOpen(Term kind) {
    List<Term> open = means.stream().filter(one -> one.done().isEmpty()).map(RootingMeasure::kind).toList();
    return "rooting '%s' has no means '%s' that is not yet in place; decide on %s"
        .formatted(id, kind, open.isEmpty() ? "one first" : "it first, or choose one of " + open);
  }

  private Rooting copy(List<RootingMeasure> means, Openness openness) {
    return new Rooting(id, revision, project, tried, solution, expected, means, openness);
  }
}
