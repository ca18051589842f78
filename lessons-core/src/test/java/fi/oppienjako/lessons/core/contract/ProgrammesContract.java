package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Programme;
import java.time.LocalDate;
import java.util.List;

/** What holds for programmes: nothing besides what holds for every kind. */
public interface ProgrammesContract extends ViewContract<Programme> {

  @Override
  default List<Programme> things() {
    return Fixtures.some(Fixtures.STANDARD::programme, 30);
  }

  @Override
  default View<Programme> view(Snapshot snapshot) {
    return snapshot.programmes();
  }

  @Override
  default Programme changed(Programme programme) {
    return Programme.of(programme.id(), programme.name())
        .in(new Rhythm(Interval.days(3), Interval.weeks(5)))
        .during(DateRange.since(LocalDate.of(2027, 1, 1)))
        .atRevision(programme.revision());
  }
}
