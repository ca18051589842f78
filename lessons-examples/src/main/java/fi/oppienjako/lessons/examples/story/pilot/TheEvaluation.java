package fi.oppienjako.lessons.examples.story.pilot;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Feedback;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.PilotWork;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: a pilot that has ended is evaluated by what it was to be judged by. */
record TheEvaluation(LocalDate day, String by) implements Step {

  private static final int CUSTOMERS = 7;

  @Override
  public String key() {
    return "evaluation";
  }

  @Override
  public void tell(Scene scene) {
    PilotWork work = scene.sharing().pilotWork();
    By manager = By.by(Id.<Person>of(by));
    Pilot ended = Planned.earlier(scene);
    ended = work.addParticipants(ended, Groups.CUSTOMERS, CUSTOMERS, manager);
    Feedback said =
        new Feedback(
            Groups.CUSTOMERS, scene.sentences().asText("evaluation.feedback"), scene.today());
    ended = work.addFeedback(ended, said, manager);
    Pilot evaluated = work.evaluate(ended, scene.sentences().in("evaluation.findings"), manager);
    scene.say("evaluation.of", evaluated.trial().name());
    scene.item("equals.participants", Groups.counted(evaluated.participants(), scene));
    evaluated
        .feedback()
        .forEach(
            one ->
                scene.item(
                    "evaluation.said",
                    scene.sentences().begun(scene.naming().word(one.group())),
                    one.text()));
    evaluated.trial().measures().forEach(measure -> scene.item("pilot.measure", measure));
    evaluated.evaluation().ifPresent(told -> scene.item("evaluation.shown", told.findings()));
    scene.gap();
    scene.say("evaluation.by", scene.naming().person(manager.person()));
  }
}
