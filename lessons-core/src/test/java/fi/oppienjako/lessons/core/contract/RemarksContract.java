package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.cocreation.Remark;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Reader;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What holds for remarks. */
public interface RemarksContract extends GrowingContract<Remark> {

  @Override
  default List<Remark> things() {
    return Fixtures.some(CoCreationFixtures::remark, 20);
  }

  @Override
  default View<Remark> view(Snapshot snapshot) {
    return snapshot.all(Remark.class);
  }

  @Override
  default Optional<Remark> seen(Reader reader, Remark remark) {
    return Optional.of(remark).filter(reader::sees);
  }

  @Override
  default Remark changed(Remark remark) {
    return new Remark(
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
        remark.rulings());
  }

  @Override
  default Optional<Remark> shortened(Remark remark) {
    return remark.rulings().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Remark(
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
                List.of()));
  }
}
