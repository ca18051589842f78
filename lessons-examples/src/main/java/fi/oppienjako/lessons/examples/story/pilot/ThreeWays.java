package fi.oppienjako.lessons.examples.story.pilot;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.PathComparison;
import fi.oppienjako.lessons.core.pilot.PhasePath;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Step: the ways of three organisations side by side, and the themes that come back. */
record ThreeWays(LocalDate day) implements Step {

  @Override
  public String key() {
    return "ways";
  }

  @Override
  public void tell(Scene scene) {
    PathComparison ways =
        scene.sharing().pilotWork().comparePaths(scene.programme(), scene.organiser());
    ways.paths().forEach(path -> tell(path, scene));
    scene.gap();
    scene.say("ways.not-everywhere");
    ways.notEverywhere()
        .forEach(
            (phase, projects) ->
                scene.item("ways.phase", scene.naming().phase(phase), named(projects, scene)));
    scene.gap();
    scene.say("ways.everywhere", Groups.named(ways.themesEverywhere(), scene));
    ways.recurringThemes()
        .forEach(
            (theme, projects) -> {
              String name = scene.sentences().begun(scene.naming().word(theme));
              scene.item("ways.theme", name, projects.size(), ways.paths().size());
            });
  }

  private static void tell(PhasePath path, Scene scene) {
    Project project = scene.project(path.project().value());
    scene.item("text", scene.naming().led(project));
    scene.detail(
        "text",
        path.phases().stream()
            .map(phase -> scene.naming().phase(project, phase))
            .collect(joining(" → ")));
    Map<Id<Phase>, Long> returns =
        path.returns().stream().collect(groupingBy(phase -> phase, LinkedHashMap::new, counting()));
    returns.forEach(
        (phase, times) -> scene.detail("ways.return", scene.naming().phase(project, phase), times));
    if (!path.adaptations().isEmpty()) {
      scene.detail("ways.adapted", path.adaptations().size());
    }
  }

  private static String named(Collection<Id<Project>> projects, Scene scene) {
    return projects.stream().map(scene.naming()::project).collect(joining(", "));
  }
}
