package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.cocreation.Parts;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.Version;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Reader;
import fi.oppienjako.lessons.core.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holds for roadmaps. */
public interface RoadmapsContract extends GrowingContract<Roadmap> {

  @Override
  default List<Roadmap> things() {
    return Fixtures.some(CoCreationFixtures::roadmap, 20);
  }

  @Override
  default View<Roadmap> view(Snapshot snapshot) {
    return snapshot.all(Roadmap.class);
  }

  @Override
  default Optional<Roadmap> seen(Reader reader, Roadmap roadmap) {
    return Optional.of(roadmap).filter(reader::sees).map(seen -> seen.seenBy(reader));
  }

  @Override
  default Roadmap changed(Roadmap roadmap) {
    List<Version> versions = new ArrayList<>(roadmap.versions());
    Version latest = versions.remove(versions.size() - 1);
    versions.add(
        latest.publishedOn().isPresent()
            ? latest
            : new Version(latest.number(), Parts.NONE, latest.turns()));
    return new Roadmap(
        roadmap.id(), roadmap.revision(), roadmap.project(), Set.of(Languages.SWEDISH), versions);
  }

  @Override
  default Optional<Roadmap> shortened(Roadmap roadmap) {
    return Optional.of(roadmap)
        .filter(Reader.anyone()::sees)
        .map(whole -> whole.seenBy(Reader.anyone()));
  }
}
