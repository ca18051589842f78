package fi.oppienjako.lessons.examples.story.network;

import static java.util.stream.Collectors.toMap;

import fi.oppienjako.lessons.core.network.SupportNetwork;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.SkillGaps;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.Map;

/** Step: who lacks which skill and what is to be refreshed, which only those near are told. */
record WhoCanWhat(LocalDate day, String network) implements Step {

  @Override
  public String key() {
    return "skills";
  }

  @Override
  public void tell(Scene scene) {
    SupportNetwork networks = scene.sharing().supportNetwork();
    Network here = scene.kept(Network.KIND, network);
    Map<Id<Person>, String> bodies =
        networks.givers(here, scene.organiser()).stream()
            .collect(toMap(SupportGiver::person, giver -> scene.naming().body(giver.actor())));
    SkillGaps gaps = networks.skillGaps(here, scene.organiser());
    scene.say("skills.near", bodies.size());
    for (SkillGaps.Lack lack : gaps.lacking()) {
      scene.item(
          lack.level().isPresent() ? "skills.low" : "skills.unknown",
          bodies.getOrDefault(lack.person(), ""),
          scene.naming().word(lack.skill()),
          lack.asked(),
          lack.level().orElse(0));
    }
    for (SkillGaps.Refresh late : gaps.overdueOn(scene.today())) {
      scene.item(
          "skills.late",
          bodies.getOrDefault(late.person(), ""),
          scene.naming().word(late.skill()),
          late.due());
    }
    scene.gap();
    int told = networks.givers(here, Viewer.anyone()).size();
    SkillGaps open = networks.skillGaps(here, Viewer.anyone());
    scene.say("skills.anyone", told, open.lacking().size() + open.toRefresh().size());
  }
}
