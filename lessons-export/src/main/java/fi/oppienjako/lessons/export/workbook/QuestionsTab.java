package fi.oppienjako.lessons.export.workbook;

import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.GuidingQuestions;
import fi.oppienjako.lessons.core.programme.OpenQuestion;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the phases in which the projects are ask them, and what they have answered. */
final class QuestionsTab implements Tab {

  private static final String ANSWER = "answer";
  private static final String WHO = "who";

  @Override
  public String key() {
    return "questions";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("project", 26),
        Column.text("phase", 24),
        Column.text("question", 50),
        Column.text("actor", 24),
        Column.text(ANSWER, 60),
        Column.choice(WHO, 18, Lists.PEOPLE),
        Column.text("id", 12));
  }

  @Override
  public Stream<Line> lines(Shown shown) {
    return shown.projects().stream().flatMap(project -> lines(project, shown));
  }

  private static Stream<Line> lines(Project project, Shown shown) {
    Optional<Plan> plan = shown.seen().plans().find(Plan.idFor(project.id()));
    Optional<Phase> phase =
        project
            .progress()
            .current()
            .flatMap(visit -> plan.flatMap(one -> one.process().phase(visit.phase())));
    if (plan.isEmpty() || phase.isEmpty()) {
      return Stream.empty();
    }
    List<Answer> answers =
        shown.seen().all(Answer.KIND).where(Answer.BY_PROJECT, project.id()).toList();
    List<OpenQuestion> open =
        GuidingQuestions.in(
                project,
                plan.get(),
                party -> shown.seen().organisations().find(party).map(Organisation::kind))
            .open(answers);
    return phase.get().questions().stream()
        .flatMap(
            question ->
                Stream.concat(
                    answers.stream()
                        .filter(one -> one.within().isEmpty())
                        .filter(one -> one.question().equals(question.id()))
                        .map(one -> answered(one, question, phase.get(), shown)),
                    open.stream()
                        .filter(one -> one.question().id().equals(question.id()))
                        .map(one -> open(one, project, phase.get(), shown))));
  }

  private static Line answered(Answer answer, GuidingQuestion question, Phase phase, Shown shown) {
    return begun(answer.id().value(), answer.revision(), answer.project(), question, phase, shown)
        .cell("actor", answer.actor().map(shown.wording()::organisation))
        .cell(ANSWER, shown.text(answer.current()))
        .line();
  }

  private static Line open(OpenQuestion open, Project project, Phase phase, Shown shown) {
    String id =
        project.id()
            + "/"
            + open.question().id()
            + open.actor().map(actor -> "/" + actor).orElse("");
    return begun(id, 0, project.id(), open.question(), phase, shown)
        .cell("actor", open.actor().map(shown.wording()::organisation))
        .line();
  }

  private static Line.Making begun(
      String id,
      int revision,
      Id<Project> project,
      GuidingQuestion question,
      Phase phase,
      Shown shown) {
    return Line.of(id, revision, "")
        .cell("project", shown.projectName(project))
        .cell("phase", shown.text(phase.name()))
        .cell("question", shown.text(question.question()))
        .cell("id", id)
        .open(List.of(ANSWER, WHO));
  }

  @Override
  public void change(Written written, Line now, Set<String> edited, Taking taking) {
    Optional<By> by = taking.by(written, WHO, "");
    if (!edited.contains(ANSWER) || by.isEmpty()) {
      return;
    }
    String[] place = now.id().split("/", -1);
    Optional<Answer> before =
        place.length == 1 ? Optional.of(taking.get(Answer.KIND, now.id())) : Optional.empty();
    Optional<LocalizedText> text = taking.text(written, ANSWER, before.map(Answer::current));
    if (text.isEmpty()) {
      return;
    }
    taking
        .attempt(
            written,
            ANSWER,
            () ->
                before
                    .map(answer -> taking.answers().revise(answer, text.get(), by.get()))
                    .orElseGet(
                        () ->
                            taking
                                .answers()
                                .answer(
                                    taking.get(Project.KIND, place[0]),
                                    Id.of(place[1]),
                                    place.length < 3
                                        ? Optional.empty()
                                        : Optional.of(Id.<Organisation>of(place[2])),
                                    text.get(),
                                    by.get())))
        .ifPresent(answer -> taking.done(written, "told.changed"));
  }
}
