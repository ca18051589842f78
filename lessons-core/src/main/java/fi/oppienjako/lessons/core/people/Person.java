package fi.oppienjako.lessons.core.people;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Referenced;
import fi.oppienjako.lessons.core.text.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person, whom everything else refers to by identifier alone. Immutable.
 *
 * @param id the identifier; choose one that does not give the person away
 * @param revision how many times it has been saved
 * @param name what the person is called; empty once forgotten
 * @param contact how to get in touch
 * @param consents what may be shown beyond those who work with the person
 * @param affiliations the organisations that the person belongs or belonged to
 * @param references what the person is called in other systems; not shown to strangers
 */
public record Person(
    Id<Person> id,
    int revision,
    Optional<String> name,
    Optional<String> contact,
    Set<Consent> consents,
    List<Affiliation> affiliations,
    Set<ExternalReference> references)
    implements Aggregate<Person>, Referenced {

  /** The persons by what they are called in other systems. */
  public static final Index<Person, ExternalReference> BY_REFERENCE = Index.byReference();

  /** The kind of this aggregate. */
  public static final Kind<Person> KIND = Kind.of("person", Person.class, BY_REFERENCE);

  /**
   * Checks and copies.
   *
   * @throws fi.oppienjako.lessons.core.text.InvalidValueException if the name or the contact is not
   *     as {@link PlainText} asks
   */
  public Person {
    requireNonNull(id, "id");
    name = name.map(PlainText::cleaned);
    contact = contact.map(PlainText::cleaned);
    consents = Sets.immutableEnumSet(consents);
    affiliations = ImmutableList.copyOf(affiliations);
    references = ImmutableSortedSet.copyOf(references);
  }

  /** Creates a person with a name, who has not agreed to show anything yet. */
  public static Person of(Id<Person> id, String name) {
    return new Person(id, 0, Optional.of(name), Optional.empty(), Set.of(), List.of(), Set.of());
  }

  /** Returns this person, reachable at {@code contact}. */
  public Person reachableAt(String contact) {
    return new Person(id, revision, name, Optional.of(contact), consents, affiliations, references);
  }

  /** Returns this person, who has agreed to exactly {@code consents}. */
  public Person allowing(Consent... consents) {
    return new Person(id, revision, name, contact, Set.of(consents), affiliations, references);
  }

  /** Returns this person, who belongs to {@code organisation} during {@code days} too. */
  public Person belongingTo(Organisation organisation, DateRange days) {
    return new Person(
        id,
        revision,
        name,
        contact,
        consents,
        Added.to(affiliations, new Affiliation(organisation.id(), days)),
        references);
  }

  /** Returns this person, with exactly these references to other systems. */
  public Person knownAs(ExternalReference... references) {
    return new Person(id, revision, name, contact, consents, affiliations, Set.of(references));
  }

  /**
   * Returns this person with all personal data erased; the identifier stays, so that histories stay
   * complete.
   */
  public Person forgotten() {
    return new Person(
        id, revision, Optional.empty(), Optional.empty(), Set.of(), List.of(), Set.of());
  }

  /** Whether the person has been forgotten. */
  public boolean isForgotten() {
    return name.isEmpty();
  }

  /** Returns this person as strangers see them: without what they have not agreed to show. */
  public Person seenByStrangers() {
    return new Person(
        id,
        revision,
        consents.contains(Consent.NAME) ? name : Optional.empty(),
        consents.contains(Consent.CONTACT) ? contact : Optional.empty(),
        consents,
        consents.contains(Consent.NAME) ? affiliations : List.of(),
        Set.of());
  }

  @Override
  public Kind<Person> storedAs() {
    return KIND;
  }

  @Override
  public Person atRevision(int revision) {
    return new Person(id, revision, name, contact, consents, affiliations, references);
  }
}
