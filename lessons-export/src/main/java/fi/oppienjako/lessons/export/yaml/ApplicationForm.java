package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
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
 * @param projects the projects by their ids; one in which something is wrong is left out
 * @param call refers to the calls of the file
 * @param calls the calls by their ids; one in which something is wrong is left out
 * @param session refers to the sessions of the file
 * @param sessions the sessions by their ids; one in which something is wrong is left out
 */
record ApplicationForm(
    Declared declared,
    Map<String, Project> projects,
    Reference<Call> call,
    Map<Id<Call>, Call> calls,
    Reference<Session> session,
    Map<Id<Session>, Session> sessions)
    implements Form<ApplicationForm.Written> {

  /**
   * An application, having come as far as is told.
   *
   * @param assessments what was asked for and given on it
   */
  record Written(Application application, List<Assessment> assessments) {}

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    Optional<Written> written = Form.keys(this::application).read(node, reading);
    written.ifPresent(made -> reading.places().put(made.application(), node));
    return written;
  }

  private Optional<Written> application(Fields in) {
    Supplier<Id<Application>> id = in.one("application", Forms.id());
    Optional<Call> answered = in.one("call", call).found().map(calls::get);
    Optional<Project> project =
        in.one("project", declared.project()).found().map(one -> projects.get(one.value()));
    Required<Id<Organisation>> applicant = in.one("applicant", declared.organisation());
    Supplier<Id<Person>> by = in.one("by", declared.person());
    Required<LocalDate> date = in.one("date", Forms.DATE);
    Optional<LocalizedText> challenge = in.maybe("challenge", Forms.TEXT);
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    List<ApplicationLife.Event> events = new ArrayList<>(in.entries("answers", this::answer));
    events.addAll(
        in.all(
            "history",
            new ApplicationEventForm(declared, session, sessions, new InOrder(date.found()))));
    in.all("assessments", new AssessmentForm(declared)).forEach(events::addAll);
    project.ifPresent(of -> check(in, of, applicant.found()));
    return in.make(
            () ->
                answered.flatMap(
                    asked ->
                        project.flatMap(
                            of ->
                                new ApplicationLife(
                                        begun(
                                            id.get(),
                                            asked,
                                            applicant.get(),
                                            of,
                                            challenge,
                                            By.by(by.get()),
                                            Forms.start(date.get())),
                                        asked)
                                    .after(events, in.reading())
                                    .map(life -> opened(life, openness)))))
        .flatMap(made -> made);
  }

  private static Application begun(
      Id<Application> id,
      Call call,
      Id<Organisation> applicant,
      Project project,
      Optional<LocalizedText> challenge,
      By by,
      Instant at) {
    Challenge first =
        challenge
            .map(text -> Challenge.of(text, by, at))
            .orElseGet(() -> new Challenge(project.challenge().versions().subList(0, 1)));
    return Application.begun(id, call, applicant, project.facing(first), by, at);
  }

  private static Written opened(ApplicationLife life, Optional<Openness> openness) {
    return new Written(
        life.application().openAt(openness.orElse(Openness.LAB)), life.assessments());
  }

  private Optional<ApplicationLife.Event> answer(Node.Scalar name, Node value, Reading reading) {
    Optional<Id<Question>> question = Forms.<Question>id().read(name, reading);
    Optional<LocalizedText> text = Forms.TEXT.read(value, reading);
    return question.flatMap(
        asked -> text.map(told -> ApplicationLife.answer(name.place(), asked, told)));
  }

  private static void check(Fields in, Project project, Optional<Id<Organisation>> applicant) {
    if (applicant.isPresent()
        && project.parties().stream()
            .noneMatch(party -> party.organisation().equals(applicant.get()))) {
      in.node("applicant")
          .ifPresent(
              node ->
                  in.reading()
                      .fault(node, Wrong.of("application.no-part", applicant.get(), project.id())));
    }
  }
}
