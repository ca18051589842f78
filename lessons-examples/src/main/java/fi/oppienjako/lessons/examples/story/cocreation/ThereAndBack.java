package fi.oppienjako.lessons.examples.story.cocreation;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.Trace;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: every line leads back to contributions, and every contribution tells its way. */
record ThereAndBack(LocalDate day) implements Step {

  @Override
  public String key() {
    return "trace";
  }

  @Override
  public void tell(Scene scene) {
    Workbench bench = new Workbench(scene);
    RoadmapItem rootless = RoadmapItem.of(Id.of("out-of-nowhere"), Workbench.told("trace.rootless"));
    if (Workbench.refuses(
        () ->
            bench
                .coCreation()
                .roadmaps().draft(bench.roadmap(), content -> content.with(rootless), Workbench.by("lab-writer")))) {
      scene.say("trace.refused", rootless.name());
    }
    Trace trace = bench.coCreation().trace(bench.project(), scene.organiser());
    scene.gap();
    scene.say("trace.lines");
    for (RoadmapItem line : bench.roadmap().latest().content().lines()) {
      scene.item("trace.line", line.name(), requireNonNull(trace.lines().get(line.id())));
    }
    scene.gap();
    scene.say("trace.fates", trace.taken(), trace.setAside(), trace.open());
    scene.say("trace.winding");
    Contribution winding =
        bench.contributions().stream().max(comparingInt(given -> given.history().entries().size())).orElseThrow();
    bench.tell(winding);
    bench.tellWay(winding);
    scene.gap();
    Trace open = bench.coCreation().trace(bench.project(), Viewer.anyone());
    scene.say(
        "trace.anyone",
        open.contributions().size(),
        open.lines().size(),
        open.withNothingToShow().size());
  }
}
