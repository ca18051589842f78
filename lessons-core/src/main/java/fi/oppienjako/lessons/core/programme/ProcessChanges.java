package fi.oppienjako.lessons.core.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.concept.Transition;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Derives one process from another. */
final class ProcessChanges {

  private ProcessChanges() {}

  static ProcessModel dropRole(ProcessModel process, Id<Role> dropped) {
    checkRole(process, dropped);
    return made(
        process.roles().stream().filter(role -> !role.id().equals(dropped)).toList(),
        inEveryActivity(process, activity -> activity.doneBy(without(activity.roles(), dropped))),
        process.transitions());
  }

  static ProcessModel dropActivity(ProcessModel process, Id<Activity> dropped) {
    checkActivity(process, dropped);
    return phases(
        process,
        phase ->
            phase.doing(
                phase.activities().stream()
                    .filter(activity -> !activity.id().equals(dropped))
                    .toList()));
  }

  static ProcessModel dropPhase(ProcessModel process, Id<Phase> dropped) {
    checkPhase(process, dropped);
    if (process.phases().size() == 1) {
      throw new ImpossibleStepException(Message.of("process.only-phase", dropped));
    }
    ImmutableSet.Builder<Transition> ways = ImmutableSet.builder();
    for (Transition way : process.transitions()) {
      if (way.to().equals(dropped) && !way.from().equals(dropped)) {
        process.next(dropped).stream()
            .filter(next -> !next.equals(dropped) && !next.equals(way.from()))
            .forEach(next -> ways.add(new Transition(way.from(), next)));
      } else if (!way.from().equals(dropped)) {
        ways.add(way);
      }
    }
    return made(
        process.roles(),
        process.phases().stream().filter(phase -> !phase.id().equals(dropped)).toList(),
        ways.build());
  }

  static ProcessModel addRole(ProcessModel process, Role role) {
    return made(and(process.roles(), role), process.phases(), process.transitions());
  }

  static ProcessModel addActivity(ProcessModel process, Activity activity, Id<Phase> in) {
    checkPhase(process, in);
    return phases(
        process,
        phase -> phase.id().equals(in) ? phase.doing(and(phase.activities(), activity)) : phase);
  }

  static ProcessModel addPhase(ProcessModel process, Phase added, Id<Phase> after) {
    checkPhase(process, after);
    int place = ids(process.phases(), Phase::id).indexOf(after) + 1;
    List<Phase> later = process.phases().subList(place, process.phases().size());
    Set<Id<Phase>> moved = waysOn(process.next(after), after, ids(later, Phase::id));
    ImmutableSet.Builder<Transition> ways = ImmutableSet.builder();
    ways.add(new Transition(after, added.id()));
    for (Transition way : process.transitions()) {
      boolean on = way.from().equals(after) && moved.contains(way.to());
      ways.add(on ? new Transition(added.id(), way.to()) : way);
    }
    return made(
        process.roles(),
        ImmutableList.<Phase>builder()
            .addAll(process.phases().subList(0, place))
            .add(added)
            .addAll(later)
            .build(),
        ways.build());
  }

  /**
   * Where the phase added after {@code after} leads instead of it: to the later phases or, if it
   * only led back, to where it led back. Added last, a phase is the end and leads nowhere.
   */
  private static Set<Id<Phase>> waysOn(
      List<Id<Phase>> next, Id<Phase> after, List<Id<Phase>> later) {
    boolean leadsOn = next.stream().anyMatch(later::contains);
    return next.stream()
        .filter(to -> leadsOn ? later.contains(to) : !later.isEmpty() && !to.equals(after))
        .collect(ImmutableSet.toImmutableSet());
  }

  static Phase repeated(ProcessModel process, Id<Phase> repeated, Id<Phase> as) {
    checkPhase(process, repeated);
    Phase phase = process.phase(repeated).orElseThrow();
    return new Phase(
        as,
        phase.name(),
        phase.aim(),
        phase.needs(),
        phase.questions().stream()
            .map(
                asked ->
                    new GuidingQuestion(again(asked.id(), as), asked.question(), asked.onlyFor()))
            .toList(),
        phase.practices(),
        phase.activities().stream()
            .map(activity -> activity.as(again(activity.id(), as)))
            .toList());
  }

