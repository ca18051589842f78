package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.programme.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What pilots and what goes with them refer to.
 *
 * @param declared what the file tells elsewhere
 * @param projects the projects; one in which something is wrong is left out
 * @param plans the plans by the ids of their projects; one in which something is wrong is left out
 * @param idea refers to its ideas
 * @param pilot refers to its pilots
 * @param made the ideas and pilots that could be made so far, by kind and id; grows
 * @param told the ids of the pilots told so far, well or not; grows
 */
record PilotNames(
    Declared declared,
    ReplayedProjects projects,
    Map<String, Plan> plans,
    Reference<Idea> idea,
    Reference<Pilot> pilot,
    Map<Class<?>, Map<String, Aggregate<?>>> made,
    Set<String> told) {

  static PilotNames of(
      Declared declared,
      ReplayedProjects projects,
      Map<String, Plan> plans,
      Set<String> ideas,
      Set<String> pilots) {
    return new PilotNames(
        declared,
        projects,
        plans,
        Reference.to(Wrong.of("id.idea"), ideas),
        Reference.to(Wrong.of("id.pilot"), pilots),
        new HashMap<>(),
        new HashSet<>());
  }

  <A extends Aggregate<A>> A keep(A thing) {
    made.computeIfAbsent(thing.getClass(), kind -> new HashMap<>()).put(thing.id().value(), thing);
    return thing;
  }

  <A extends Aggregate<A>> Optional<A> find(Class<A> kind, Id<A> id) {
    return Optional.ofNullable(made.getOrDefault(kind, Map.of()).get(id.value())).map(kind::cast);
  }
}
