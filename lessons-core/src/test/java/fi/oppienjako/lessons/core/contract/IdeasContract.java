package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;

/** What holds for ideas besides what holds for every kind. */
public interface IdeasContract extends ViewContract<Idea> {

  @Override
  default List<Idea> things() {
    return Fixtures.some(PilotFixtures::idea, 40);
  }

  @Override
  default View<Idea> view(Snapshot snapshot) {
    return snapshot.all(Idea.KIND);
  }

  @Override
  default Optional<Idea> seen(Viewer reader, Idea idea) {
    return Optional.of(idea).filter(reader::sees);
  }

  @Override
  default Idea changed(Idea idea) {
    return new Idea(
        idea.id(),
        idea.revision(),
        idea.project(),
        Term.of("others"),
        LocalizedText.english("Another"),
        Openness.AGORA,
        idea.by().because("Changed"),
        idea.at());
  }
}
