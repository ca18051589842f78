package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Participant;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.function.Supplier;

/** A person in a role of the programme for a period. */
record ParticipantForm(Reference<Person> person) implements Form<Participant> {

  @Override
  public Optional<Participant> read(Node node, Reading reading) {
    return Form.keys(this::participant).read(node, reading);
  }

  private Optional<Participant> participant(Fields in) {
    Supplier<Id<Person>> who = in.one("person", person);
    Supplier<Term> role = in.one("role", Forms.TERM);
    Supplier<DateRange> during = Forms.period(in);
    return in.make(() -> new Participant(who.get(), role.get(), during.get()));
  }
}
