package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How a tried solution, a service for instance, is made a lasting part of the work. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project whose solution is rooted
 * @param tried the pilots in which it was tried, sorted; at least one
 * @param solution what is rooted
 * @param expected the kinds of measures by which it is to be rooted, sorted
 * @param measures what has been decided on, one of each kind, in the order in which that was done;
 *     what was decided and done is never lost
 * @param openness how widely it is open, never wider than its project and the pilots
 */
public record Rooting(
    Id<Rooting> id,
    int revision,
    Id<Project> project,
    Set<Id<Pilot>> tried,
    LocalizedText solution,
    Set<Term> expected,
    List<RootingMeasure> measures,
    Openness openness)
    implements Aggregate<Rooting>, Visible {

  /** The rootings of a project. */
  public static final Index<Rooting, Project> BY_PROJECT = Index.one("project", Rooting::project);

  /** The kind of such things. */
  public static final Kind<Rooting> KIND = Kind.of("rooting", Rooting.class, BY_PROJECT);

  /** The measures that the TiimiVerkko project (2018 to 2020) named, among others. */
  public static final Set<Term> NAMED_MEASURES =
      ImmutableSortedSet.of(
          Term.of("service-promise"),
          Term.of("service-description"),
          Term.of("person-in-charge"),
          Term.of("dated-plan"));

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if it names no pilot, or two measures are of one kind
   */
  public Rooting {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    tried = ImmutableSortedSet.copyOf(tried);
    requireNonNull(solution, "solution");
    expected = ImmutableSortedSet.copyOf(expected);
    measures = ImmutableList.copyOf(measures);
    requireNonNull(openness, "openness");
    if (tried.isEmpty()) {
      throw new InvalidValueException(Message.of("rooting.no-pilot"));
    }
    if (measures.stream().map(RootingMeasure::kind).distinct().count() < measures.size()) {
      throw new InvalidValueException(Message.of("rooting.measure-twice"));
    }
  }

  /**
   * The rooting of {@code solution} by the {@linkplain #NAMED_MEASURES named measures}, open at the
   * Lab.
   *
   * @param tried the pilots in which it was tried
   * @throws ImpossibleStepException if one of them has not been evaluated
   * @throws InvalidValueException if there is none
   */
  public static Rooting of(
      Id<Rooting> id, Project project, LocalizedText solution, Collection<Pilot> tried) {
    for (Pilot pilot : tried) {
      if (!pilot.isEvaluated()) {
        throw new ImpossibleStepException(
            Message.of("rooting.pilot-not-evaluated", id, pilot.id()));
      }
    }
    return new Rooting(
        id,
        0,
        project.id(),
        tried.stream().map(Pilot::id).collect(ImmutableSet.toImmutableSet()),
        solution,
        NAMED_MEASURES,
        List.of(),
        Openness.LAB);
  }

  /** This rooting, expected to succeed by just {@code measures}. */
  public Rooting expecting(Set<Term> measures) {
    return copy(measures, this.measures, openness);
  }

  /**
   * This rooting, with {@code more} decided on.
   *
   * @throws ImpossibleStepException if a measure of that kind has been decided on
   */
  public Rooting with(RootingMeasure more) {
    if (find(more.kind()).isPresent()) {
      throw new ImpossibleStepException(
          Message.of(
              "rooting.measure-there",
              Ref.to(this),
              more.kind(),
              missing().isEmpty() ? Message.of("rooting.your-own") : missing()));
    }
    return copy(expected, Added.to(measures, more), openness);
  }

  /**
   * This rooting, the measure of {@code kind} being in place.
   *
   * @throws ImpossibleStepException if no measure of that kind has been decided on, or it is in
   *     place already
   */
  public Rooting inPlace(Term kind, By by, Instant at) {
    return changing(kind, one -> one.inPlace(by, at));
  }

  /**
   * This rooting, {@code owner} answering for the measure of {@code kind} from now on, for the
   * reason in {@code by}.
   *
   * @throws ImpossibleStepException if no measure of that kind has been decided on, it is in place
   *     already, or no reason is given
   */
  public Rooting handedOver(Term kind, Id<Person> owner, By by, Instant at) {
    return changing(kind, one -> one.handedOver(owner, by, at));
  }

  /**
   * This rooting, the measure of {@code kind} being due on {@code due} instead, for the reason in
   * {@code by}.
   *
   * @throws ImpossibleStepException if no measure of that kind has been decided on, it is in place
   *     already, or no reason is given
   */
  public Rooting postponed(Term kind, LocalDate due, By by, Instant at) {
    return changing(kind, one -> one.postponed(due, by, at));
  }

  /** This rooting, open at {@code level}. */
  public Rooting openAt(Openness level) {
    return copy(expected, measures, level);
  }

  /** The expected measures on which nothing has been decided. */
  public Set<Term> missing() {
    return expected.stream()
        .filter(kind -> find(kind).isEmpty())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Term::compareTo));
  }

  /** How each measure that is expected or decided on stands on {@code today}. */
  public SortedMap<Term, RootingState> statesOn(LocalDate today) {
    Map<Term, RootingState> states = new TreeMap<>();
    expected.forEach(kind -> states.put(kind, RootingState.MISSING));
    measures.forEach(one -> states.put(one.kind(), one.stateOn(today)));
    return ImmutableSortedMap.copyOf(states);
  }

  /** Whether every measure that is expected or decided on is in place. */
  public boolean isRooted() {
    return missing().isEmpty() && measures.stream().allMatch(RootingMeasure::isInPlace);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return ImmutableList.<Ref<?>>builder()
        .add(Project.KIND.ref(project))
        .addAll(tried.stream().map(Pilot.KIND::ref).toList())
        .build();
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    ImmutableMap.Builder<String, List<?>> parts = ImmutableMap.builder();
    parts.put("measures", measures.stream().map(RootingMeasure::asDecided).toList());
    measures.forEach(one -> parts.put("measure " + one.kind(), one.history().entries()));
    return parts.buildOrThrow();
  }

  @Override
  public Kind<Rooting> storedAs() {
    return KIND;
  }

  @Override
  public Rooting atRevision(int revision) {
    return new Rooting(id, revision, project, tried, solution, expected, measures, openness);
  }

  private Optional<RootingMeasure> find(Term kind) {
    return measures.stream().filter(one -> one.kind().equals(kind)).findFirst();
  }

  private Rooting changing(Term kind, UnaryOperator<RootingMeasure> step) {
    if (find(kind).filter(one -> !one.isInPlace()).isEmpty()) {
      throw new ImpossibleStepException(nothingOpen(kind));
    }
    return copy(
        expected,
        measures.stream().map(one -> one.kind().equals(kind) ? step.apply(one) : one).toList(),
        openness);
  }

  private Message nothingOpen(Term kind) {
    List<Term> open =
        measures.stream().filter(one -> !one.isInPlace()).map(RootingMeasure::kind).toList();
    return Message.of(
        "rooting.nothing-open",
        Ref.to(this),
        kind,
        open.isEmpty() ? Message.of("rooting.one-first") : Message.of("rooting.it-first", open));
  }

  private Rooting copy(Set<Term> expected, List<RootingMeasure> measures, Openness openness) {
    return new Rooting(id, revision, project, tried, solution, expected, measures, openness);
  }
}
