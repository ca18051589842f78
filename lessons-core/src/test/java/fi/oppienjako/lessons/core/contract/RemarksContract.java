package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What holds for remarks. */
public interface RemarksContract extends GrowingContract<RoadmapComment> {

  @Override
  default List<RoadmapComment> things() {
    return Fixtures.some(CoCreationFixtures::remark, 20);
  }

  @Override
  default View<RoadmapComment> view(Snapshot snapshot) {
    return snapshot.all(RoadmapComment.KIND);
  }

  @Override
  default Optional<RoadmapComment> seen(Viewer reader, RoadmapComment remark) {
    return Optional.of(remark).filter(reader::sees);
  }

  @Override
  default RoadmapComment changed(RoadmapComment remark) {
    return new RoadmapComment(
        remark.id(),
        remark.revision(),
        remark.roadmap(),
        remark.project(),
        9,
        Optional.of(Fixtures.id("line", 99)),
        LocalizedText.english("Never mind"),
        remark.openness(),
        remark.by(),
        Instant.EPOCH,
        remark.history());
  }

  @Override
  default Optional<RoadmapComment> shortened(RoadmapComment remark) {
    return remark.history().entries().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RoadmapComment(
                remark.id(),
                remark.revision(),
                remark.roadmap(),
                remark.project(),
                remark.version(),
                remark.line(),
                remark.text(),
                remark.openness(),
                remark.by(),
                remark.at(),
                History.none()));
  }
}
