package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import fi.oppienjako.lessons.core.reuse.Overlaps;
import fi.oppienjako.lessons.core.search.SearchAnswer;
import fi.oppienjako.lessons.core.search.SearchRequest;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The verbs that find what others know already, and record what was used. */
public final class LookingUp {

  private final Context context;

  /** Creates an instance over {@code context}. */
  public LookingUp(Context context) {
    this.context = context;
  }

  /**
   * Returns lessons of others that could help {@code project} where it is now, and that it has
   * neither used nor left out yet, as far as {@code reader} sees.
   */
  public List<Suggestion<Lesson>> lessonsFor(Project project, Viewer reader, int limit) {
    return context
        .store()
        .read(
            reader,
            seen ->
                context
                    .options()
                    .recommender()
                    .lessonsFor(
                        project,
                        project.progress().current().map(Progress.Visit::phase),
                        seen,
                        limit));
  }

  /** Returns what fits {@code request}. */
  public SearchAnswer search(SearchRequest request, Viewer reader) {
    return context.store().read(reader, seen -> context.options().search().search(request, seen));
  }

  /** Returns words that begin with {@code typed}. */
  public List<String> complete(String typed, Viewer reader, int limit) {
    return context
        .store()
        .read(reader, seen -> context.options().search().complete(typed, seen, limit));
  }

  /** Returns other lessons that say much the same as {@code lesson}. */
  public List<Suggestion<Lesson>> similar(Lesson lesson, Viewer reader, int limit) {
    return context
        .store()
        .read(reader, seen -> context.options().recommender().lessonsLike(lesson, seen, limit));
  }

  /** Returns projects that may be doing the same work as {@code project}. */
  public List<Overlap> overlaps(Project project, Viewer reader, int limit) {
    return context
        .store()
        .read(reader, seen -> context.options().recommender().overlapsOf(project, seen, limit));
  }

  /** Returns the same for each project of {@code programme}, each pair of projects once. */
  public Overlaps overlaps(Programme programme, Viewer reader, int each) {
    return context
        .store()
        .<Overlaps>read(
            reader,
            seen -> {
              seen.get(Programme.KIND, programme.id());
              try (Stream<Project> projects =
                  seen.projects().where(Project.BY_PROGRAMME, programme.id())) {
                return new Overlaps(
                    context.options().recommender().overlapsOf(projects.toList(), seen, each));
              }
            });
  }

  /**
   * Judges whether {@code project} and {@code other} do the same work, as openly as both projects
   * are.
   */
  public OverlapJudgement judge(
      Project project, Project other, OverlapJudgement.Verdict verdict, LocalizedText why, By by) {
    return context.write(
        project,
        LoopVerb.OVERLAP_JUDGE,
        by,
        (kept, at, work) -> {
          Project compared = work.get(Project.KIND, other.id());
          Optional<Openness> openness =
              Optional.of(kept.openness().narrowest(compared.openness()))
                  .filter(
                      level ->
                          compared.openness() == Openness.AGORA || sharesLevels(kept, compared));
          return work.save(
              new OverlapJudgement(
                  context.newId(), 0, kept.id(), compared.id(), verdict, why, openness, by, at));
        });
  }

  private static boolean sharesLevels(Project one, Project other) {
    return one.programme().isPresent() && one.programme().equals(other.programme());
  }

  /**
   * Records what was looked up, as openly as the project and every lesson found allow, and no wider
   * than {@code widest}.
   *
   * @throws ImpossibleStepException also if a lesson is said to be used that is superseded or
   *     retired
   */
  public LookUp record(
      Project project, List<String> searched, List<LookUp.Found> found, Openness widest, By by) {
    return context.write(
        project,
        LoopVerb.LOOK_UP_RECORD,
        by,
        (kept, at, work) -> {
          Optional<Openness> openness = Optional.of(widest.narrowest(kept.openness()));
          for (LookUp.Found one : found) {
            Lesson lesson = work.get(Lesson.KIND, one.lesson());
            if (lesson.openness().isEmpty()) {
              throw unshared(lesson);
            }
            if (one.used()) {
              Successor.checkCurrent(lesson, work);
            }
            openness = openness.flatMap(wide -> lesson.openTo(kept).map(wide::narrowest));
          }
          return work.save(
              new LookUp(context.newId(), 0, project.id(), searched, found, openness, by, at));
        });
  }

  private static ImpossibleStepException unshared(Lesson lesson) {
    return new ImpossibleStepException(
        Message.of("look-up.not-shared", lesson.id(), lesson.state()));
  }
}
