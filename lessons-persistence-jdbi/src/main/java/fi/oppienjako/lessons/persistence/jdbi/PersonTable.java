package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Affiliation;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Person;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How persons lie in the database. */
final class PersonTable extends Table<Person> {

  private static final String ROOT = "person";

  private static final ChildTable<Person, Consent> CONSENTS =
      ChildTable.of(
          ROOT,
          "consent",
          List.of("consent"),
          (person, rows) -> person.consents().forEach(consent -> rows.add(consent.name())),
          row -> row.word(Consent.class));

  private static final ChildTable<Person, Affiliation> AFFILIATIONS =
      ChildTable.listed(
          ROOT,
          "affiliation",
          List.of("organisation_id", "from_day", "to_day"),
          Person::affiliations,
          (one, cells) ->
              cells.add(
                  one.organisation().value(),
                  one.during().from().orElse(null),
                  one.during().to().orElse(null)),
          row -> new Affiliation(row.id(), row.days()));

  static final PersonTable PERSONS = new PersonTable();

  private PersonTable() {
    super(Person.KIND, ROOT, List.of("name", "contact"), List.of(CONSENTS, AFFILIATIONS));
  }

  private record Root(
      Id<Person> id, int revision, Optional<String> name, Optional<String> contact) {}

  @Override
  List<@Nullable Object> cells(Person person) {
    return Arrays.asList(person.name().orElse(null), person.contact().orElse(null));
  }

  @Override
  List<Person> read(Transaction session, Where where, int limit) {
    List<Root> roots =
        roots(
            session,
            where,
            limit,
            row -> new Root(row.id(), row.number(), row.maybeText(), row.maybeText()));
    List<String> ids = roots.stream().map(root -> root.id.value()).toList();
    var consents = CONSENTS.read(session, ids);
    var affiliations = AFFILIATIONS.read(session, ids);
    return roots.stream()
        .map(
            root -> {
              Set<Consent> given = EnumSet.noneOf(Consent.class);
              given.addAll(consents.of(root.id.value()));
              return new Person(
                  root.id,
                  root.revision,
                  root.name,
                  root.contact,
                  given,
                  affiliations.of(root.id.value()),
                  Set.of());
            })
        .toList();
  }
}
