package fi.oppienjako.lessons.core.concept;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Joined;
import fi.oppienjako.lessons.core.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Roles, phases with their activities, and the transitions between phases: what a plan consists of
 * and what rules review.
 *
 * <p>Work starts in the first phase and ends in the last. It is not a playbook, which gives a
 * process a name to reuse it by, nor a plan, which is a process that one project follows. A process
 * may well be poor, which a review will find; only what makes no sense is refused. Immutable and
 * thread-safe.
 *
 * @param roles who takes part
 * @param phases the phases, the first being the start and the last the end; at least one
 * @param transitions the transitions between phases, loops included, in the order of the phases
 */
// "Process" is the field's word; an import keeps it apart from the operating system's.
@SuppressWarnings("JavaLangClash")
public record ProcessModel(List<Role> roles, List<Phase> phases, Set<Transition> transitions) {

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if there is no phase, if two roles, phases or activities have the
   *     same identifier, or if an activity names a role, or a transition a phase, that is not
   *     there; the message names all of these
   */
  public ProcessModel {
    roles = ImmutableList.copyOf(roles);
    phases = ImmutableList.copyOf(phases);
    transitions = inOrderOf(phases, transitions);
    List<Message> faults = faults(roles, phases, transitions);
    if (!faults.isEmpty()) {
      throw new InvalidValueException(Message.of("process.incoherent", Joined.sentences(faults)));
    }
  }

  /**
   * Creates a process whose phases follow each other in the order given.
   *
   * @throws InvalidValueException as the constructor does
   */
  public static ProcessModel inOrder(List<Role> roles, List<Phase> phases) {
    ImmutableSet.Builder<Transition> transitions = ImmutableSet.builder();
    for (int i = 1; i < phases.size(); i++) {
      transitions.add(new Transition(phases.get(i - 1).id(), phases.get(i).id()));
    }
    return new ProcessModel(roles, phases, transitions.build());
  }

  /** The phase in which work starts. */
  public Phase start() {
    return phases.get(0);
  }

  /** The phase in which work ends. */
  public Phase end() {
    return phases.get(phases.size() - 1);
  }

  /** The role with that identifier. */
  public Optional<Role> role(Id<Role> id) {
    return roles.stream().filter(role -> role.id().equals(id)).findFirst();
  }

  /** The phase with that identifier. */
  public Optional<Phase> phase(Id<Phase> id) {
    return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
  }

  /** The roles by their identifiers, in their order; for those who look up many. */
  public Map<Id<Role>, Role> rolesById() {
    return Maps.uniqueIndex(roles, Role::id);
  }

  /** All activities, phase by phase. */
  public Stream<Activity> activities() {
    return phases.stream().flatMap(phase -> phase.activities().stream());
  }

  /** The phases that can follow the phase with that identifier. */
  public List<Id<Phase>> next(Id<Phase> from) {
    return transitions.stream()
        .filter(way -> way.from().equals(from))
        .map(Transition::to)
        .collect(toImmutableList());
  }

  private static Set<Transition> inOrderOf(List<Phase> phases, Set<Transition> transitions) {
    Map<Id<Phase>, Integer> order = new HashMap<>();
    phases.forEach(phase -> order.putIfAbsent(phase.id(), order.size()));
    return transitions.stream()
        .sorted(
            Comparator.<Transition>comparingInt(way -> order.getOrDefault(way.from(), -1))
                .thenComparingInt(way -> order.getOrDefault(way.to(), -1)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static List<Message> faults(
      List<Role> roles, List<Phase> phases, Set<Transition> transitions) {
    List<Message> faults = new ArrayList<>();
    if (phases.isEmpty()) {
      faults.add(Message.of("process.no-phase"));
    }
    faults.addAll(
        repeated(roles.stream().map(Role::id), id -> Message.of("process.role-twice", id)));
    faults.addAll(
        repeated(phases.stream().map(Phase::id), id -> Message.of("process.phase-twice", id)));
    faults.addAll(
        repeated(
            phases.stream().flatMap(phase -> phase.activities().stream()).map(Activity::id),
            id -> Message.of("process.activity-twice", id)));
    faults.addAll(
        repeated(
            phases.stream().flatMap(phase -> phase.questions().stream()).map(GuidingQuestion::id),
            id -> Message.of("process.question-twice", id)));
    Set<Id<Role>> knownRoles = new HashSet<>();
    roles.forEach(role -> knownRoles.add(role.id()));
    Set<Id<Phase>> knownPhases = new HashSet<>();
    phases.forEach(phase -> knownPhases.add(phase.id()));
    for (Phase phase : phases) {
      for (Activity activity : phase.activities()) {
        activity.roles().stream()
            .filter(role -> !knownRoles.contains(role))
            .map(role -> Message.of("process.no-such-role", activity.id(), role))
            .forEach(faults::add);
      }
    }
    transitions.stream()
        .flatMap(way -> Stream.of(way.from(), way.to()))
        .distinct()
        .filter(phase -> !knownPhases.contains(phase))
        .map(phase -> Message.of("process.no-such-phase", phase))
        .forEach(faults::add);
    return faults;
  }

  private static List<Message> repeated(
      Stream<? extends Id<?>> ids, Function<Id<?>, Message> fault) {
    Multiset<Id<?>> counted =
        ids.collect(HashMultiset::create, HashMultiset::add, HashMultiset::addAll);
    return counted.elementSet().stream()
        .filter(id -> counted.count(id) > 1)
        .sorted(Comparator.comparing(Id::value))
        .map(fault)
        .toList();
  }
}
