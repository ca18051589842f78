package fi.oppienjako.lessons.core.reuse;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well the lessons of a programme or a project have been put to use, as one viewer may see it.
 * Immutable.
 *
 * <p>Every number comes with the identifiers behind it. The maps hold no empty figures. A lesson
 * counts under each of its perspectives; under none, one, or several.
 *
 * @param subject the identifier of the programme or project
 * @param name its name
 * @param reader who reads; nothing that this viewer may not see is counted
 * @param level the level at which the viewer reads the programme or project
 * @param leftOut how many lessons are not counted, since the viewer may not see them; shown to
 *     members and organisers only, empty for others
 * @param day the day on which the card was made
 * @param byState lessons by their state
 * @param byOpenness shared lessons by how widely they are open
 * @param byPerspective lessons by the perspectives that they were learned from
 * @param byPhase lessons by the phase in which they were learned
 * @param chain how many lessons reached each stage
 * @param asTold the lessons that are open as another system gave them, which are not in the chain
 * @param reusesByOutcome reuses of the lessons by others, by outcome
 * @param flows who learned from whom
 * @param toShare how long it took from capture to first sharing
 * @param toReuse how long it took from first sharing to first reuse
 * @param overdue what is overdue against the rhythm, longest overdue first
 */
public record ResultCard(
    String subject,
    LocalizedText name,
    Viewer reader,
    Openness level,
    Optional<Integer> leftOut,
    LocalDate day,
    Map<LessonState, Figure<Lesson>> byState,
    Map<Openness, Figure<Lesson>> byOpenness,
    Map<Perspective, Figure<Lesson>> byPerspective,
    Map<Id<Phase>, Figure<Lesson>> byPhase,
    Chain chain,
    AsTold asTold,
    Map<Outcome, Figure<Reuse>> reusesByOutcome,
    List<Flow> flows,
    Delay toShare,
    Delay toReuse,
    List<Overdue> overdue) {

  /** Checks and copies. */
  public ResultCard {
    requireNonNull(subject, "subject");
    requireNonNull(name, "name");
    requireNonNull(reader, "reader");
    requireNonNull(level, "level");
    requireNonNull(leftOut, "leftOut");
    requireNonNull(day, "day");
    byState = Maps.immutableEnumMap(byState);
    byOpenness = Maps.immutableEnumMap(byOpenness);
    byPerspective = Maps.immutableEnumMap(byPerspective);
    byPhase = ImmutableSortedMap.copyOf(byPhase);
    requireNonNull(chain, "chain");
    requireNonNull(asTold, "asTold");
    reusesByOutcome = Maps.immutableEnumMap(reusesByOutcome);
    flows = ImmutableList.sortedCopyOf(flows);
    requireNonNull(toShare, "toShare");
    requireNonNull(toReuse, "toReuse");
    overdue = ImmutableList.sortedCopyOf(overdue);
  }

  /** All lessons that are counted. */
  public Figure<Lesson> lessons() {
    return Figure.of(byState.values().stream().flatMap(figure -> figure.ids().stream()).toList());
  }
}
