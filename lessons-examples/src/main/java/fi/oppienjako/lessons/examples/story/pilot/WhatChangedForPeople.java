package fi.oppienjako.lessons.examples.story.pilot;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResult;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: how trust in one's own ability changed, group by group, and of whom nothing is told. */
record WhatChangedForPeople(LocalDate day, String survey) implements Step {

  @Override
  public String key() {
    return "change";
  }

  @Override
  public void tell(Scene scene) {
    Survey asked = scene.kept(Survey.KIND, survey);
    scene.say("change.asked", asked.questionnaire().lowest(), asked.questionnaire().highest());
    asked.questionnaire().items().forEach(item -> scene.item("text", item.text()));
    scene.gap();
    SurveyResult changes = scene.sharing().pilotWork().surveys().result(asked, Viewer.anyone());
    changes
        .byGroup()
        .forEach(
            (group, change) ->
                scene.item(
                    "change.group",
                    scene.sentences().begun(scene.naming().word(group)),
                    change.before(),
                    change.after(),
                    change.answerers()));
    changes
        .tooSmall()
        .forEach(
            group ->
                scene.item(
                    "change.small",
                    scene.sentences().begun(scene.naming().word(group)),
                    SurveyResult.LEAST));
  }
}
