package fi.oppienjako.lessons.examples.story.concept;

import static java.util.stream.Collectors.toMap;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.story.Scene;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** In what one process departs from another, by the names that people know. */
record Difference(ProcessModel before, ProcessModel after) {

  void tell(Scene scene) {
    compare("role", names(before.roles()), names(after.roles()), scene);
    compare("phase", phaseNames(before), phaseNames(after), scene);
    for (Phase phase : after.phases()) {
      Optional<Phase> earlier = before.phase(phase.id());
      earlier.ifPresent(
          there -> compare("activity", activityNames(there), activityNames(phase), scene));
    }
  }

  private static <T> void compare(
      String part, Map<Id<T>, LocalizedText> before, Map<Id<T>, LocalizedText> after, Scene scene) {
    String what = scene.sentences().in("adapt.part." + part);
    before.forEach(
        (id, name) -> {
          Optional<LocalizedText> now = Optional.ofNullable(after.get(id));
          if (now.isEmpty()) {
            scene.item("adapt.dropped", what, name);
          } else if (!now.get().equals(name)) {
            scene.item("adapt.renamed", what, name, now.get());
          }
        });
    after.forEach(
        (id, name) -> {
          if (!before.containsKey(id)) {
            scene.item("adapt.added", what, name);
          }
        });
  }

  private static Map<Id<Role>, LocalizedText> names(List<Role> roles) {
    return named(roles, Role::id, Role::name);
  }

  private static Map<Id<Phase>, LocalizedText> phaseNames(ProcessModel process) {
    return named(process.phases(), Phase::id, Phase::name);
  }

  private static Map<Id<Activity>, LocalizedText> activityNames(Phase phase) {
    return named(phase.activities(), Activity::id, Activity::name);
  }

  private static <P, T> Map<Id<T>, LocalizedText> named(
      List<P> parts, Function<P, Id<T>> id, Function<P, LocalizedText> name) {
    return parts.stream().collect(toMap(id, name, (one, other) -> one, LinkedHashMap::new));
  }
}
