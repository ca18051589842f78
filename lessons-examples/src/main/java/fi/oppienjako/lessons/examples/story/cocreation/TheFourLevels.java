package fi.oppienjako.lessons.examples.story.cocreation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Step: the four levels, and who takes part at each. */
record TheFourLevels(LocalDate day) implements Step {

  @Override
  public String key() {
    return "levels";
  }

  @Override
  public void tell(Scene scene) {
    Workbench bench = new Workbench(scene);
    Project project = bench.project();
    List<Session> sessions =
        scene.seen(scene.organiser(), seen -> seen.sessions().where(Session.BY_PROJECT, project.id()).toList());
    List<Contribution> contributions = bench.contributions();
    for (Openness level : Openness.values()) {
      List<Session> here =
          sessions.stream().filter(session -> session.openness() == level).toList();
      scene.item("levels." + level.key(), level.label());
      scene.detail("levels.sessions", counted(here.stream().map(Session::kind), scene));
      scene.detail("levels.bodies", bodies(here, bench));
      scene.detail(
          "levels.given",
          contributions.stream().filter(given -> given.openness() == level).count());
    }
    scene.gap();
    scene.say("levels.scale");
  }

  /** Real bodies by their names, and how many there are of each kind of those that are made up. */
  private static String bodies(List<Session> sessions, Workbench bench) {
    List<Organisation> bodies =
        sessions.stream()
            .flatMap(session -> session.bodies().stream())
            .distinct()
            .map(id -> bench.body(id.value()))
            .toList();
    Stream<String> named =
        bodies.stream()
            .filter(body -> !body.example())
            .map(body -> bench.scene().sentences().text(body.name()));
    String others =
        counted(
            bodies.stream().filter(Organisation::example).map(Organisation::kind), bench.scene());
    return Stream.concat(named, Stream.of(others).filter(text -> !text.isEmpty()))
        .collect(joining("; "));
  }

  private static String counted(Stream<Term> kinds, Scene scene) {
    return kinds.collect(groupingBy(kind -> kind, TreeMap::new, counting())).entrySet().stream()
        .map(one -> scene.naming().word(one.getKey()) + " " + one.getValue())
        .collect(joining(", "));
  }
}
