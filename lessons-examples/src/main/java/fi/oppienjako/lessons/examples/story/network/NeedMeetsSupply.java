package fi.oppienjako.lessons.examples.story.network;

import fi.oppienjako.lessons.core.network.SupportNetwork;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Match;
import fi.oppienjako.lessons.core.network.Need;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.Supply;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.Set;

/** Step: what is unmet and what is doubled, and a need that somebody takes on. */
record NeedMeetsSupply(LocalDate day, String network, String actor, String by) implements Step {

  @Override
  public String key() {
    return "match";
  }

  @Override
  public void tell(Scene scene) {
    SupportNetwork networks = scene.sharing().supportNetwork();
    Network here = scene.kept(Network.KIND, network);
    Match match = networks.match(here, scene.organiser());
    scene.say("match.counts", match.actors().size(), match.met().size());
    match.unmet().forEach(need -> scene.item("match.unmet", told(need, scene)));
    match
        .doubled()
        .forEach(
            need ->
                scene.item(
                    "match.doubled",
                    told(need, scene),
                    TheMap.named(match.actors().getOrDefault(need, Set.of()), scene)));
    match
        .withoutNeed()
        .forEach(
            given ->
                scene.item(
                    "match.without-need",
                    scene.naming().body(given.actor()),
                    scene.naming().word(given.targetGroup()),
                    scene.naming().word(given.form())));
    Need taken = match.unmet().iterator().next();
    Network changed =
        networks.change(
            here, kept -> kept.with(Supply.of(Id.of(actor), taken)), By.by(Id.<Person>of(by)));
    scene.gap();
    scene.say("match.taken", scene.naming().body(Id.of(actor)), told(taken, scene));
    scene.say("match.left", networks.match(changed, scene.organiser()).unmet().size());
  }

  private static String told(Need need, Scene scene) {
    return scene.sentences().begun(scene.naming().word(need.targetGroup()))
        + ": "
        + scene.naming().word(need.form())
        + ", "
        + scene.naming().word(need.place());
  }
}
