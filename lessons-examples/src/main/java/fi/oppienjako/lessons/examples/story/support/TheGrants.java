package fi.oppienjako.lessons.examples.story.support;

import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.ApplicationState;
import fi.oppienjako.lessons.core.support.Grant;
import fi.oppienjako.lessons.examples.story.Scene;
import java.util.List;
import java.util.stream.Stream;

/** The support that was granted in all calls so far. */
final class TheGrants {

  private TheGrants() {}

  static void tell(Scene scene) {
    scene.say("workshop.granted");
    List<Application> all =
        scene.seen(
            LateCall.DESK,
            seen -> {
              try (Stream<Application> kept = seen.all(Application.KIND).stream()) {
                return kept.filter(one -> one.state() == ApplicationState.GRANTED).toList();
              }
            });
    for (Application one : all) {
      Grant grant = one.grant().orElseThrow();
      scene.item(
          "workshop.grant",
          scene.naming().project(one.project()),
          grant.days(),
          grant.during().from().orElseThrow(),
          grant.during().to().orElseThrow());
    }
  }
}