  static ProcessModel renameRole(ProcessModel process, Id<Role> renamed, LocalizedText name) {
    checkRole(process, renamed);
    return made(
        process.roles().stream()
            .map(role -> role.id().equals(renamed) ? role.named(name) : role)
            .toList(),
        process.phases(),
        process.transitions());
  }

  static ProcessModel renamePhase(ProcessModel process, Id<Phase> renamed, LocalizedText name) {
    checkPhase(process, renamed);
    return phases(process, phase -> phase.id().equals(renamed) ? phase.named(name) : phase);
  }

  static ProcessModel renameActivity(
      ProcessModel process, Id<Activity> renamed, LocalizedText name) {
    checkActivity(process, renamed);
    return made(
        process.roles(),
        inEveryActivity(
            process, activity -> activity.id().equals(renamed) ? activity.named(name) : activity),
        process.transitions());
  }

  static LocalizedText nameOfRole(ProcessModel process, Id<Role> role) {
    checkRole(process, role);
    return process.role(role).orElseThrow().name();
  }

  static LocalizedText nameOfPhase(ProcessModel process, Id<Phase> phase) {
    checkPhase(process, phase);
    return process.phase(phase).orElseThrow().name();
  }

  static LocalizedText nameOfActivity(ProcessModel process, Id<Activity> activity) {
    checkActivity(process, activity);
    return process
        .activities()
        .filter(one -> one.id().equals(activity))
        .map(Activity::name)
        .findFirst()
        .orElseThrow();
  }

  private static ProcessModel phases(ProcessModel process, UnaryOperator<Phase> change) {
    return made(
        process.roles(), process.phases().stream().map(change).toList(), process.transitions());
  }

  private static ProcessModel made(
      List<Role> roles, List<Phase> phases, Set<Transition> transitions) {
    try {
      return new ProcessModel(roles, phases, transitions);
    } catch (InvalidValueException e) {
      throw new ImpossibleStepException(Message.of("plan.cannot-be-changed-so", e.refusal()));
    }
  }

  private static List<Phase> inEveryActivity(ProcessModel process, UnaryOperator<Activity> change) {
    return process.phases().stream()
        .map(phase -> phase.doing(phase.activities().stream().map(change).toList()))
        .toList();
  }

  private static <T> Id<T> again(Id<T> id, Id<Phase> as) {
    String both = id + "." + as;
    if (!Id.isWellFormed(both)) {
      throw new ImpossibleStepException(Message.of("process.id-too-long", as, id));
    }
    return Id.of(both);
  }

  private static void checkRole(ProcessModel process, Id<Role> role) {
    known(Message.of("process.role"), role, ids(process.roles(), Role::id));
  }

  private static void checkPhase(ProcessModel process, Id<Phase> phase) {
    known(Message.of("process.phase"), phase, ids(process.phases(), Phase::id));
  }

  private static void checkActivity(ProcessModel process, Id<Activity> activity) {
    known(
        Message.of("process.activity"), activity, process.activities().map(Activity::id).toList());
  }

  private static <T> void known(Message what, Id<T> id, List<Id<T>> there) {
    if (!there.contains(id)) {
      throw new ImpossibleStepException(
          Message.of(
              "process.not-there",
              what,
              id,
              there.isEmpty()
                  ? Message.of("process.there-is-none")
                  : Message.of("process.there-are", there)));
    }
  }

  private static <T> List<T> and(List<T> things, T more) {
    return ImmutableList.<T>builder().addAll(things).add(more).build();
  }

  private static <T> Set<T> without(Set<T> things, T dropped) {
    return things.stream()
        .filter(thing -> !thing.equals(dropped))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static <T, I> List<I> ids(List<T> things, Function<T, I> id) {
    return things.stream().map(id).toList();
  }
}
