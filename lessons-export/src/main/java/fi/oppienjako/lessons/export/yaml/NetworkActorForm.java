package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.ContactState;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.History.Entry;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An actor on the map of a network; without an area, it acts in the whole country. */
record NetworkActorForm(Declared declared) implements Form<NetworkActor> {

  private static final Form<ContactState> STATE =
      Forms.choice(
          Wrong.of("word.contact-state"),
          new ContactState[] {ContactState.CONTACTED, ContactState.JOINED, ContactState.LEFT},
          ContactState::key);

  @Override
  public Optional<NetworkActor> read(Node node, Reading reading) {
    return Form.keys(this::actor).read(node, reading);
  }

  private Optional<NetworkActor> actor(Fields in) {
    Supplier<Id<Organisation>> organisation = in.one("organisation", declared.organisation());
    Set<Term> kinds = in.each("kinds", Forms.TERM);
    Optional<Term> area = in.maybe("area", Forms.TERM);
    Set<Id<Person>> contacts = in.each("contacts", declared.person());
    InOrder days = new InOrder();
    Form<Entry<ContactState>> step = Form.keys(one -> step(one, days));
    List<Entry<ContactState>> history = in.all("history", step);
    return in.make(
        () -> new NetworkActor(organisation.get(), kinds, area, contacts, new History<>(history)));
  }

  private Optional<Entry<ContactState>> step(Fields in, InOrder days) {
    Supplier<ContactState> state = in.one("contact", STATE);
    Supplier<Id<Person>> by = in.one("by", declared.person());
    Supplier<LocalDate> date = in.one("date", days);
    Optional<String> why = in.maybe("why", Forms.PLAIN);
    return in.make(
        () ->
            new Entry<>(state.get(), Optional.of(new By(by.get(), why)), Forms.start(date.get())));
  }
}
