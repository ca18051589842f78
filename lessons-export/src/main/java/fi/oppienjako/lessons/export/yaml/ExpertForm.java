package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Availability;
import fi.oppienjako.lessons.core.support.Booking;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.support.SupportPromised;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An expert with the days that can be given and those that are promised.
 *
 * @param programme the programme of the file; empty if that is wrong itself
 * @param applications the applications of the file; empty if something in them is wrong
 * @param before the experts read so far
 */
record ExpertForm(
    Declared declared,
    Optional<Id<Programme>> programme,
    Optional<List<Application>> applications,
    List<Expert> before)
    implements Form<Expert> {

  @Override
  public Optional<Expert> read(Node node, Reading reading) {
    return Form.keys(this::expert).read(node, reading);
  }

  private Optional<Expert> expert(Fields in) {
    Supplier<Id<Expert>> id = in.one("expert", Forms.id());
    Required<Id<Person>> person = in.one("person", declared.person());
    before.stream()
        .filter(other -> person.found().filter(other.person()::equals).isPresent())
        .findFirst()
        .ifPresent(
            other ->
                in.reading()
                    .fault(
                        in.node("person").orElseThrow(),
                        Wrong.of("expert.twice", other.person(), other.id())));
    Supplier<Term> engagement = in.one("engagement", Forms.TERM);
    Set<Term> expertise = in.each("expertise", Forms.TERM);
    List<Availability> available = in.few("available", Form.keys(ExpertForm::available));
    List<Promise> promises = in.few("bookings", Form.keys(this::promise));
    Optional<Expert> expert =
        in.make(
                () ->
                    programme.map(
                        giving ->
                            new Expert(
                                id.get(),
                                0,
                                giving,
                                person.get(),
                                engagement.get(),
                                expertise,
                                available,
                                List.of())))
            .flatMap(made -> made);
    for (Promise promise : promises) {
      expert =
          expert.map(
              now ->
                  in.reading()
                      .made(promise.place(), () -> promised(now, promise.booking()))
                      .orElse(now));
    }
    expert.ifPresent(before::add);
    return expert;
  }

  private record Promise(Place place, Booking booking) {}

  private Expert promised(Expert expert, Booking booking) {
    if (booking.stands() && applications.isPresent()) {
      List<Expert> all = new ArrayList<>(before);
      all.add(expert);
      new SupportPromised(
              booking.project(),
              applications.get().stream()
                  .filter(one -> one.project().equals(booking.project()))
                  .toList(),
              all)
          .check(booking.during(), booking.days(), booking.at());
    }
    return expert.booked(booking);
  }

  private static Optional<Availability> available(Fields in) {
    Supplier<DateRange> during = Forms.days(in);
    Supplier<Integer> days = in.one("days", Numbers.WHOLE);
    return in.make(() -> new Availability(during.get(), days.get()));
  }

  private Optional<Promise> promise(Fields in) {
    Supplier<Id<Booking>> id = in.one("booking", Forms.id());
    Supplier<Id<Project>> project = in.one("project", declared.project());
    Supplier<DateRange> during = Forms.days(in);
    Supplier<Integer> days = in.one("days", Numbers.WHOLE);
    Supplier<Id<Person>> by = in.one("by", declared.person());
    Required<LocalDate> date = in.one("date", Forms.DATE);
    Optional<Booking.Release> released =
        in.maybe("released", Form.keys(release -> release(release, new InOrder(date.found()))));
    return in.make(
        () ->
            new Promise(
                in.place(),
                new Booking(
                    id.get(),
                    project.get(),
                    during.get(),
                    days.get(),
                    By.by(by.get()),
                    Forms.start(date.get()),
                    released)));
  }

  private Optional<Booking.Release> release(Fields in, InOrder days) {
    Supplier<Id<Person>> by = in.one("by", declared.person());
    Supplier<LocalDate> date = in.one("date", days);
    Optional<String> why = in.maybe("why", Forms.PLAIN);
    return in.make(() -> new Booking.Release(new By(by.get(), why), Forms.start(date.get())));
  }
}
