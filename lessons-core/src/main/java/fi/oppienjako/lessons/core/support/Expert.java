package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Joined;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody whose days are given to projects as support. Immutable.
 *
 * <p>No day is promised twice: what is booked can always be kept within what the expert can give.
 * What an expert is booked for stays in the Lab; a project's team says who works in it.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param programme the programme that gives the days
 * @param person who it is; one person is one expert
 * @param engagement how the expert is engaged, a word of an open vocabulary; see {@link Engagement}
 * @param expertise what the expert is good at, words of an open vocabulary, sorted
 * @param availabilities the days that the expert can give, no two periods of them overlapping
 * @param bookings the days promised, those taken back included
 */
public record Expert(
    Id<Expert> id,
    int revision,
    Id<Programme> programme,
    Id<Person> person,
    Term engagement,
    Set<Term> expertise,
    List<Availability> availabilities,
    List<Booking> bookings)
    implements Aggregate<Expert>, Visible {

  /** The experts whose days have been promised to a project, taken back or not. */
  public static final Index<Expert, Project> BY_PROJECT =
      Index.many("project", expert -> projects(expert));

  /** The expert that a person is. */
  public static final Index<Expert, Person> BY_PERSON = Index.one("person", Expert::person);

  /** The kind of such things. */
  public static final Kind<Expert> KIND = Kind.of("expert", Expert.class, BY_PROJECT, BY_PERSON);

  /**
   * Checks and copies.
   *
   * @throws ImpossibleStepException if more is promised than the expert can give
   * @throws InvalidValueException if two periods of availability overlap or two bookings have the
   *     same identifier
   */
  public Expert {
    requireNonNull(id, "id");
    requireNonNull(programme, "programme");
    requireNonNull(person, "person");
    requireNonNull(engagement, "engagement");
    expertise = ImmutableSortedSet.copyOf(expertise);
    availabilities = ImmutableList.copyOf(availabilities);
    bookings = ImmutableList.copyOf(bookings);
    if (bookings.stream().map(Booking::id).distinct().count() < bookings.size()) {
      throw new InvalidValueException(Message.of("booking.twice"));
    }
    for (int i = 0; i < availabilities.size(); i++) {
      Availability one = availabilities.get(i);
      availabilities.subList(0, i).stream()
          .filter(other -> Days.meet(one.during(), other.during()))
          .findFirst()
          .ifPresent(
              other -> {
                throw new InvalidValueException(
                    Message.of("availability.meet", other.text(), one.text()));
              });
    }
    checkKept(id, availabilities, bookings.stream().filter(Booking::stands).toList());
  }

  /** An expert who cannot give any day yet. */
  public static Expert of(
      Id<Expert> id,
      Id<Programme> programme,
      Id<Person> person,
      Term engagement,
      Set<Term> expertise) {
    return new Expert(id, 0, programme, person, engagement, expertise, List.of(), List.of());
  }

  /**
   * This expert, who can give {@code days} days within {@code during} too.
   *
   * @throws InvalidValueException if the period overlaps an earlier one
   */
  public Expert available(DateRange during, int days) {
    return with(Added.to(availabilities, new Availability(during, days)), bookings);
  }

  /**
   * This expert, with {@code booking} too.
   *
   * @throws ImpossibleStepException if fewer days are free; the message says how many are, and
   *     which bookings are in the way
   */
  public Expert booked(Booking booking) {
    return with(availabilities, Added.to(bookings, booking));
  }

  /**
   * This expert, a promise being taken back.
   *
   * @throws ImpossibleStepException if there is no such promise, or it does not stand any more
   */
  public Expert released(Id<Booking> booking, By by, Instant at) {
    if (standing().noneMatch(one -> one.id().equals(booking))) {
      throw new ImpossibleStepException(
          Message.of(
              "expert.no-such-booking",
              id,
              booking,
              standing().findAny().isEmpty()
                  ? Message.of("expert.no-booking")
                  : Message.of(
                      "expert.bookings", Joined.words(standing().map(Booking::text).toList()))));
    }
    return with(
        availabilities,
        bookings.stream()
            .map(one -> one.id().equals(booking) ? one.released(by, at) : one)
            .toList());
  }

  /** The bookings that stand. */
  public Stream<Booking> standing() {
    return bookings.stream().filter(Booking::stands);
  }

  /** How many days can still be promised within {@code during}, both ends of which are given. */
  public int freeDays(DateRange during) {
    int wanted = Days.count(Days.checkClosed(during));
    List<Booking> standing = standing().toList();
    Timetable timetable =
        new Timetable(
            availabilities, Added.to(standing.stream().map(Booking::during).toList(), during));
    for (int i = 0; i < standing.size(); i++) {
      timetable.place(i, standing.get(i).days());
    }
    return timetable.place(standing.size(), wanted);
  }

  /** How many days are promised to {@code project} in periods that overlap {@code during}. */
  public int promisedTo(Id<Project> project, DateRange during) {
    return standing()
        .filter(booking -> booking.project().equals(project))
        .filter(booking -> Days.meet(booking.during(), during))
        .mapToInt(Booking::days)
        .sum();
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(Openness.LAB);
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
    return List.of();
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    ImmutableMap.Builder<String, List<?>> parts = ImmutableMap.builder();
    parts.put("bookings", bookings.stream().map(Booking::asMade).toList());
    bookings.forEach(
        booking ->
            booking
                .released()
                .ifPresent(end -> parts.put("release of " + booking.id(), List.of(end))));
    return parts.build();
  }

  @Override
  public Kind<Expert> storedAs() {
    return KIND;
  }

  @Override
  public Expert atRevision(int revision) {
    return new Expert(
        id, revision, programme, person, engagement, expertise, availabilities, bookings);
  }

  private Expert with(List<Availability> availabilities, List<Booking> bookings) {
    return new Expert(
        id, revision, programme, person, engagement, expertise, availabilities, bookings);
  }

  private static Set<Id<Project>> projects(Expert expert) {
    return expert.bookings.stream().map(Booking::project).collect(toSet());
  }

  private static void checkKept(
      Id<Expert> expert, List<Availability> available, List<Booking> standing) {
    Timetable timetable = new Timetable(available, standing.stream().map(Booking::during).toList());
    for (int i = 0; i < standing.size(); i++) {
      Booking booking = standing.get(i);
      int free = timetable.place(i, booking.days());
      if (free < booking.days()) {
        List<Booking> others = timetable.inTheWayOf(i).stream().map(standing::get).toList();
        throw new ImpossibleStepException(
            Message.of(
                "expert.not-free",
                expert,
                free,
                Days.text(booking.during()),
                booking.days(),
                why(available, others)));
      }
    }
  }

  private static Message why(List<Availability> available, List<Booking> others) {
    if (!others.isEmpty()) {
      return Message.of(
          "expert.promised", Joined.words(others.stream().map(Booking::text).toList()));
    }
    return available.isEmpty()
        ? Message.of("expert.no-days")
        : Message.of(
            "expert.days", Joined.words(available.stream().map(Availability::text).toList()));
  }
}
