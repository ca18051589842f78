package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Sharing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The plan of communications of a programme, as one reader may see it. Immutable.
 *
 * @param programme the programme
 * @param sharings what is planned and what was shared, in the order for which it was planned
 * @param lessons the lessons that were shared
 * @param day the day on which it is looked at
 */
public record CommunicationsPlan(
    Programme programme, List<Sharing> sharings, List<Lesson> lessons, LocalDate day) {

  /** Copies. */
  public CommunicationsPlan {
    requireNonNull(programme, "programme");
    sharings = ImmutableList.copyOf(sharings);
    lessons = ImmutableList.copyOf(lessons);
    requireNonNull(day, "day");
  }

  /** The plan of {@code programme} on {@code day}, as the reader of {@code seen} may see it. */
  public static CommunicationsPlan of(Programme programme, Snapshot seen, LocalDate day) {
    List<Sharing> sharings =
        seen.sharings()
            .where(Sharing.BY_PROGRAMME, programme.id())
            .sorted(Comparator.comparing((Sharing one) -> one.planned()).thenComparing(Sharing::id))
            .toList();
    return new CommunicationsPlan(
        programme,
        sharings,
        sharings.stream()
            .flatMap(sharing -> sharing.lessons().stream())
            .distinct()
            .flatMap(id -> seen.lessons().find(id).stream())
            .filter(lesson -> lesson.state() != LessonState.WITHDRAWN)
            .toList(),
        day);
  }
}
