package fi.oppienjako.lessons.core.loop;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Assessments;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Commitment;
import fi.oppienjako.lessons.core.support.Grant;
import fi.oppienjako.lessons.core.support.Scores;
import fi.oppienjako.lessons.core.support.SimilarWork;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decide on applications: ask for assessments, see what resembles what, and decide with reasons.
 */
public final class Deciding {

  private static final Term PARTNER = Term.of("partner");

  private final Context context;
  private final Keeping keeping;

  /** With what it works with. */
  public Deciding(Context context) {
    this.context = context;
    this.keeping = new Keeping(context, LoopStep.PLAN);
  }

  /** {@code assessor} is asked to assess; who was asked before is not asked again. */
  public Assessment ask(Application application, Id<Person> assessor, By by) {
    context.permit(by, LoopStep.PLAN, application);
    return context
        .store()
        .write(
            work ->
                assessment(work, application.id(), assessor)
                    .orElseGet(
                        () ->
                            work.save(
                                Assessment.asked(
                                    context.newId(),
                                    Keeping.found(work, Application.KIND, application.id()),
                                    assessor,
                                    by,
                                    context.now()))));
  }

  /** {@code assessor} has a bias towards {@code application} and is kept off, asked or not. */
  public Assessment declareBias(Application application, Id<Person> assessor, By by) {
    Assessment asked = ask(application, assessor, by);
    return keeping.change(
        asked, Assessment.KIND, by, (kept, work) -> kept.biased(by, context.now()));
  }

  /** The assessor who was asked for {@code assessment} gives {@code scores}. */
  public Assessment assess(Assessment assessment, Scores scores, By by) {
    return keeping.change(
        assessment,
        Assessment.KIND,
        by,
        (kept, work) -> {
          Application assessed = Keeping.found(work, Application.KIND, kept.application());
          return kept.give(assessed, Keeping.found(work, Call.KIND, assessed.call()), scores, by);
        });
  }

  /** The assessments of {@code application} that {@code reader} may see. */
  public Assessments assessments(Id<Application> application, Viewer reader) {
    return context
        .store()
        .<Assessments>read(
            reader, seen -> assessments(seen, Keeping.found(seen, Application.KIND, application)));
  }

  /** What {@code application} resembles, among what {@code reader} may see. */
  public SimilarWork resembling(Id<Application> application, Viewer reader, int limit) {
    return context
        .store()
        .<SimilarWork>read(
            reader,
            seen -> {
              Application kept = Keeping.found(seen, Application.KIND, application);
              return resembling(seen, kept, limit);
            });
  }

  /** A decision that does not grant anything. */
  public Application decide(
      Application application, By by, BiFunction<Application, Assessments, Application> decision) {
    return keeping.change(
        application,
        Application.KIND,
        by,
        (kept, work) -> decision.apply(kept, assessments(work, kept)));
  }

  /**
   * Support is granted: the project joins the programme that gives it, if it is in none, and the
   * partners take part in it.
   */
  public Application grant(Application application, Grant grant, By by) {
    return keeping.change(
        application,
        Application.KIND,
        by,
        (kept, work) -> {
          Application granted = kept.grant(grant, assessments(work, kept), by, context.now());
          Call call = Keeping.found(work, Call.KIND, kept.call());
          Project project = Keeping.found(work, Project.KIND, kept.project());
          Project supported = withPartners(project, granted, grant);
          work.save(supported.programme().isPresent() ? supported : supported.in(call.programme()));
          return granted;
        });
  }

  private static Optional<Assessment> assessment(
      Snapshot seen, Id<Application> application, Id<Person> assessor) {
    return Keeping.all(
            seen,
            Assessment.KIND,
            one -> one.application().equals(application) && one.assessor().equals(assessor))
        .stream()
        .findFirst();
  }

  private static Assessments assessments(Snapshot seen, Application application) {
    return Assessments.of(
        application,
        Keeping.found(seen, Call.KIND, application.call()),
        Keeping.all(seen, Assessment.KIND, one -> one.application().equals(application.id())));
  }

  private static SimilarWork resembling(Snapshot seen, Application application, int limit) {
    List<Application> others =
        Keeping.all(seen, Application.KIND, other -> other.call().equals(application.call()));
    Set<Id<Project>> applying =
        others.stream().map(Application::project).collect(Collectors.toSet());
    try (Stream<Project> projects = seen.projects().stream();
        var lessons = seen.lessons().stream(LessonQuery.ALL)) {
      return new SimilarWork(
          application,
          SimilarWork.ofApplications(application, others.stream(), limit),
          SimilarWork.ofProjects(
              application, projects.filter(project -> !applying.contains(project.id())), limit),
          SimilarWork.ofLessons(application, lessons, limit));
    }
  }

  private static Project withPartners(Project project, Application granted, Grant grant) {
    ImmutableList.Builder<Party> parties = ImmutableList.builder();
    parties.addAll(project.parties());
    granted.groundwork().partners().stream()
        .map(Commitment::body)
        .filter(
            body ->
                project.parties().stream().noneMatch(party -> party.organisation().equals(body)))
        .forEach(body -> parties.add(new Party(body, PARTNER, grant.during())));
    return project.withParties(parties.build());
  }
}
