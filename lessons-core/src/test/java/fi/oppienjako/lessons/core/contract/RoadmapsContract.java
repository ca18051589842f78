package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
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
    return snapshot.all(Roadmap.KIND);
  }

  @Override
  default Optional<Roadmap> seen(Viewer reader, Roadmap roadmap) {
    return Optional.of(roadmap).filter(reader::sees).map(seen -> seen.redactedFor(reader));
  }

  @Override
  default Roadmap changed(Roadmap roadmap) {
    List<RoadmapVersion> versions = new ArrayList<>(roadmap.versions());
    RoadmapVersion latest = versions.remove(versions.size() - 1);
    versions.add(
        latest.publishedOn().isPresent()
            ? latest
            : new RoadmapVersion(latest.number(), RoadmapContent.NONE, latest.history()));
    return new Roadmap(
        roadmap.id(), roadmap.revision(), roadmap.project(), Set.of(Languages.SWEDISH), versions);
  }

  @Override
  default Optional<Roadmap> shortened(Roadmap roadmap) {
    return Optional.of(roadmap)
        .filter(Viewer.anyone()::sees)
        .map(whole -> whole.redactedFor(Viewer.anyone()));
  }
}
