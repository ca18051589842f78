package fi.oppienjako.lessons.examples.story.support;

import fi.oppienjako.lessons.core.support.Criterion;
import fi.oppienjako.lessons.core.text.Id;
import java.util.Map;

/** The points that one assessor gives. */
record Given(String assessor, Map<Id<Criterion>, Integer> points) {

  /** Copies. */
  Given {
    points = Map.copyOf(points);
  }
}
