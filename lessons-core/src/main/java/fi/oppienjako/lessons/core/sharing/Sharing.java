package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event or a publication in which a programme shares lessons: first planned, then held.
 * Immutable.
 *
 * <p>Every lesson shared in it is at least as widely open as the sharing itself.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param programme whose sharing it is
 * @param kind event or publication
 * @param name what it is called
 * @param channel where it takes place, a word of an open vocabulary such as {@code morning-coffee}
 *     or {@code blog}
 * @param planned the day for which it is planned
 * @param told the day on which it was held; empty while it is only planned
 * @param openness how widely it is open
 * @param audience whom it is meant for, words of an open vocabulary
 * @param lessons the lessons shared in it
 * @param links recordings, slides and the like
 */
public record Sharing(
    Id<Sharing> id,
    int revision,
    Id<Programme> programme,
    SharingKind kind,
    LocalizedText name,
    Term channel,
    LocalDate planned,
    Optional<LocalDate> told,
    Openness openness,
    Set<Term> audience,
    Set<Id<Lesson>> lessons,
    List<URI> links)
    implements Aggregate<Sharing>, Visible {

  /** The sharings of a programme. */
  public static final Index<Sharing, Programme> BY_PROGRAMME =
      Index.one("programme", Sharing::programme);

  /** The kind of this aggregate. */
  public static final Kind<Sharing> KIND = Kind.of("sharing", Sharing.class, BY_PROGRAMME);

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if it names lessons though it is only planned
   */
  public Sharing {
    requireNonNull(id, "id");
    requireNonNull(programme, "programme");
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(channel, "channel");
    requireNonNull(planned, "planned");
    requireNonNull(told, "told");
    requireNonNull(openness, "openness");
    audience = ImmutableSortedSet.copyOf(audience);
    lessons = ImmutableSortedSet.copyOf(lessons);
    links = ImmutableList.copyOf(links);
    if (told.isEmpty() && !lessons.isEmpty()) {
      throw new InvalidValueException(Message.of("sharing.planned-without-lessons"));
    }
  }

  /** Creates a sharing that is planned for {@code day}. */
  public static Sharing planned(
      Id<Sharing> id,
      Id<Programme> programme,
      SharingKind kind,
      LocalizedText name,
      Term channel,
      LocalDate day,
      Openness openness) {
    return new Sharing(
        id,
        0,
        programme,
        kind,
        name,
        channel,
        day,
        Optional.empty(),
        openness,
        Set.of(),
        Set.of(),
        List.of());
  }

  /**
   * Returns this sharing, held on {@code day}, with {@code lessons} besides those shared in it
   * before.
   *
   * @throws ImpossibleStepException if a lesson is less widely open than the sharing
   */
  public Sharing told(LocalDate day, Collection<Lesson> lessons) {
    for (Lesson lesson : lessons) {
      if (!lesson.state().isShared() || !lesson.openness().orElseThrow().isVisibleAt(openness)) {
        throw new ImpossibleStepException(
            Message.of(
                "sharing.too-wide",
                lesson.id(),
                lesson
                    .openness()
                    .<Object>map(level -> Message.of("open-at", level.key()))
                    .orElse(lesson.state()),
                id,
                openness.key(),
                openness.key()));
      }
    }
    Set<Id<Lesson>> all =
        ImmutableSet.<Id<Lesson>>builder()
            .addAll(this.lessons)
            .addAll(lessons.stream().map(Lesson::id).toList())
            .build();
    return new Sharing(
        id,
        revision,
        programme,
        kind,
        name,
        channel,
        planned,
        Optional.of(day),
        openness,
        audience,
        all,
        links);
  }

  /** Returns this sharing, meant for {@code audience}. */
  public Sharing meantFor(Set<Term> audience) {
    return new Sharing(
        id, revision, programme, kind, name, channel, planned, told, openness, audience, lessons,
        links);
  }

  /** Returns this sharing, with exactly these recordings, slides and the like. */
  public Sharing withLinks(List<URI> links) {
    return new Sharing(
        id, revision, programme, kind, name, channel, planned, told, openness, audience, lessons,
        links);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Id<Project>> ownedBy() {
    return Optional.empty();
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return lessons.stream().map(Lesson.KIND::ref).toList();
  }

  @Override
  public Kind<Sharing> storedAs() {
    return KIND;
  }

  @Override
  public Sharing atRevision(int revision) {
    return new Sharing(
        id, revision, programme, kind, name, channel, planned, told, openness, audience, lessons,
        links);
  }
}
