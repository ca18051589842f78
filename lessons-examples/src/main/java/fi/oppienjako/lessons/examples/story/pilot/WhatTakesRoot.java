package fi.oppienjako.lessons.examples.story.pilot;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.RootingWork;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: by what a solution is rooted, what is missing or late, and what is done about it. */
record WhatTakesRoot(LocalDate day, String rooting, String by, String owner) implements Step {

  private static final Term DATED_PLAN = Term.of("dated-plan");
  private static final int DAYS_TO_DESCRIBE = 14;

  @Override
  public String key() {
    return "root";
  }

  @Override
  public void tell(Scene scene) {
    RootingWork work = scene.sharing().pilotWork().rooting();
    By manager = By.by(Id.<Person>of(by));
    Person inCharge =
        scene.seen(scene.organiser(), seen -> seen.persons().find(Id.of(owner)).orElseThrow());
    Rooting before = scene.kept(Rooting.KIND, rooting);
    scene.say("root.of", before.solution());
    tell(before, scene);
    Term missing = before.missing().iterator().next();
    LocalDate due = scene.today().plusDays(DAYS_TO_DESCRIBE);
    Rooting after =
        work.decide(
            before, missing, scene.sentences().in("root.description"), inCharge, due, manager);
    after = work.putInPlace(after, DATED_PLAN, manager);
    scene.gap();
    scene.say(
        "root.decided", scene.naming().word(missing), scene.naming().person(inCharge.id()), due);
    scene.say("root.done", scene.naming().word(DATED_PLAN));
    tell(after, scene);
    scene.gap();
    scene.say(after.isRooted() ? "root.rooted" : "root.not-yet");
  }

  private static void tell(Rooting rooting, Scene scene) {
    rooting
        .statesOn(scene.today())
        .forEach(
            (means, state) ->
                scene.item(
                    "root.means",
                    scene.sentences().begun(scene.naming().word(means)),
                    state.label()));
  }
}
