package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What holds for contributions. */
public interface ContributionsContract extends GrowingContract<Contribution> {

  @Override
  default List<Contribution> things() {
    return Fixtures.some(CoCreationFixtures::contribution, 20);
  }

  @Override
  default View<Contribution> view(Snapshot snapshot) {
    return snapshot.all(Contribution.KIND);
  }

  @Override
  default Optional<Contribution> seen(Viewer reader, Contribution contribution) {
    return Optional.of(contribution).filter(reader::sees);
  }

  @Override
  default Contribution changed(Contribution contribution) {
    return new Contribution(
        contribution.id(),
        contribution.revision(),
        Fixtures.id("session", 99),
        contribution.project(),
        Optional.empty(),
        LocalizedText.english("Never mind"),
        contribution.openness(),
        contribution.by(),
        Instant.EPOCH,
        contribution.history());
  }

  @Override
  default Optional<Contribution> shortened(Contribution contribution) {
    return contribution.history().entries().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Contribution(
                contribution.id(),
                contribution.revision(),
                contribution.session(),
                contribution.project(),
                contribution.organisation(),
                contribution.text(),
                contribution.openness(),
                contribution.by(),
                contribution.at(),
                History.none()));
  }
}
