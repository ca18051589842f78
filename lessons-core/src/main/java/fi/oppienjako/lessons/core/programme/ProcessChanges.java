package fi.oppienjako.lessons.core.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Process;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.concept.Transition;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes one process of another. */
final class ProcessChanges {

  private ProcessChanges() {}

  static Process dropRole(Process process, Id<Role> dropped) {
    known(process.role(dropped).isPresent(), "role", dropped, ids(process.roles(), Role::id));
    return new Process(
        process.roles().stream().filter(role -> !role.id().equals(dropped)).toList(),
        inEveryActivity(process, activity -> without(activity, dropped)),
        process.transitions());
  }

  static Process dropActivity(Process process, Id<Activity> dropped) {
    List<Id<Activity>> there = process.activities().map(Activity::id).toList();
    known(there.contains(dropped), "activity", dropped, there);
    return phases(
        process,
        phase ->
            doing(
                phase,
                phase.activities().stream()
                    .filter(activity -> !activity.id().equals(dropped))
                    .toList()));
  }

  static Process dropPhase(Process process, Id<Phase> dropped) {
    checkPhase(process, dropped);
    if (process.phases().size() == 1) {
      throw new ImpossibleStepException(
          "the only phase '%s' cannot be dropped; add another first".formatted(dropped));
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
    return new Process(
        process.roles(),
        process.phases().stream().filter(phase -> !phase.id().equals(dropped)).toList(),
        ways.build());
  }

  static Process addRole(Process process, Role role) {
    return new Process(
        ImmutableList.<Role>builder().addAll(process.roles()).add(role).build(),
        process.phases(),
        process.transitions());
  }

  static Process addActivity(Process process, Activity activity, Id<Phase> in) {
    checkPhase(process, in);
    return phases(
        process,
        phase ->
            phase.id().equals(in)
                ? doing(
                    phase,
                    ImmutableList.<Activity>builder()
                        .addAll(phase.activities())
                        .add(activity)
                        .build())
                : phase);
  }

  static Process addPhase(Process process, Phase added, Id<Phase> after) {
    checkPhase(process, after);
    int place = ids(process.phases(), Phase::id).indexOf(after);
    Set<Id<Phase>> later =
        Set.copyOf(ids(process.phases().subList(place + 1, process.phases().size()), Phase::id));
    ImmutableSet.Builder<Transition> ways = ImmutableSet.builder();
    ways.add(new Transition(after, added.id()));
    for (Transition way : process.transitions()) {
      boolean onward = way.from().equals(after) && later.contains(way.to());
      ways.add(onward ? new Transition(added.id(), way.to()) : way);
    }
    return new Process(
        process.roles(),
        ImmutableList.<Phase>builder()
            .addAll(process.phases().subList(0, place + 1))
            .add(added)
            .addAll(process.phases().subList(place + 1, process.phases().size()))
            .build(),
        ways.build());
  }

  static Phase repeated(Process process, Id<Phase> repeated, Id<Phase> as) {
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
            .map(activity -> with(activity, again(activity.id(), as), activity.name()))
            .toList());
  }

  static Process rename(Process process, Adaptation.Rename rename) {
    return switch (rename.part()) {
      case ROLE -> renameRole(process, Id.of(rename.id()), rename.name());
      case PHASE -> renamePhase(process, Id.of(rename.id()), rename.name());
      case ACTIVITY -> renameActivity(process, Id.of(rename.id()), rename.name());
    };
  }

  static LocalizedText told(String change, String part, Id<?> id) {
    return Messages.in("adaptation." + change, Messages.in("adaptation.part." + part), id);
  }

  private static Process renameRole(Process process, Id<Role> renamed, LocalizedText name) {
    known(process.role(renamed).isPresent(), "role", renamed, ids(process.roles(), Role::id));
    return new Process(
        process.roles().stream()
            .map(
                role ->
                    role.id().equals(renamed)
                        ? new Role(
                            role.id(),
                            name,
                            role.responsibilities(),
                            role.perspectives(),
                            role.answersFor())
                        : role)
            .toList(),
        process.phases(),
        process.transitions());
  }

  private static Process renamePhase(Process process, Id<Phase> renamed, LocalizedText name) {
    checkPhase(process, renamed);
    return phases(
        process,
        phase ->
            phase.id().equals(renamed)
                ? new Phase(
                    phase.id(),
                    name,
                    phase.aim(),
                    phase.needs(),
                    phase.questions(),
                    phase.practices(),
                    phase.activities())
                : phase);
  }

  private static Process renameActivity(Process process, Id<Activity> renamed, LocalizedText name) {
    List<Id<Activity>> there = process.activities().map(Activity::id).toList();
    known(there.contains(renamed), "activity", renamed, there);
    return new Process(
        process.roles(),
        inEveryActivity(
            process,
            activity ->
                activity.id().equals(renamed) ? with(activity, activity.id(), name) : activity),
        process.transitions());
  }

  private static Process phases(Process process, UnaryOperator<Phase> change) {
    return new Process(
        process.roles(), process.phases().stream().map(change).toList(), process.transitions());
  }

  private static List<Phase> inEveryActivity(Process process, UnaryOperator<Activity> change) {
    return process.phases().stream()
        .map(phase -> doing(phase, phase.activities().stream().map(change).toList()))
        .toList();
  }

  private static Phase doing(Phase phase, List<Activity> activities) {
    return new Phase(
        phase.id(),
        phase.name(),
        phase.aim(),
        phase.needs(),
        phase.questions(),
        phase.practices(),
        activities);
  }

  private static Activity without(Activity activity, Id<Role> dropped) {
    Set<Id<Role>> roles =
        activity.roles().stream()
            .filter(role -> !role.equals(dropped))
            .collect(ImmutableSet.toImmutableSet());
    return new Activity(
        activity.id(),
        activity.name(),
        activity.description(),
        activity.perspectives(),
        roles,
        activity.openness(),
        activity.serves(),
        activity.interval());
  }

  private static Activity with(Activity activity, Id<Activity> id, LocalizedText name) {
    return new Activity(
        id,
        name,
        activity.description(),
        activity.perspectives(),
        activity.roles(),
        activity.openness(),
        activity.serves(),
        activity.interval());
  }

  private static <T> Id<T> again(Id<T> id, Id<Phase> as) {
    return Id.of(id + "." + as);
  }

  private static void checkPhase(Process process, Id<Phase> phase) {
    known(process.phase(phase).isPresent(), "phase", phase, ids(process.phases(), Phase::id));
  }

  private static void known(boolean there, String what, Id<?> id, List<?> instead) {
    if (!there) {
      throw new ImpossibleStepException(
          "there is no %s '%s' to change; there are %s".formatted(what, id, instead));
    }
  }

  private static <T, I> List<I> ids(List<T> things, Function<T, I> id) {
    return things.stream().map(id).toList();
  }
}
