package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** What holds for playbooks, which are public. */
public interface PlaybooksContract extends ViewContract<Playbook> {

  @Override
  default List<Playbook> things() {
    return Fixtures.some(Fixtures.STANDARD::playbook, 20);
  }

  @Override
  default View<Playbook> view(Snapshot snapshot) {
    return snapshot.playbooks();
  }

  @Override
  default Playbook changed(Playbook playbook) {
    return new Playbook(
        playbook.id(),
        playbook.revision(),
        LocalizedText.english("Another name"),
        Optional.empty(),
        Optional.empty(),
        playbook.process(),
        playbook.rhythm(),
        playbook.vocabulary());
  }
}
