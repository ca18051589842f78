package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.network.ContactStep;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.List;
import java.util.Optional;

/**
 * What must stay as it is when what is told of a network is changed.
 *
 * @param before the network before the change
 */
record NetworkCheck(Network before) {

  /**
   * Checks that {@code after} is the same network, no wider open than its project, with everybody
   * still on its map and every contact as it was.
   *
   * @throws ImpossibleStepException if it is not
   * @throws IllegalArgumentException if it is another network, or another project's
   */
  void change(Network after, Snapshot work) {
    if (!after.id().equals(before.id()) || !after.project().equals(before.project())) {
      throw new IllegalArgumentException(
          "network '%s' cannot become network '%s' of project '%s'"
              .formatted(before.id(), after.id(), after.project()));
    }
    Project project =
        work.get(Project.KIND, before.project());
    if (after.openness().isWiderThan(project.openness())) {
      throw new ImpossibleStepException(
          "network '%s' cannot be open at %s, since its project '%s' is open at %s; open the project first"
              .formatted(
                  before.id(), after.openness().key(), project.id(), project.openness().key()));
    }
    before.actors().all().forEach(actor -> checkStays(actor, after));
    after.actors().all().forEach(this::checkContact);
  }

  private static void checkStays(NetworkActor actor, Network after) {
    if (after.actors().find(actor.organisation()).isEmpty()) {
      throw new ImpossibleStepException(
          "actor '%s' cannot be taken off the map, which keeps its history; it can leave the network"
              .formatted(actor.organisation()));
    }
  }

  private void checkContact(NetworkActor actor) {
    Optional<NetworkActor> earlier = before.actors().find(actor.organisation());
    List<ContactStep> kept = earlier.map(NetworkActor::history).orElse(List.of());
    if (!actor.history().equals(kept)) {
      throw new ImpossibleStepException(
          "the contact with actor '%s' cannot be told with other changes; take it step by step"
              .formatted(actor.organisation()));
    }
  }
}
