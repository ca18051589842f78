package fi.oppienjako.lessons.examples.story.cocreation;

import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: joint actions move on, and a new one is agreed. */
record DoneTogether(LocalDate day) implements Step {

  private static final int DAYS_UNTIL_DUE = 180;

  @Override
  public String key() {
    return "together";
  }

  @Override
  public void tell(Scene scene) {
    Workbench bench = new Workbench(scene);
    CoCreation coCreation = bench.coCreation();
    coCreation.jointActions().finish(
        scene.kept(JointAction.KIND, "templates-once"),
        Workbench.by("developer-04").because(scene.sentences().in("together.proof")));
    coCreation.jointActions().start(scene.kept(JointAction.KIND, "test-group"), Workbench.by("maker"));
    coCreation.jointActions().agree(
        bench.roadmap(),
        ThreeWays.NEW_PLACE,
        bench.body("example-association-2"),
        day.plusDays(DAYS_UNTIL_DUE),
        Workbench.by("roadmap-owner"));
    scene.say("together.anyone");
    coCreation
        .jointActions().of(bench.project(), Viewer.anyone())
        .forEach(action -> tell(action, bench));
  }

  private static void tell(JointAction action, Workbench bench) {
    Scene scene = bench.scene();
    scene.item("together.place", bench.name(action.place()), action.state().label());
    scene.detail("together.owner", scene.naming().body(action.owner()), action.due());
    if (action.isOverdueOn(scene.today())) {
      scene.detail("together.late");
    }
    if (action.state() == JointAction.State.DONE) {
      action
          .history()
          .latest()
          .flatMap(History.Entry::by)
          .flatMap(By::reason)
          .ifPresent(why -> scene.detail("together.shown", why));
    }
  }
}
