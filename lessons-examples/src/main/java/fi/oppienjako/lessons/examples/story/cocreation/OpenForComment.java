package fi.oppienjako.lessons.examples.story.cocreation;

import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Moderation;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.List;

/** Step: the draft is opened for comment, and remarks are read before they are shown. */
record OpenForComment(LocalDate day) implements Step {

  private static final String MODERATOR = "lab-moderator";

  @Override
  public String key() {
    return "comment";
  }

  @Override
  public void tell(Scene scene) {
    Workbench bench = new Workbench(scene);
    CoCreation coCreation = bench.coCreation();
    By moderator = Workbench.by(MODERATOR);
    Roadmap open = coCreation.roadmaps().open(bench.roadmap(), Openness.AGORA, moderator);
    scene.say(
        "comment.opened",
        bench.role(MODERATOR),
        open.latest().number(),
        open.latest().openness().label());
    if (Workbench.refuses(() -> coCreation.roadmaps().draft(open, content -> content, moderator))) {
      scene.say("comment.still");
    }
    RoadmapComment personal =
        coCreation.comments().add(open, scene.sentences().in("comment.personal"), Workbench.by("resident"));
    coCreation.comments().add(
        open,
        ThreeWays.NEW_PLACE,
        scene.sentences().in("comment.question"),
        Workbench.by("student"));

    scene.moveTo(day.plusDays(5));
    List<RoadmapComment> waiting =
        coCreation.comments().of(bench.project(), scene.organiser()).stream()
            .filter(remark -> remark.state() == Moderation.WAITING)
            .toList();
    scene.gap();
    scene.say("comment.waiting", scene.today(), waiting.size());
    String reason = scene.sentences().in("comment.reason");
    for (RoadmapComment remark : waiting) {
      boolean hidden = remark.id().equals(personal.id());
      tell(
          hidden
              ? coCreation.comments().hide(remark, moderator.because(reason))
              : coCreation.comments().show(remark, moderator),
          bench);
    }
    scene.gap();
    scene.say("comment.anyone", coCreation.comments().of(bench.project(), Viewer.anyone()).size());
  }

  private static void tell(RoadmapComment remark, Workbench bench) {
    Scene scene = bench.scene();
    remark
        .line()
        .ifPresentOrElse(
            line -> scene.item("comment.on-line", bench.name(line), remark.text()),
            () -> scene.item("comment.on-whole", remark.text()));
    scene.detail("comment.ruled", remark.state().label());
    remark
        .history().entries()
        .forEach(
            ruling ->
                ruling.by().flatMap(By::reason).ifPresent(why -> scene.detail("given.reason", why)));
  }
}
