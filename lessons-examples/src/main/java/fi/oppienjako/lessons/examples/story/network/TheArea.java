package fi.oppienjako.lessons.examples.story.network;

import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Step: those who give support in an area, and the challenge as they came to see it. */
record TheArea(LocalDate day) implements Step {

  @Override
  public String key() {
    return "area";
  }

  @Override
  public void tell(Scene scene) {
    scene.programme().summary().ifPresent(summary -> scene.say("text", summary));
    scene.gap();
    scene.say("area.made-up");
    scene.gap();
    for (Project project : scene.projects()) {
      scene.item("text", scene.naming().led(project));
      for (Challenge.Version version : project.challenge().versions()) {
        LocalDate told = LocalDate.ofInstant(version.at(), ZoneOffset.UTC);
        scene.detail("area.challenge", told, version.text());
      }
    }
  }
}
