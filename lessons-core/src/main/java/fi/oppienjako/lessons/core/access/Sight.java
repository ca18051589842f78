package fi.oppienjako.lessons.core.access;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Person;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one viewer sees of one store. Every store answers through it, so that none repeats the rules
 * of who sees what.
 */
public final class Sight {

  private static final Ties NO_TIES =
      new Ties() {
        @Override
        public Optional<Ref<? extends Scope>> programmeOf(Ref<? extends Owner> project) {
          return Optional.empty();
        }

        @Override
        public Optional<Openness> planOpenAt(Ref<? extends Owner> project) {
          return Optional.empty();
        }

        @Override
        public boolean isTakenBack(Ref<?> thing) {
          return false;
        }

        @Override
        public Stream<Ref<? extends Owner>> teamsOf(Id<Person> person) {
          return Stream.of();
        }
      };

  private final Viewer viewer;
  private final Ties ties;

  /**
   * The sight of {@code viewer}.
   *
   * @param ties what the store knows; used as long as the sight is
   */
  public Sight(Viewer viewer, Ties ties) {
    this.viewer = requireNonNull(viewer, "viewer");
    this.ties = requireNonNull(ties, "ties");
  }

  /**
   * The sight of {@code viewer} where nothing is known of any store: a right in a programme counts
   * for what names its programme itself, but not for what belongs to its projects.
   */
  public static Sight of(Viewer viewer) {
    return new Sight(viewer, NO_TIES);
  }

  /** The sight of everything, whatever a store knows. */
  public static Sight ofEverything() {
    return of(Viewer.unrestricted());
  }

  /** Whose sight it is. */
  public Viewer viewer() {
    return viewer;
  }

  /** Whether the viewer is a member of the project that owns {@code thing}, and sees it whole. */
  public boolean isInside(Visible thing) {
    return viewer.isUnrestricted() || thing.ownedBy().filter(viewer::isMemberOf).isPresent();
  }

  /** The level at which the viewer reads {@code thing} from outside its project. */
  public Openness levelOf(Visible thing) {
    Openness there =
        thing.countsWithin(ties::programmeOf).map(viewer::levelIn).orElse(Openness.AGORA);
    return thing.ownedBy().map(viewer::levelIn).orElse(Openness.AGORA).narrowest(there);
  }

  /** Whether the viewer may see {@code thing}. */
  public boolean sees(Visible thing) {
    return isInside(thing)
        || thing.visibleFrom().filter(open -> open.isVisibleAt(levelOf(thing))).isPresent();
  }

  /**
   * {@code thing} as the viewer may see it, without what is not for them, nor what it names of a
   * plan that is not for them, nor what it says of something that was taken back; empty if they may
   * not see it at all. Of a person, only those who work with them in a team, or read its project at
   * the Lab, see more than the person has agreed to show.
   */
  public <A extends Aggregate<A>> Optional<A> shown(A thing) {
    Class<A> type = thing.storedAs().type();
    if (thing instanceof Person person) {
      return Optional.of(type.cast(shown(person)));
    }
    return thing instanceof Visible visible ? shown(visible, type) : Optional.of(thing);
  }

  /**
   * {@code thing} as {@link #shown(Aggregate)} shows it, where it is only a part or a trace of what
   * is stored.
   *
   * @param type what it is
   * @throws ClassCastException if it is not of that type
   */
  public <T> Optional<T> shown(Visible thing, Class<T> type) {
    if (isInside(thing)) {
      return Optional.of(type.cast(thing));
    }
    if (!sees(thing)) {
      return Optional.empty();
    }
    T open =
        type.cast(thing instanceof Redactable<?> whole ? whole.redactedAt(levelOf(thing)) : thing);
    if (open instanceof Planned<?> planned && !seesPlanOf(thing)) {
      return Optional.of(type.cast(planned.withoutPlan()));
    }
    return Optional.of(
        open instanceof SaidAbout<?> said && ties.isTakenBack(said.about())
            ? type.cast(said.silenced())
            : open);
  }

  /** Where a project has no plan, there is nothing narrower in what names its phases. */
  private boolean seesPlanOf(Visible thing) {
    return thing
        .ownedBy()
        .flatMap(ties::planOpenAt)
        .map(open -> open.isVisibleAt(levelOf(thing)))
        .orElse(true);
  }

  private Person shown(Person person) {
    return viewer.isUnrestricted()
            || person.consents().containsAll(Set.of(Consent.values()))
            || ties.teamsOf(person.id()).anyMatch(this::worksWith)
        ? person
        : person.seenByStrangers();
  }

  private boolean worksWith(Ref<? extends Owner> team) {
    return viewer.isMemberOf(team)
        || viewer.levelIn(team) == Openness.LAB
        || ties.programmeOf(team).filter(one -> viewer.levelIn(one) == Openness.LAB).isPresent();
  }
}
