package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Rhythm;
import java.util.Optional;

/** How often lessons are captured and shared. */
final class RhythmForm implements Form<Rhythm> {

  @Override
  public Optional<Rhythm> read(Node node, Reading reading) {
    return Form.keys(this::rhythm).read(node, reading);
  }

  private Optional<Rhythm> rhythm(Fields in) {
    Optional<Interval> capture = in.maybe("capture", Forms.INTERVAL);
    Optional<Interval> sharing = in.maybe("share", Forms.INTERVAL);
    return in.make(
        () ->
            new Rhythm(
                capture.orElse(Rhythm.DEFAULT.capture()),
                sharing.orElse(Rhythm.DEFAULT.sharing())));
  }
}
