package fi.oppienjako.lessons.examples.story.pilot;

import fi.oppienjako.lessons.core.pilot.LooseEnds;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: ideas that nobody tried, and solutions that have not taken root. */
record WhatIsLeftOpen(LocalDate day) implements Step {

  @Override
  public String key() {
    return "open-ends";
  }

  @Override
  public void tell(Scene scene) {
    for (Project project : scene.projects()) {
      LooseEnds ends = scene.sharing().pilotWork().looseEnds(project, scene.organiser());
      scene.item("text", scene.naming().led(project));
      ends.untried()
          .forEach(
              idea ->
                  scene.detail(
                      "open-ends.untried", idea.text(), scene.naming().word(idea.group())));
      ends.unevaluated()
          .forEach(pilot -> scene.detail("open-ends.unevaluated", pilot.trial().name()));
      ends.silent().forEach(pilot -> scene.detail("open-ends.silent", pilot.trial().name()));
      ends.unrooted().forEach(rooting -> scene.detail("open-ends.unrooted", rooting.solution()));
      if (isNone(ends)) {
        scene.detail("open-ends.none");
      }
    }
  }

  private static boolean isNone(LooseEnds ends) {
    return ends.untried().isEmpty()
        && ends.unevaluated().isEmpty()
        && ends.silent().isEmpty()
        && ends.unrooted().isEmpty();
  }
}
