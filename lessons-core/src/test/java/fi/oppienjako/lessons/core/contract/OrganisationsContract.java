package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;

/** What holds for organisations: nothing besides what holds for every kind. */
public interface OrganisationsContract extends ViewContract<Organisation> {

  @Override
  default List<Organisation> things() {
    return Fixtures.some(Fixtures.STANDARD::organisation, 20);
  }

  @Override
  default View<Organisation> view(Snapshot snapshot) {
    return snapshot.organisations();
  }

  @Override
  default Organisation changed(Organisation organisation) {
    return new Organisation(
        organisation.id(),
        organisation.revision(),
        LocalizedText.english("Another name"),
        OrganisationKind.COMPANY,
        !organisation.example());
  }
}
