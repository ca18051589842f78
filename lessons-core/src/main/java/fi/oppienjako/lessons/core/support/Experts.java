package fi.oppienjako.lessons.core.support;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The experts of expert support: who can give how many days, and to which projects they are
 * promised. What {@link ExpertSupport} says of verbs holds here too.
 *
 * <pre>{@code
 * Experts experts = sharing.expertSupport().experts();
 * Expert expert = experts.engage(bo, Engagement.STAFF, Set.of(design), by(cleo));
 * Expert available = experts.addAvailability(expert, april, 15, by(cleo));
 * Expert booked = experts.book(available, project, april, 6, by(cleo));
 * }</pre>
 */
public final class Experts {

  private final Context context;

  Experts(Context context) {
    this.context = context;
  }

  /**
   * Engages {@code person} as an expert whose days {@code programme} gives.
   *
   * @throws ImpossibleStepException if the person is an expert already; add availability instead
   */
  public Expert engage(
      Programme programme, Person person, Term engagement, Set<Term> expertise, By by) {
    return context.write(
        programme,
        SupportVerb.EXPERT_ENGAGE,
        by,
        (giving, at, work) -> {
          Id<Person> engaged = work.get(Person.KIND, person.id()).id();
          try (Stream<Expert> already = work.all(Expert.KIND).where(Expert.BY_PERSON, engaged)) {
            if (already.findAny().isPresent()) {
              throw new ImpossibleStepException(Message.of("expert.engaged", engaged));
            }
          }
          return work.save(Expert.of(context.newId(), giving.id(), engaged, engagement, expertise));
        });
  }

  /**
   * Records that {@code expert} can give {@code days} days within {@code during}.
   *
   * @throws InvalidValueException if the period overlaps an earlier one
   */
  public Expert addAvailability(Expert expert, DateRange during, int days, By by) {
    return context.change(
        expert,
        SupportVerb.EXPERT_ADD_AVAILABILITY,
        by,
        (stored, at, work) -> stored.available(during, days));
  }

  /**
   * Promises days of {@code expert} to {@code project}; no day is promised twice.
   *
   * @throws ImpossibleStepException if fewer days are free, or the project is granted fewer or is
   *     granted none and is not in application workshops
   */
  public Expert book(Expert expert, Project project, DateRange during, int days, By by) {
    return context.change(
        expert,
        SupportVerb.EXPERT_BOOK,
        by,
        (stored, at, work) -> {
          Id<Project> supported = work.get(Project.KIND, project.id()).id();
          SupportPromised.in(work, supported).check(during, days, at);
          return stored.booked(Booking.of(context.newId(), supported, during, days, by, at));
        });
  }

  /**
   * Takes a promise back, for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if there is no such promise that stands
   */
  public Expert release(Expert expert, Id<Booking> booking, By by) {
    return context.change(
        expert,
        SupportVerb.EXPERT_RELEASE,
        by,
        (stored, at, work) -> stored.released(booking, by, at));
  }

  /** Finds those who are good at {@code expertise}, those with most days free first. */
  public List<Expert> find(Term expertise, DateRange during, Viewer viewer) {
    return context
        .store()
        .<List<Expert>>read(
            viewer,
            seen -> {
              try (Stream<Expert> all = seen.all(Expert.KIND).stream()) {
                return all.filter(one -> one.expertise().contains(expertise))
                    .sorted(
                        Comparator.<Expert>comparingInt(one -> -one.freeDays(during))
                            .thenComparing(Expert::id))
                    .toList();
              }
            });
  }
}
