package fi.oppienjako.lessons.core.people;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;

/**
 * An organisation that takes part in development work. Immutable and public.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param name what it is called
 * @param kind what kind of organisation it is, a word of an open vocabulary; see {@link
 *     OrganisationKind}
 * @param example whether it is made up to show how something works
 */
public record Organisation(
    Id<Organisation> id, int revision, LocalizedText name, Term kind, boolean example)
    implements Aggregate<Organisation> {

  /** The kind of this aggregate. */
  public static final Kind<Organisation> KIND = Kind.of("organisation", Organisation.class);

  /** Checks that nothing is missing. */
  public Organisation {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
  }

  /** Creates an organisation that has not been saved yet. */
  public static Organisation of(Id<Organisation> id, LocalizedText name, Term kind) {
    return new Organisation(id, 0, name, kind, false);
  }

  /** Returns this organisation, marked as made up to show how something works. */
  public Organisation asExample() {
    return new Organisation(id, revision, name, kind, true);
  }

  @Override
  public Kind<Organisation> storedAs() {
    return KIND;
  }

  @Override
  public Organisation atRevision(int revision) {
    return new Organisation(id, revision, name, kind, example);
  }
}
