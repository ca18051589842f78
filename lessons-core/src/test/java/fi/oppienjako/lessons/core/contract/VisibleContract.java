package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import java.util.Optional;

/**
 * What holds for a kind of thing that not everybody may see and that has no view of its own.
 *
 * @param <A> the kind of thing
 */
public interface VisibleContract<A extends Aggregate<A> & Visible> extends ViewContract<A> {

  /** The kind. */
  Kind<A> kind();

  @Override
  default View<A> view(Snapshot snapshot) {
    return snapshot.all(kind());
  }

  @Override
  default Optional<A> seen(Viewer reader, A thing) {
    return Optional.of(thing).filter(reader::sees);
  }
}
