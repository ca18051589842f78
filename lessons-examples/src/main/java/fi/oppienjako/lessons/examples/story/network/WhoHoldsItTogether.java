package fi.oppienjako.lessons.examples.story.network;

import fi.oppienjako.lessons.core.network.SupportNetwork;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.Tie;
import fi.oppienjako.lessons.core.network.Topology;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Step: who is alone, who holds parts together, and what one tie more does to that. */
record WhoHoldsItTogether(LocalDate day, String network, String from, String to, String by)
    implements Step {

  private static final Term HOSTS = Term.of("hosts");

  @Override
  public String key() {
    return "structure";
  }

  @Override
  public void tell(Scene scene) {
    SupportNetwork networks = scene.sharing().supportNetwork();
    Network here = scene.kept(Network.KIND, network);
    Topology before = networks.topology(here, scene.organiser());
    scene.item("structure.isolated", TheMap.named(before.isolated(), scene));
    scene.item("structure.splitting", TheMap.named(before.splitting(), scene));
    scene.gap();
    Tie tie = Tie.since(day, Id.of(from), Id.of(to), HOSTS);
    Network tied = networks.change(here, kept -> kept.with(tie), By.by(Id.<Person>of(by)));
    scene.say("structure.tied", scene.naming().body(tie.from()), scene.naming().body(tie.to()));
    Set<Id<Organisation>> spared = new TreeSet<>(before.splitting());
    spared.removeAll(networks.topology(tied, scene.organiser()).splitting());
    scene.say("structure.spared", TheMap.named(spared, scene));
  }
}
