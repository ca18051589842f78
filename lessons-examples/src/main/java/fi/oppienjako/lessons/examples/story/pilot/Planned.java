package fi.oppienjako.lessons.examples.story.pilot;

import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.story.Scene;

/** The pilots that are planned in the course of the story, found by their names. */
final class Planned {

  private Planned() {}

  /** The first one, which is evaluated in the end. */
  static Pilot earlier(Scene scene) {
    return called(scene.sentences().asText("pilot.name"), scene);
  }

  /** The one that builds on it. */
  static Pilot later(Scene scene) {
    return called(scene.sentences().asText("later.name"), scene);
  }

  private static Pilot called(LocalizedText name, Scene scene) {
    return scene.seen(
        scene.organiser(),
        seen ->
            seen.all(Pilot.KIND).stream()
                .filter(pilot -> pilot.trial().name().equals(name))
                .findFirst()
                .orElseThrow());
  }
}
