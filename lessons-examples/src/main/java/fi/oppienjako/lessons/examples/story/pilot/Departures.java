package fi.oppienjako.lessons.examples.story.pilot;

import static java.util.stream.Collectors.toMap;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.story.Scene;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * In what the process of a plan departs from its playbook, by the names that people read.
 * Immutable.
 *
 * @param playbook the process of the playbook
 * @param plan the process of the plan
 */
record Departures(ProcessModel playbook, ProcessModel plan) {

  /** Those of {@code plan}, which follows a playbook. */
  static Departures of(Plan plan, Scene scene) {
    return new Departures(
        scene.seen(
            scene.organiser(),
            seen -> seen.playbooks().find(plan.playbook().orElseThrow()).orElseThrow().process()),
        plan.process());
  }

  void tell(Scene scene) {
    tell("phase", phases(playbook), phases(plan), scene);
    tell("role", roles(playbook), roles(plan), scene);
    tell(
        "activity",
        activities(playbook, this::isGoneThrough),
        activities(plan, phase -> true),
        scene);
  }

  private static void tell(
      String part,
      Map<String, LocalizedText> before,
      Map<String, LocalizedText> after,
      Scene scene) {
    before.forEach(
        (id, name) ->
            Optional.ofNullable(after.get(id))
                .ifPresentOrElse(
                    now -> renamed(part, name, now, scene),
                    () -> scene.item("adapt.left." + part, name)));
    after.forEach(
        (id, name) -> {
          if (!before.containsKey(id) && !before.containsValue(name)) {
            scene.item("adapt.added." + part, name);
          }
        });
  }

  private static void renamed(String part, LocalizedText before, LocalizedText now, Scene scene) {
    if (!now.equals(before)) {
      scene.item("adapt.renamed." + part, before, now);
    }
  }

  private static Map<String, LocalizedText> phases(ProcessModel process) {
    return names(process.phases().stream(), Phase::id, Phase::name);
  }

  private static Map<String, LocalizedText> roles(ProcessModel process) {
    return names(process.roles().stream(), Role::id, Role::name);
  }

  private static Map<String, LocalizedText> activities(ProcessModel process, Predicate<Phase> in) {
    return names(
        process.phases().stream().filter(in).flatMap(phase -> phase.activities().stream()),
        Activity::id,
        Activity::name);
  }

  private boolean isGoneThrough(Phase phase) {
    return plan.phase(phase.id()).isPresent();
  }

  private static <T> Map<String, LocalizedText> names(
      Stream<T> parts, Function<T, Id<T>> id, Function<T, LocalizedText> name) {
    return parts.collect(
        toMap(part -> id.apply(part).value(), name, (one, other) -> one, LinkedHashMap::new));
  }
}
