package fi.oppienjako.lessons.examples.story.support;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.support.Output;
import fi.oppienjako.lessons.core.support.OutputKind;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: a project hands on what it made, beside what others have. */
record WhatIsHandedOn(LocalDate day, String project, String by) implements Step {

  @Override
  public String key() {
    return "handed";
  }

  @Override
  public void tell(Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    Output output =
        support.addOutput(
            Output.of(
                Id.of("applicant-path"),
                scene.project(project),
                OutputKind.SERVICE_PATH,
                LocalizedText.of(scene.sentences().language(), scene.sentences().in("handed.name")),
                day),
            By.by(Id.<Person>of(by)));
    scene.say("handed.on", scene.project(project).name(), output.name(), output.openness().label());
    scene.gap();
    scene.say("handed.all");
    for (Output one : support.outputs(scene.programme(), Viewer.anyone())) {
      scene.item(
          "handed.one",
          scene.sentences().begun(scene.naming().word(one.kind())),
          one.name(),
          scene.naming().project(one.project()));
    }
  }
}
