package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Question;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.function.UnaryOperator;

/** Apply for expert support: describe a challenge, then make it more precise in workshops. */
public final class Applying {

  private final Context context;
  private final Keeping keeping;

  /** With what it works with. */
  public Applying(Context context) {
    this.context = context;
    this.keeping = new Keeping(context, LoopStep.PLAN);
  }

  /** A draft by {@code applicant}, who takes part in {@code project}. */
  public Application begin(Call call, Organisation applicant, Project project, By by) {
    context.permit(by, LoopStep.PLAN, project);
    return context
        .store()
        .write(
            work -> {
              Call kept = Keeping.found(work, Call.KIND, call.id());
              Project applying = Keeping.found(work, Project.KIND, project.id());
              if (applying.parties().stream()
                  .noneMatch(party -> party.organisation().equals(applicant.id()))) {
                throw new ImpossibleStepException(
                    "'%s' takes no part in project '%s', so it cannot apply for it; let it take part first"
                        .formatted(applicant.id(), applying.id()));
              }
              return work.save(
                  Application.begun(
                      context.newId(), kept, applicant.id(), applying, by, context.now()));
            });
  }

  /** A question of the call is answered in a draft. */
  public Application answer(Application draft, Id<Question> question, LocalizedText answer, By by) {
    return keeping.change(
        draft,
        Application.KIND,
        by,
        (kept, work) ->
            kept.answer(Keeping.found(work, Call.KIND, kept.call()), question, answer));
  }

  /** What is still missing before {@code application} can be submitted. */
  public List<Question> missing(Id<Application> application, Viewer reader) {
    return context
        .store()
        .<List<Question>>read(
            reader,
            seen -> {
              Application kept = Keeping.found(seen, Application.KIND, application);
              return kept.missing(Keeping.found(seen, Call.KIND, kept.call()));
            });
  }

  /** {@code draft} is handed in today. */
  public Application submit(Application draft, By by) {
    return keeping.change(
        draft,
        Application.KIND,
        by,
        (kept, work) ->
            kept.submit(
                Keeping.found(work, Call.KIND, kept.call()), context.today(), by, context.now()));
  }

  /** {@code application} is opened at {@code level}, never wider than its project. */
  public Application open(Application application, Openness level, By by) {
    return keeping.change(
        application,
        Application.KIND,
        by,
        (kept, work) -> {
          Project project = Keeping.found(work, Project.KIND, kept.project());
          if (level.isWiderThan(project.openness())) {
            throw new ImpossibleStepException(
                "application '%s' cannot be open at %s, since its project '%s' is open at %s; open the project first"
                    .formatted(kept.id(), level.key(), project.id(), project.openness().key()));
          }
          return kept.openAt(level);
        });
  }

  /** The applicant took part in {@code workshop}. */
  public Application workedIn(Application application, Session workshop, By by) {
    return keeping.change(
        application,
        Application.KIND,
        by,
        (kept, work) -> kept.workedIn(Keeping.found(work, Session.KIND, workshop.id())));
  }

  /** The challenge is made more precise, in the application and in its project alike. */
  public Application refine(Application application, LocalizedText challenge, By by) {
    return keeping.change(
        application,
        Application.KIND,
        by,
        (kept, work) -> {
          Application refined = kept.refine(challenge, by, context.now());
          Project project = Keeping.found(work, Project.KIND, kept.project());
          work.save(project.facing(project.challenge().refined(challenge, by, context.now())));
          return refined;
        });
  }

  /** Any other step that the applicant takes. */
  public Application step(Application application, By by, UnaryOperator<Application> step) {
    return keeping.change(application, Application.KIND, by, (kept, work) -> step.apply(kept));
  }
}
