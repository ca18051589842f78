package fi.oppienjako.lessons.core.access;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Person;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is reading: somebody at a level of openness, possibly a member of projects, who then sees
 * everything that belongs to those.
 *
 * <p>Every query that answers a person takes a viewer. We do not authenticate: the embedder says
 * who reads. Immutable.
 */
public final class Viewer {

  private static final Viewer UNRESTRICTED = new Viewer(Openness.LAB, Set.of(), true);

  private final Openness level;
  private final Set<Id<? extends Owner>> projects;
  private final boolean unrestricted;

  private Viewer(Openness level, Set<Id<? extends Owner>> projects, boolean unrestricted) {
    this.level = requireNonNull(level, "level");
    this.projects = ImmutableSet.copyOf(projects);
    this.unrestricted = unrestricted;
  }

  /** Returns a viewer at {@code level}, who sees what is open at that level or a wider one. */
  public static Viewer at(Openness level) {
    return new Viewer(level, Set.of(), false);
  }

  /** Returns the viewer that stands for anyone and sees what is open to all. */
  public static Viewer anyone() {
    return at(Openness.AGORA);
  }

  /**
   * Returns the viewer that sees everything, drafts included: for stores and backups, never for
   * answering a person.
   */
  public static Viewer unrestricted() {
    return UNRESTRICTED;
  }

  /** Returns this viewer as a member of {@code project} too. */
  public Viewer memberOf(Owner project) {
    return memberOf(project.id());
  }

  /** Returns this viewer as a member of the project with that identifier too. */
  public Viewer memberOf(Id<? extends Owner> project) {
    return new Viewer(
        level,
        ImmutableSet.<Id<? extends Owner>>builder().addAll(projects).add(project).build(),
        unrestricted);
  }

  /** The level at which this viewer reads what belongs to others. */
  public Openness level() {
    return level;
  }

  /** The projects of which this viewer sees everything. */
  public Set<Id<? extends Owner>> projects() {
    return projects;
  }

  /** Whether this viewer sees everything. */
  public boolean isUnrestricted() {
    return unrestricted;
  }

  /**
   * Whether this viewer is a member of the project that owns {@code thing}, and so sees it whole.
   */
  public boolean isInside(Visible thing) {
    return unrestricted || thing.ownedBy().map(projects::contains).orElse(false);
  }

  /** Whether this viewer may see {@code thing}. */
  public boolean sees(Visible thing) {
    return isInside(thing) || thing.visibleFrom().map(this::reaches).orElse(false);
  }

  /** Whether this viewer sees what is open at {@code openness}. */
  public boolean reaches(Openness openness) {
    return unrestricted || openness.isVisibleAt(level);
  }

  /**
   * Returns {@code person} as this viewer may see them: beyond the Lab, only what the person has
   * agreed to show.
   */
  public Person seeing(Person person) {
    return reaches(Openness.LAB) || person.consents().containsAll(Set.of(Consent.values()))
        ? person
        : person.seenByStrangers();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Viewer reader
        && level == reader.level
        && projects.equals(reader.projects)
        && unrestricted == reader.unrestricted;
  }

  @Override
  public int hashCode() {
    return Objects.hash(level, projects, unrestricted);
  }

  /** The level and the projects. */
  @Override
  public String toString() {
    return unrestricted
        ? "unrestricted"
        : level.key() + (projects.isEmpty() ? "" : " and member of " + projects);
  }
}
