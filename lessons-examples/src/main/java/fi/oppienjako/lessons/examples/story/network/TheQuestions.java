package fi.oppienjako.lessons.examples.story.network;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fi.oppienjako.lessons.core.network.SupportNetwork;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.network.Answer;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.OpenQuestion;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Step: what is still open, and a question that only one kind of actor is asked. */
record TheQuestions(LocalDate day, String network, String other, String authority, String by)
    implements Step {

  @Override
  public String key() {
    return "questions";
  }

  @Override
  public void tell(Scene scene) {
    SupportNetwork networks = scene.sharing().supportNetwork();
    Network here = scene.kept(Network.KIND, network);
    List<OpenQuestion> open = networks.openQuestions(here, scene.organiser());
    scene.say("questions.open", networks.answers(here, scene.organiser()).size(), open.size());
    Map<Id<Phase>, Long> perPhase =
        open.stream().collect(groupingBy(OpenQuestion::phase, LinkedHashMap::new, counting()));
    perPhase.forEach(
        (phase, count) -> scene.item("questions.phase", scene.naming().phase(phase), count));
    OpenQuestion asked =
        open.stream()
            .filter(one -> one.actor().filter(Id.of(authority)::equals).isPresent())
            .findFirst()
            .orElseThrow();
    scene.gap();
    scene.say("questions.only-for", asked.question().question());
    refuse(networks, here, asked.question(), scene);
    Answer answer =
        networks.answer(
            here,
            asked.question().id(),
            body(authority, scene),
            scene.sentences().in("questions.answer"),
            By.by(Id.<Person>of(by)));
    scene.item("questions.answered", scene.naming().body(Id.of(authority)), answer.current());
    scene.gap();
    scene.say("questions.left", networks.openQuestions(here, scene.organiser()).size());
  }

  private void refuse(
      SupportNetwork networks, Network here, GuidingQuestion question, Scene scene) {
    Organisation outsider = body(other, scene);
    try {
      networks.answer(here, question.id(), outsider, "–", By.by(Id.<Person>of(by)));
    } catch (ImpossibleStepException e) {
      scene.item("questions.refused", outsider.name());
    }
  }

  private static Organisation body(String id, Scene scene) {
    return scene.seen(
        scene.organiser(), seen -> seen.organisations().find(Id.of(id)).orElseThrow());
  }
}
