package fi.oppienjako.lessons.export.sheet;

import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.Snapshot;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is done together in a network: the joint actions of its project's roadmap, each bound to the
 * organisation that answers for it. They are shown on the map, and are not read from it again.
 *
 * @param actions the joint actions with their labels
 * @param actors the labels of those on the map
 * @param language in which they are told
 */
record JointWork(
    Map<JointAction, String> actions, Map<Id<Organisation>, String> actors, Locale language) {

  /** What the identifier of an element begins with that is no actor. */
  static final String MARK = "joint-action/";

  static JointWork of(
      Network network, Snapshot seen, Map<Id<Organisation>, String> actors, Locale language) {
    Map<JointAction, String> actions = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    actors.values().forEach(label -> taken.add(label.toLowerCase(Locale.ROOT)));
    try (Stream<JointAction> all = seen.all(JointAction.KIND).stream()) {
      all.filter(action -> action.project().equals(network.project()))
          .forEach(
              action -> {
                String name = name(action, seen, language);
                boolean free = taken.add(name.toLowerCase(Locale.ROOT));
                actions.put(action, free ? name : name + " (" + action.id() + ")");
              });
    }
    return new JointWork(actions, actors, language);
  }

  /** As the last version that named its place called it. */
  private static String name(JointAction action, Snapshot seen, Locale language) {
    return seen.all(Roadmap.KIND).find(action.roadmap()).stream()
        .flatMap(roadmap -> roadmap.versions().stream())
        .flatMap(version -> version.content().item(action.place()).stream())
        .map(RoadmapItem::name)
        .reduce((one, later) -> later)
        .map(name -> name.in(language).replaceAll("\\s+", " "))
        .orElse(action.place().value());
  }

  Stream<List<String>> elements() {
    return actions.entrySet().stream()
        .map(
            one ->
                List.of(
                    one.getValue(),
                    Phrases.in(language, "network.joint-action"),
                    "",
                    "",
                    MARK + one.getKey().id(),
                    "",
                    "",
                    one.getKey().state().label().in(language)));
  }

  /** From whoever answers for it, if they are on the map; until when it is to be done. */
  Stream<List<String>> connections() {
    return actions.entrySet().stream()
        .filter(one -> actors.containsKey(one.getKey().owner()))
        .map(
            one ->
                List.of(
                    actors.getOrDefault(one.getKey().owner(), ""),
                    one.getValue(),
                    Phrases.in(language, "network.answers-for"),
                    "directed",
                    begun(one.getKey()).toString(),
                    one.getKey().due().toString()));
  }

  private static LocalDate begun(JointAction action) {
    return LocalDate.ofInstant(action.history().entries().get(0).at(), ZoneOffset.UTC);
  }
}
