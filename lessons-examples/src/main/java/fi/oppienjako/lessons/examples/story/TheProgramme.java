package fi.oppienjako.lessons.examples.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Step: a real programme is loaded. */
public record TheProgramme(LocalDate day) implements Step {

  @Override
  public String key() {
    return "programme";
  }

  @Override
  public void tell(Scene scene) {
    Programme programme = scene.programme();
    programme.summary().ifPresent(summary -> scene.say("text", summary));
    scene.gap();
    scene.item(
        "programme.during",
        programme.during().from().orElseThrow(),
        programme.during().to().orElseThrow());
    partiesByRole(programme, scene)
        .forEach((role, bodies) -> scene.item("programme.party", role, String.join("; ", bodies)));
    scene.item(
        "programme.rhythm",
        programme.rhythm().capture().label(),
        programme.rhythm().sharing().label());
    scene.gap();
    scene.say("programme.made-up");
    scene.gap();
    for (Project project : scene.projects()) {
      scene.item("text", scene.naming().led(project));
      scene.detail("text", project.challenge().current());
    }
  }

  private static Map<String, List<String>> partiesByRole(Programme programme, Scene scene) {
    return programme.parties().stream()
        .collect(
            groupingBy(
                party -> scene.sentences().begun(scene.naming().word(party.role())),
                LinkedHashMap::new,
                mapping(party -> scene.naming().body(party.organisation()), toList())));
  }
}
