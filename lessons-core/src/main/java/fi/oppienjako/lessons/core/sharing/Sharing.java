package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * An event or a publication in which a programme shares lessons: first planned, then held; once, or
 * again and again. All those of a programme are its plan of communications. Immutable.
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
 * @param planned the day for which it is planned; of one that recurs, the first day of the first
 *     period
 * @param recurrence how often and until when it recurs; empty if it is planned once
 * @param told the days on which it was held; empty while it is only planned
 * @param openness how widely it is open
 * @param owner who sees to it
 * @param message what it is to get across
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
    Optional<Recurrence> recurrence,
    Set<LocalDate> told,
    Openness openness,
    Optional<Responsible> owner,
    Optional<LocalizedText> message,
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
   * @throws InvalidValueException if it names lessons though it is only planned, if it was held
   *     more than once without recurring, or if it recurs until a day before the planned one or
   *     more than 500 times
   */
  public Sharing {
    requireNonNull(id, "id");
    requireNonNull(programme, "programme");
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(channel, "channel");
    requireNonNull(planned, "planned");
    requireNonNull(recurrence, "recurrence");
    told = ImmutableSortedSet.copyOf(told);
    requireNonNull(openness, "openness");
    requireNonNull(owner, "owner");
    requireNonNull(message, "message");
    audience = ImmutableSortedSet.copyOf(audience);
    lessons = ImmutableSortedSet.copyOf(lessons);
    links = ImmutableList.copyOf(links);
    if (told.isEmpty() && !lessons.isEmpty()) {
      throw new InvalidValueException(Message.of("sharing.planned-without-lessons"));
    }
    if (recurrence.isEmpty() && told.size() > 1) {
      throw new InvalidValueException(Message.of("sharing.held-once", told));
    }
    periods(planned, recurrence);
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
        Set.of(),
        openness,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        List.of());
  }

  /**
   * Returns this sharing, held on {@code day}, with {@code lessons} besides those shared in it
   * before. Of one that recurs, the day is added to those before; of another, it takes their place.
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
    return with(
        copy -> {
          copy.told = recurrence.isPresent() ? Sets.union(told, Set.of(day)) : Set.of(day);
          copy.lessons =
              Sets.union(this.lessons, Set.copyOf(lessons.stream().map(Lesson::id).toList()));
        });
  }

  /**
   * Returns this sharing, coming once in every interval of {@code recurrence} from its planned day
   * on.
   *
   * @throws InvalidValueException if it recurs until a day before the planned one or more than 500
   *     times
   */
  public Sharing recurring(Recurrence recurrence) {
    return with(copy -> copy.recurrence = Optional.of(recurrence));
  }

  /** Returns this sharing, seen to by {@code owner}. */
  public Sharing seenToBy(Responsible owner) {
    return with(copy -> copy.owner = Optional.of(owner));
  }

  /** Returns this sharing, to get {@code message} across. */
  public Sharing saying(LocalizedText message) {
    return with(copy -> copy.message = Optional.of(message));
  }

  /** Returns this sharing, meant for {@code audience}. */
  public Sharing meantFor(Set<Term> audience) {
    return with(copy -> copy.audience = audience);
  }

  /** Returns this sharing, with exactly these recordings, slides and the like. */
  public Sharing withLinks(List<URI> links) {
    return with(copy -> copy.links = links);
  }

  /**
   * The times for which it is planned, the first one first, each with the days on which it was
   * held. What was held before the first or after the last period counts for that one.
   */
  public List<Occasion> occasions() {
    List<DateRange> periods = periods(planned, recurrence);
    NavigableMap<LocalDate, DateRange> byFirst = new TreeMap<>();
    periods.forEach(period -> byFirst.put(period.first().orElseThrow(), period));
    SetMultimap<DateRange, LocalDate> held = HashMultimap.create();
    for (LocalDate day : told) {
      held.put(
          Optional.ofNullable(byFirst.floorEntry(day)).orElseGet(byFirst::firstEntry).getValue(),
          day);
    }
    return periods.stream().map(period -> new Occasion(period, held.get(period))).toList();
  }

  /** The last day on which it was held; the one for which it is planned, if it was not. */
  public LocalDate day() {
    return told.stream().max(LocalDate::compareTo).orElse(planned);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.empty();
  }

  @Override
  public Optional<Ref<Programme>> scope() {
    return Optional.of(Programme.KIND.ref(programme));
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
    return with(copy -> copy.revision = revision);
  }

  private static List<DateRange> periods(LocalDate planned, Optional<Recurrence> recurrence) {
    return recurrence
        .map(again -> again.from(planned))
        .orElseGet(() -> List.of(DateRange.between(planned, planned)));
  }

  private Sharing with(Consumer<Copy> change) {
    Copy copy = new Copy();
    change.accept(copy);
    return new Sharing(
        id,
        copy.revision,
        programme,
        kind,
        name,
        channel,
        planned,
        copy.recurrence,
        copy.told,
        openness,
        copy.owner,
        copy.message,
        copy.audience,
        copy.lessons,
        copy.links);
  }

  /** The parts that change, to be changed. */
  private final class Copy {
    private int revision = Sharing.this.revision;
    private Optional<Recurrence> recurrence = Sharing.this.recurrence;
    private Set<LocalDate> told = Sharing.this.told;
    private Optional<Responsible> owner = Sharing.this.owner;
    private Optional<LocalizedText> message = Sharing.this.message;
    private Set<Term> audience = Sharing.this.audience;
    private Set<Id<Lesson>> lessons = Sharing.this.lessons;
    private List<URI> links = Sharing.this.links;
  }
}
