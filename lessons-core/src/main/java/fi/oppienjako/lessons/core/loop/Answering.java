package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.GuidingQuestions;
import fi.oppienjako.lessons.core.programme.OpenQuestion;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The verbs that answer the guiding questions of the phases. */
public final class Answering {

  private final Context context;

  /** Creates an instance over {@code context}. */
  public Answering(Context context) {
    this.context = context;
  }

  /** Answers {@code question} for {@code actor}, or for {@code project} as a whole. */
  public Answer answer(
      Project project,
      Id<GuidingQuestion> question,
      Optional<Id<Organisation>> actor,
      LocalizedText text,
      By by) {
    return context.write(
        project,
        LoopVerb.QUESTION_ANSWER,
        by,
        (kept, at, work) -> {
          Answer first = asked(kept, work).answer(context.newId(), question, actor, text, by, at);
          there(kept.id(), work).stream()
              .filter(first::answersAgain)
              .findFirst()
              .ifPresent(
                  before -> {
                    throw new ImpossibleStepException(
                        Message.of("answer.there-already", Ref.to(before), question));
                  });
          return work.save(first);
        });
  }

  /** Adds a new version of {@code answer}; the earlier ones stay on record. */
  public Answer revise(Answer answer, LocalizedText text, By by) {
    return context.change(
        answer, LoopVerb.ANSWER_REVISE, by, (stored, at, work) -> stored.revised(text, by, at));
  }

  /** Returns the answers given in {@code project}, in the order of their identifiers. */
  public List<Answer> answers(Project project, Viewer viewer) {
    return context.store().<List<Answer>>read(viewer, seen -> there(project.id(), seen));
  }

  /** Returns the questions to which there is no answer that {@code viewer} may see. */
  public List<OpenQuestion> open(Project project, Viewer viewer) {
    return context
        .store()
        .<List<OpenQuestion>>read(
            viewer,
            seen ->
                asked(seen.get(Project.KIND, project.id()), seen).open(there(project.id(), seen)));
  }

  private GuidingQuestions asked(Project project, Snapshot seen) {
    return GuidingQuestions.in(
        project,
        seen.get(Plan.KIND, Plan.idFor(project.id())),
        party -> seen.organisations().find(party).map(Organisation::kind));
  }

  private static List<Answer> there(Id<Project> project, Snapshot seen) {
    try (Stream<Answer> answers = seen.all(Answer.KIND).where(Answer.BY_PROJECT, project)) {
      return answers.toList();
    }
  }
}
