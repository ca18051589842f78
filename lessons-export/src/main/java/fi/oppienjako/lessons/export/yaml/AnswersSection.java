package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.GuidingQuestions;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What projects answered to the questions of their plans, outside networks.
 *
 * @param organisations the organisations of the file
 */
record AnswersSection(List<Organisation> organisations) implements Section {

  @Override
  public List<? extends Aggregate<?>> read(
      Fields in, Declared declared, ReplayedProjects projects, LessonParts lessons) {
    Map<Id<Organisation>, Term> kinds =
        organisations.stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::kind, (one, same) -> one));
    Function<Id<Organisation>, Optional<Term>> kind = id -> Optional.ofNullable(kinds.get(id));
    List<Answer> answers = new ArrayList<>();
    Unique answering = new Unique("project", in.reading());
    for (Node group : in.listed("answers")) {
      Lookahead.id(group, "project").ifPresent(answering::add);
      Form.keys(
              of -> {
                project(of, declared, projects, lessons, kind).forEach(answers::add);
                return of.make(() -> true);
              })
          .read(group, in.reading());
    }
    return answers;
  }

  private static List<Answer> project(
      Fields in,
      Declared declared,
      ReplayedProjects projects,
      LessonParts lessons,
      Function<Id<Organisation>, Optional<Term>> kind) {
    Optional<String> id = in.one("project", declared.project()).found().map(Id::value);
    Optional<Plan> plan = id.map(lessons.plans()::get);
    Optional<GuidingQuestions> asked =
        id.flatMap(projects::find)
            .flatMap(project -> plan.map(asks -> GuidingQuestions.in(project, asks, kind)));
    return in.some(
        "given",
        new AnswerForm(
            at -> asked,
            id.filter(lessons.unplanned()::contains).isPresent(),
            declared.person(),
            declared.organisation()));
  }
}
