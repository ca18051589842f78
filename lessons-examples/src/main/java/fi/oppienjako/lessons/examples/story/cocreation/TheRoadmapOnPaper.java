package fi.oppienjako.lessons.examples.story.cocreation;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.programmes.Wordings;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import fi.oppienjako.lessons.export.document.ResultCardMarkdown;
import fi.oppienjako.lessons.export.document.RoadmapMarkdown;
import fi.oppienjako.lessons.export.document.RoadmapWithActions;
import fi.oppienjako.lessons.export.document.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Step: the roadmap is written as Markdown in all its languages, and the result card. */
record TheRoadmapOnPaper(LocalDate day, Papers papers) implements Step {

  private static final Viewer ANYONE = Viewer.anyone();

  @Override
  public String key() {
    return "papers";
  }

  @Override
  public void tell(Scene scene) {
    RoadmapWithActions roadmap = roadmap(scene);
    for (Locale language : roadmap.roadmap().languages()) {
      Path paper =
          papers.write(
              new RoadmapMarkdown(ANYONE, wording(scene, language)),
              roadmap,
              "roadmap_" + language.toLanguageTag() + ".md");
      scene.item(
          "papers.written",
          scene
              .sentences()
              .in("papers.roadmap", language.getDisplayLanguage(scene.sentences().language())),
          paper);
    }
    Path card =
        papers.write(
            new ResultCardMarkdown(wording(scene, scene.sentences().language())),
            scene.sharing().resultCard(scene.programme(), ANYONE),
            "result-card.md");
    scene.item("papers.written", scene.sentences().in("papers.result-card"), card);
  }

  private static RoadmapWithActions roadmap(Scene scene) {
    Workbench bench = new Workbench(scene);
    Project project = bench.project();
    return new RoadmapWithActions(
        project,
        bench.coCreation().roadmaps().of(project, ANYONE).orElseThrow(),
        bench.coCreation().jointActions().of(project, ANYONE));
  }

  private static Wording wording(Scene scene, Locale language) {
    Programme programme = scene.programme();
    return scene.seen(ANYONE, seen -> Wordings.of(programme, seen, language));
  }
}
