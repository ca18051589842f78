package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.Skill;
import fi.oppienjako.lessons.core.network.SkillScale;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Somebody who gives support, with every telling of the skills for it. Mutable. */
final class GiverForm implements Form<SupportGiver> {

  private final Optional<Network> network;
  private final Reference<Person> person;
  private final Reference<Organisation> actor;
  private final Set<Id<Person>> told = new HashSet<>();

  /**
   * With what givers refer to.
   *
   * @param network the network; empty if something in it is wrong
   */
  GiverForm(Optional<Network> network, Reference<Person> person, Reference<Organisation> actor) {
    this.network = network;
    this.person = person;
    this.actor = actor;
  }

  @Override
  public Optional<SupportGiver> read(Node node, Reading reading) {
    return Form.thing(this::giver).read(node, reading);
  }

  private Optional<SupportGiver> giver(Fields in) {
    Supplier<Id<SupportGiver>> id = in.one("giver", Forms.id());
    Required<Id<Person>> who = in.one("person", person);
    if (who.found().isPresent() && !told.add(who.get())) {
      in.reading().fault(in.place(), Wrong.of("giver.there-already", who.get()));
    }
    Supplier<Id<Organisation>> of = in.one("actor", actor);
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    InOrder days = new InOrder();
    SkillScale scale =
        network.map(one -> one.requirements().scale()).orElse(new SkillScale(10, Map.of()));
    List<Skill> skills = in.all("skills", Form.keys(one -> skill(one, days, scale)));
    return in.make(
            () ->
                network.map(
                    one ->
                        new SupportGiver(
                            id.get(),
                            0,
                            one.id(),
                            one.project(),
                            who.get(),
                            of.get(),
                            skills,
                            openness.orElse(Openness.LAB))))
        .flatMap(made -> made);
  }

  private Optional<Skill> skill(Fields in, InOrder days, SkillScale scale) {
    Supplier<Term> skill = in.one("skill", Forms.TERM);
    Supplier<Integer> level = in.one("level", Numbers.WHOLE);
    Supplier<LocalDate> refreshed = in.one("refreshed", Forms.DATE);
    Supplier<Id<Person>> by = in.one("by", person);
    Supplier<LocalDate> date = in.one("date", days);
    return in.make(
        () -> {
          scale.check(skill.get(), level.get());
          return new Skill(
              skill.get(), level.get(), refreshed.get(), By.by(by.get()), Forms.start(date.get()));
        });
  }
}
