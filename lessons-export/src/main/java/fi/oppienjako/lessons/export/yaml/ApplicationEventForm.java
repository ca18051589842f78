package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.support.Grant;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Something that happened to an application after it was begun. */
record ApplicationEventForm(
    Declared declared, Reference<Session> session, Map<Id<Session>, Session> sessions, InOrder days)
    implements Form<ApplicationLife.Event> {

  private static final Form<Step> STEP =
      Forms.choice(Wrong.of("word.application-step"), Step.values(), Step::key);

  private enum Step {
    SUBMIT,
    CHOOSE,
    TURN_DOWN,
    WORKSHOP,
    REFINE,
    STAKEHOLDER,
    PARTNER,
    COMMIT,
    GRANT,
    DECLINE,
    WITHDRAW;

    private static final Set<Step> DECISIONS = Set.of(CHOOSE, TURN_DOWN, GRANT, DECLINE);

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public Optional<ApplicationLife.Event> read(Node node, Reading reading) {
    return Form.keys(this::event).read(node, reading);
  }

  private Optional<ApplicationLife.Event> event(Fields in) {
    Required<Step> step = in.one("step", STEP);
    Supplier<Id<Person>> person = in.one("by", declared.person());
    Required<LocalDate> day = in.one("date", days);
    Optional<String> why =
        step.found().filter(Step.DECISIONS::contains).isPresent()
            ? in.one("why", Forms.PLAIN).found()
            : in.maybe("why", Forms.PLAIN);
    Optional<LocalizedText> text =
        in.only(step, Set.of(Step.REFINE, Step.STAKEHOLDER), "text", Forms.TEXT);
    Optional<Id<Organisation>> body =
        in.only(step, Set.of(Step.PARTNER, Step.COMMIT), "organisation", declared.organisation());
    Optional<Session> held =
        in.only(step, Set.of(Step.WORKSHOP), "session", session).map(sessions::get);
    Set<Step> granting = Set.of(Step.GRANT);
    InOrder granted = new InOrder();
    Optional<LocalDate> from = in.only(step, granting, "from", granted);
    Optional<LocalDate> to = in.only(step, granting, "to", granted);
    Optional<Integer> number = in.only(step, granting, "days", Numbers.WHOLE);
    return in.make(
        () ->
            new ApplicationLife.Event(
                in.place(),
                day.get(),
                step.get() == Step.SUBMIT
                    ? ApplicationLife.Order.SUBMIT
                    : ApplicationLife.Order.OTHER,
                happening(
                    step.get(),
                    new By(person.get(), why),
                    Forms.start(day.get()),
                    new Details(
                        day.get(),
                        text,
                        body,
                        held,
                        () -> new Grant(DateRange.ofDays(from, to), number.orElseThrow())))));
  }

  private record Details(
      LocalDate day,
      Optional<LocalizedText> text,
      Optional<Id<Organisation>> body,
      Optional<Session> workshop,
      Supplier<Grant> grant) {}

  private static ApplicationLife.Happening happening(Step step, By by, Instant at, Details told) {
    return switch (step) {
      case SUBMIT -> life -> life.change(now -> now.submit(life.call(), told.day(), by, at));
      case CHOOSE -> life -> life.change(now -> now.choose(life.assessed(), by, at));
      case TURN_DOWN -> life -> life.change(now -> now.turnDown(life.assessed(), by, at));
      case WORKSHOP ->
          life -> told.workshop().ifPresent(held -> life.change(now -> now.withWorkshop(held)));
      case REFINE -> life -> life.refine(told.text().orElseThrow(), by, at);
      case STAKEHOLDER ->
          life -> life.change(now -> now.withStakeholder(told.text().orElseThrow(), by, at));
      case PARTNER ->
          life -> life.change(now -> now.withPartner(told.body().orElseThrow(), by, at));
      case COMMIT ->
          life -> life.change(now -> now.withCommitment(told.body().orElseThrow(), by, at));
      case GRANT -> life -> life.grant(told.grant().get(), by, at);
      case DECLINE -> life -> life.change(now -> now.decline(life.assessed(), by, at));
      case WITHDRAW -> life -> life.change(now -> now.withdraw(by, at));
    };
  }
}
