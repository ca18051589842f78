package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Question;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An application for expert support with its assessments and all that happened to it.
 *
 * @param projects the projects; one in which something is wrong is left out
 * @param call refers to the calls of the file
 * @param calls the calls by their ids; one in which something is wrong is left out
 * @param session refers to the sessions of the file
 * @param sessions the sessions by their ids; one in which something is wrong is left out
 * @param granted where the applications that are granted support come together
 */
record ApplicationForm(
    Declared declared,
    ReplayedProjects projects,
    Reference<Call> call,
    Map<Id<Call>, Call> calls,
    Reference<Session> session,
    Map<Id<Session>, Session> sessions,
    List<Application> granted)
    implements Form<ApplicationForm.Written> {

  /**
   * An application of which nothing has happened yet.
   *
   * @param node where it is written
   * @param openness how widely it is open in the end
   * @param events what happened to it, its beginning included; empty if something in it is wrong
   */
  record Written(
      Node node, ApplicationLife life, Openness openness, List<ApplicationLife.Event> events) {}

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    return Form.keys(in -> application(in, node)).read(node, reading);
  }

  private Optional<Written> application(Fields in, Node node) {
    Supplier<Id<Application>> id = in.one("application", Forms.id());
    Optional<Call> answered = in.one("call", call).found().map(calls::get);
    Optional<Project> project =
        in.one("project", declared.project()).found().flatMap(one -> projects.find(one.value()));
    Required<Id<Organisation>> applicant = in.one("applicant", declared.organisation());
    Supplier<Id<Person>> by = in.one("by", declared.person());
    Required<LocalDate> date = in.one("date", Forms.DATE);
    Openness openness = in.maybe("openness", Forms.LEVEL).orElse(Openness.LAB);
    List<ApplicationLife.Event> events = new ArrayList<>();
    in.entries("answers", (name, value, reading) -> answer(name, value, date, reading))
        .forEach(events::add);
    events.addAll(
        in.all(
            "history",
            new ApplicationEventForm(declared, session, sessions, new InOrder(date.found()))));
    in.all("assessments", new AssessmentForm(declared)).forEach(events::addAll);
    project.ifPresent(of -> check(in, of, applicant.found(), date.found()));
    return in.make(
            () -> {
              events.add(0, begun(in.place(), id.get(), applicant.get(), by.get(), date.get()));
              return answered.flatMap(
                  asked ->
                      project.map(
                          of ->
                              new Written(
                                  node,
                                  new ApplicationLife(asked, of.id(), projects, granted),
                                  openness,
                                  events)));
            })
        .flatMap(made -> made);
  }

  private static ApplicationLife.Event begun(
      Place place, Id<Application> id, Id<Organisation> applicant, Id<Person> by, LocalDate date) {
    return new ApplicationLife.Event(
        place,
        date,
        ApplicationLife.Order.BEGIN,
        life -> life.begin(id, applicant, By.by(by), Forms.start(date)));
  }

  private static Optional<ApplicationLife.Event> answer(
      Node.Scalar name, Node value, Required<LocalDate> date, Reading reading) {
    Optional<Id<Question>> question = Forms.<Question>id().read(name, reading);
    Optional<LocalizedText> text = Forms.TEXT.read(value, reading);
    return question.flatMap(
        asked ->
            text.flatMap(
                told ->
                    date.found()
                        .map(
                            day ->
                                new ApplicationLife.Event(
                                    name.place(),
                                    day,
                                    ApplicationLife.Order.ANSWER,
                                    life ->
                                        life.change(
                                            now -> now.answer(life.call(), asked, told))))));
  }

  private static void check(
      Fields in, Project project, Optional<Id<Organisation>> applicant, Optional<LocalDate> date) {
    if (applicant.isPresent()
        && project.parties().stream()
            .noneMatch(party -> party.organisation().equals(applicant.get()))) {
      in.node("applicant")
          .ifPresent(
              node ->
                  in.reading()
                      .fault(node, Wrong.of("application.no-part", applicant.get(), project.id())));
    }
    Instant described = project.challenge().versions().get(0).at();
    if (date.isPresent() && Forms.start(date.get()).isBefore(described)) {
      in.node("date")
          .ifPresent(
              node ->
                  in.reading()
                      .fault(
                          node,
                          Wrong.of(
                              "application.before-challenge", project.id(), Forms.day(described))));
    }
  }
}
