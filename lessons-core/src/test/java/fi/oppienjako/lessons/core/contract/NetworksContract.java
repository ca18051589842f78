package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkMap;
import fi.oppienjako.lessons.core.network.Requirements;
import fi.oppienjako.lessons.core.network.Support;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;

/** What holds for networks of those who give support. */
public interface NetworksContract extends VisibleContract<Network> {

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
        NetworkMap.NONE,
        Support.NONE,
        Requirements.NONE,
        List.of(),
        Openness.LAB);
  }
}
