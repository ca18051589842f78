package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import java.time.LocalDate;
import java.util.List;

/** The verbs that open, share and take back lessons, and find those who could benefit. */
public final class Publishing {

  private final Context context;

  /** Creates an instance over {@code context}. */
  public Publishing(Context context) {
    this.context = context;
  }

  /** Opens {@code lesson} at {@code level}. */
  public Lesson share(Lesson lesson, Openness level, By by) {
    return context.change(
        lesson, LoopVerb.LESSON_SHARE, by, (stored, at, work) -> stored.share(level, by, at));
  }

  /** Opens {@code lesson} at {@code level} as it was written in the system that it comes from. */
  public Lesson relay(Lesson lesson, Openness level, By by) {
    return context.change(
        lesson, LoopVerb.LESSON_RELAY, by, (stored, at, work) -> stored.relay(level, by, at));
  }

  /**
   * Returns projects that could benefit from {@code lesson}, as {@code reader} may see them; none
   * that is known to be over, which a recommender, having no clock, cannot tell.
   */
  public List<Suggestion<Project>> beneficiaries(Lesson lesson, Viewer reader, int limit) {
    return context
        .store()
        .<List<Suggestion<Project>>>read(
            reader,
            seen ->
                context.options().recommender().beneficiariesOf(lesson, seen, limit).stream()
                    .filter(found -> !found.subject().isOver(context.today()))
                    .toList());
  }

  /** Supersedes {@code older} by {@code newer} and links the two; returns the older one. */
  public Lesson supersede(Lesson older, Lesson newer, By by) {
    return context.change(
        older,
        LoopVerb.LESSON_SUPERSEDE,
        by,
        (kept, at, work) -> {
          Lesson replaced = kept.supersededBy(work.get(Lesson.KIND, newer.id()), by, at);
          context.change(
              newer,
              LoopVerb.LESSON_SUPERSEDE,
              by,
              (there, then, same) -> there.takingThePlaceOf(kept, by, then),
              work);
          return replaced;
        });
  }

  /** Retires {@code lesson}. */
  public Lesson retire(Lesson lesson, By by) {
    return context.change(
        lesson, LoopVerb.LESSON_RETIRE, by, (kept, at, work) -> kept.retire(by, at));
  }

  /** Withdraws {@code lesson}. */
  public Lesson withdraw(Lesson lesson, By by) {
    return context.change(
        lesson, LoopVerb.LESSON_WITHDRAW, by, (kept, at, work) -> kept.withdraw(by, at));
  }

  /** Saves {@code planned}. */
  public Sharing plan(Sharing planned, By by) {
    return context
        .store()
        .write(
            work -> {
              Programme programme = work.get(Programme.KIND, planned.programme());
              return context.save(planned, LoopVerb.SHARING_PLAN, by, programme, work);
            });
  }

  /** Records that {@code sharing} was held on {@code day} with {@code lessons}. */
  public Sharing tell(Sharing sharing, LocalDate day, List<Lesson> lessons, By by) {
    return context.change(
        sharing,
        LoopVerb.SHARING_RECORD_HELD,
        by,
        (kept, at, work) ->
            kept.told(day, lessons.stream().map(one -> work.get(Lesson.KIND, one.id())).toList()));
  }
}
