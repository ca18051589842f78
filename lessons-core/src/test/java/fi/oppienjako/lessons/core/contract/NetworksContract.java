package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkMap;
import fi.oppienjako.lessons.core.network.Requirements;
import fi.oppienjako.lessons.core.network.Support;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What holds for networks of those who give support. */
public interface NetworksContract extends VisibleContract<Network>, GrowingContract<Network> {

  @Override
  default Kind<Network> kind() {
    return Network.KIND;
  }

  @Override
  default List<Network> things() {
    return Fixtures.some(NetworkFixtures::network, 20);
  }

  @Override
  default Network changed(Network network) {
    return new Network(
        network.id(),
        network.revision(),
        network.project(),
        network.name(),
        Term.of("elsewhere"),
        List.of(),
        new NetworkMap(network.actors().all(), List.of()),
        Support.NONE,
        Requirements.NONE,
        List.of(),
        Openness.LAB);
  }

  @Override
  default Optional<Network> shortened(Network network) {
    return network.actors().asOf(Instant.MIN).equals(network.actors())
        ? Optional.empty()
        : Optional.of(network.with(network.actors().asOf(Instant.MIN)).atRevision(1));
  }
}
