package fi.oppienjako.lessons.examples.story.network;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.ContactState;
import fi.oppienjako.lessons.core.network.KindCoverage;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Step: who is on the map, how far the contact with them has come, and which kinds are missing. */
record TheMap(LocalDate day, String network) implements Step {

  @Override
  public String key() {
    return "map";
  }

  @Override
  public void tell(Scene scene) {
    Network here = scene.kept(Network.KIND, network);
    List<NetworkActor> all = here.actors().all();
    scene.say("map.size", all.size(), all.stream().filter(NetworkActor::isNational).count());
    for (ContactState state : ContactState.values()) {
      List<Id<Organisation>> those =
          all.stream()
              .filter(actor -> actor.state() == state)
              .map(NetworkActor::organisation)
              .toList();
      if (!those.isEmpty()) {
        scene.item(
            "map.state",
            scene.sentences().begun(scene.sentences().text(state.label())),
            named(those, scene));
      }
    }
    scene.gap();
    tell(scene.sharing().supportNetwork().coverage(here, scene.organiser()), scene);
  }

  /** Which of the expected kinds are met. */
  static void tell(KindCoverage coverage, Scene scene) {
    int met = coverage.met().size();
    scene.say("map.kinds", met, met + coverage.notYetContacted().size());
    coverage
        .notYetContacted()
        .forEach(
            (kind, known) ->
                scene.item(
                    known.isEmpty() ? "map.kind.unknown" : "map.kind.known",
                    scene.sentences().begun(scene.naming().word(kind)),
                    named(known, scene)));
  }

  /** The names of bodies, with commas between them. */
  static String named(Collection<Id<Organisation>> bodies, Scene scene) {
    return bodies.stream().map(scene.naming()::body).collect(joining(", "));
  }
}
