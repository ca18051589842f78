package fi.oppienjako.lessons.examples.story.support;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.support.Criterion;
import java.util.Map;

/** The points that one assessor gives. */
record Given(String assessor, Map<Id<Criterion>, Integer> points) {

  /** Copies. */
  Given {
    points = Map.copyOf(points);
  }
}
