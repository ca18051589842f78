package fi.oppienjako.lessons.core.people;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Referenced;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Set;

/**
 * An organisation that takes part in development work. Immutable and public.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param name what it is called
 * @param kind what kind of organisation it is, a word of an open vocabulary; see {@link
 *     OrganisationKind}
 * @param example whether it is made up to show how something works
 * @param references what it is called in other systems
 */
public record Organisation(
    Id<Organisation> id,
    int revision,
    LocalizedText name,
    Term kind,
    boolean example,
    Set<ExternalReference> references)
    implements Aggregate<Organisation>, Referenced {

  /** The organisations by what they are called in other systems. */
  public static final Index<Organisation, ExternalReference> BY_REFERENCE = Index.byReference();

  /** The kind of this aggregate. */
  public static final Kind<Organisation> KIND =
      Kind.of("organisation", Organisation.class, BY_REFERENCE);

  /** Checks that nothing is missing. */
  public Organisation {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    references = ImmutableSortedSet.copyOf(references);
  }

  /** Creates an organisation that has not been saved yet. */
  public static Organisation of(Id<Organisation> id, LocalizedText name, Term kind) {
    return new Organisation(id, 0, name, kind, false, Set.of());
  }

  /** Returns this organisation, marked as made up to show how something works. */
  public Organisation asExample() {
    return new Organisation(id, revision, name, kind, true, references);
  }

  /** Returns this organisation, with exactly these references to other systems. */
  public Organisation knownAs(ExternalReference... references) {
    return new Organisation(id, revision, name, kind, example, Set.of(references));
  }

  @Override
  public Kind<Organisation> storedAs() {
    return KIND;
  }

  @Override
  public Organisation atRevision(int revision) {
    return new Organisation(id, revision, name, kind, example, references);
  }
}
