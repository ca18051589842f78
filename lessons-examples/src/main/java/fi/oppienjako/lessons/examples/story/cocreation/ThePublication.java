package fi.oppienjako.lessons.examples.story.cocreation;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.PublicationIssue;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.Locale;

/** Step: what is lacking is told and mended, and the roadmap is published in two languages. */
record ThePublication(LocalDate day) implements Step {

  private static final String OWNER = "roadmap-owner";

  @Override
  public String key() {
    return "publish";
  }

  @Override
  public void tell(Scene scene) {
    Workbench bench = new Workbench(scene);
    CoCreation coCreation = bench.coCreation();
    By owner = Workbench.by(OWNER);
    Roadmap closed = coCreation.roadmaps().close(bench.roadmap(), owner);
    scene.say("publish.closed", scene.today(), closed.issues().size());
    closed.issues().forEach(lack -> tell(lack, bench));
    if (Workbench.refuses(() -> coCreation.roadmaps().publish(closed, Openness.AGORA, owner))) {
      scene.say("publish.refused");
    }

    scene.moveTo(day.plusDays(5));
    Roadmap mended =
        coCreation.roadmaps().draft(
            closed,
            content -> content.mapped(ThePublication::inSwedish),
            Workbench.by("lab-writer"));
    scene.gap();
    scene.item("publish.mended", scene.today(), mended.issues().size());
    Roadmap published = coCreation.roadmaps().publish(mended, Openness.AGORA, owner);
    scene.item(
        "publish.published",
        published.latest().publishedOn().orElseThrow(),
        bench.role(OWNER),
        published.latest().number(),
        published.latest().openness().label());
    scene.item(
        "publish.languages",
        published.languages().stream()
            .map(language -> name(language, scene))
            .collect(joining(", ")));
  }

  private static void tell(PublicationIssue lack, Workbench bench) {
    Scene scene = bench.scene();
    scene.item(
        "publish.part", scene.sentences().begun(scene.sentences().text(lack.section().label())));
    lack.line().ifPresent(line -> scene.detail("publish.line", bench.name(line)));
    lack.language().ifPresent(language -> scene.detail("publish.language", name(language, scene)));
  }

  private static String name(Locale language, Scene scene) {
    return language.getDisplayLanguage(scene.sentences().language());
  }

  private static RoadmapItem inSwedish(RoadmapItem line) {
    return line.id().equals(ThreeWays.NEW_PLACE)
        ? line.named(
            line.name().with(Languages.SWEDISH, Workbench.in(Languages.SWEDISH, "ways.place")))
        : line;
  }
}
