package fi.oppienjako.lessons.examples.story.cocreation;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.Participation;
import fi.oppienjako.lessons.core.reuse.Figure;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Step: who took part, in figures, for the makers and for anyone. */
record InFigures(LocalDate day) implements Step {

  @Override
  public String key() {
    return "figures";
  }

  @Override
  public void tell(Scene scene) {
    Workbench bench = new Workbench(scene);
    Participation whole = bench.coCreation().participation(bench.project(), scene.organiser());
    scene.say(
        "figures.core",
        count(whole.sessionsByKind(), "workshop"),
        count(whole.sessionsByKind(), "dialogue"),
        count(whole.organisationsByKind(), "municipality"),
        count(whole.organisationsByKind(), "region"));
    scene.gap();
    scene.item("figures.sessions", told(whole.sessionsByKind(), scene.naming()::word));
    scene.item(
        "figures.bodies", whole.organisations().count(), told(whole.organisationsByKind(), scene.naming()::word));
    scene.item(
        "figures.given",
        told(whole.contributionsByLevel(), level -> scene.sentences().text(level.label())));
    scene.gap();
    Participation open = bench.coCreation().participation(bench.project(), Viewer.anyone());
    scene.say("figures.anyone");
    scene.item("figures.sessions", told(open.sessionsByKind(), scene.naming()::word));
    scene.item(
        "figures.given",
        told(open.contributionsByLevel(), level -> scene.sentences().text(level.label())));
  }

  private static <T> int count(Map<Term, Figure<T>> figures, String kind) {
    return figures.getOrDefault(Term.of(kind), Figure.of(Set.of())).count();
  }

  private static <K> String told(
      Map<K, ? extends Figure<?>> figures, Function<? super K, String> name) {
    return figures.entrySet().stream()
        .map(one -> name.apply(one.getKey()) + " " + one.getValue())
        .collect(joining(", "));
  }
}
