package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Affiliation;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A person, told under an id. */
record PersonForm(Reference<Organisation> organisation) implements NamedForm<Person> {

  private static final Form<Consent> CONSENT =
      Forms.choice(
          Wrong.of("word.consent"),
          Consent.values(),
          consent -> consent.name().toLowerCase(Locale.ROOT));

  @Override
  public Optional<Person> read(Supplier<Id<Person>> id, Fields in) {
    Supplier<String> name = in.one("name", Forms.PLAIN);
    Optional<String> contact = in.maybe("contact", Forms.PLAIN);
    Set<Consent> shows = in.each("shows", CONSENT);
    List<Affiliation> affiliations = in.all("organisations", Form.keys(this::affiliation));
    return in.make(
        () -> new Person(id.get(), 0, Optional.of(name.get()), contact, shows, affiliations));
  }

  private Optional<Affiliation> affiliation(Fields in) {
    Supplier<Id<Organisation>> body = in.one("organisation", organisation);
    Supplier<DateRange> during = Forms.period(in);
    return in.make(() -> new Affiliation(body.get(), during.get()));
  }
}
